/** What a short message can answer or ask for in many words: all right, put it away, or what there is to write. */
export type PlainAnswer = 'save' | 'cancel' | 'help'

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const fillers = wordsOf(`
  never nothing come god love listening speaking mean everything present program answers also am gotta
  a about actually ah ai all and any anymore been bro buddy can could current definitely did do does doing dont exactly for
  get give go have hey i id ill im in indeed input instead is it its just last like mate me mind my need no now of oh ok okay
  on one oops our please pls pretty previous procedure process really right said say so some sorry sure task that thats the
  then there thing this to too very want was were what will with would yeah you your youre command request action job
  immediately talking running working carrying out again statement answer
`)
const cancels = wordsOf(
  'cancel stop abort halt quit scrap discontinue exit forget nevermind abandon end scratch ignore',
)
const agrees = wordsOf(`
  agree valid yessir yes yep yeah yup yeap ya aye sure absolutely correct confirm confirmed agreed accepted affirmative positive exactly true
  right certainly perfect fine great good sounds accurate fact
`)
const asksHelp = wordsOf('help assist assistance commands')
const refuses = wordsOf('no not nope never dont wrong false incorrect isnt wasnt cant')

const longest = 60
/** The sign for OK. A thumb up alone may be a greeting to whatever stands above. */
const okSign = /^\s*(?:[👌✅]\p{Emoji_Modifier}?\uFE0F?\s*)+(?:it['’]?s (?:ok|fine|good))?[.!]*\s*$/iu
const anew =
  /^(?:(?:no|please|nothing) )*(?:never ?mind|(?:clear and )?(?:start|begin)(?: it)? (?:again|over)|(?:sorry )?(?:dont|do not) (?:do|save|send) (?:that|it|this)(?: anymore)?)(?: it| please)*$/iu

/** Reads an answer that says nothing else; undefined for everything that may be a note, a correction or a no. */
export function readPlainAnswer(text: string): PlainAnswer | undefined {
  if (asksWhatItCan(text)) return 'help'
  if (okSign.test(text)) return 'save'
  if (text.length > longest) return undefined
  const words =
    text
      .toLowerCase()
      .replace(/['’]/gu, '')
      .match(/\p{L}+/gu) ?? []
  if (/\d/u.test(text) || words.length === 0) return undefined
  const says = (set: ReadonlySet<string>): boolean =>
    words.some((word) => set.has(word)) && words.every((word) => set.has(word) || fillers.has(word))
  if (says(asksHelp)) return 'help'
  return answerIn(words.join(' '), { cancel: says(cancels), save: says(agrees) })
}

/** What is answered by words that hold one of a kind and no other but fillers. */
function answerIn(
  plain: string,
  holds: { readonly cancel: boolean; readonly save: boolean },
): PlainAnswer | undefined {
  if (asksOf.test(plain)) return undefined
  if (anew.test(plain) || (holds.cancel && !keeps.test(plain))) return 'cancel'
  return holds.save && !plain.split(' ').some((word) => refuses.has(word)) ? 'save' : undefined
}

/** What opens a question, which neither saves nor puts away: "what did I forget to do". "Can you cancel that" asks for it to be done. */
const asksOf =
  /^(?:(?:hi|hey|please|so|and|ok|okay|oh|right|sorry|yes|yeah|no|ai|bro|mate) )*(?:what|whats|which|who|whos|whom|whose|when|whens|where|wheres|why|how|hows|did|does|is|isnt|are|arent|was|wasnt|were|has|have (?:i|we|you)|had|am|do (?:i|we|you|they)|(?:can|could|would|will|should|shall|must|may) (?:i|we|it|that|this))\b/u
/** What is not to be put away or not to be forgotten, and what was: "don't forget", "forget to do". */
const keeps =
  /\b(?:dont|never|not)(?: (?:you|me|ever|want to|need to|mean to))? (?:cancel|stop|abort|halt|quit|scrap|discontinue|exit|forget|abandon|end|scratch|ignore)\b|^(?:i|im|you|did|also i|and i) (?:forget|ignore)\b|\bforget (?:to|what)\b/u

const asking =
  /^(?:(?:please|hey|hi|ai|ok)[,\s]+)*(?:what|which|how|tell me|let me know|can (?:you|i)|(?:i|please) (?:want|wish|need|would|will|wanna|inform|help)\b.*\b(?:know|types?|kinds?))\b/iu
const ofThis =
  /\b(?:(?:can|could|may|should|do|are|able|allowed) (?:you|i)\b|you (?:can|know|are|do|like)|you['’]re|i can|are the|are my (?:list|options)|your (?:capabilities|skills)|skills do you)/iu
const whatItCan =
  /\b(?:(?:help|assist) (?:me )?(?:with|to know)|ask (?:of )?(?:you|the ai)|ask(?:ed)? about|(?:things|types|kinds?|sorts?|questions?|subjects?|topics?|tasks?|capabilities|skills|commands)\b.*\b(?:you|i|are|permissible)|what (?:else )?(?:can|do) you (?:do|know|answer)|capable of|able to (?:do|ask)|all can you do|familiar with)/iu
const longestQuestion = 90

function asksWhatItCan(text: string): boolean {
  return text.length <= longestQuestion && asking.test(text) && ofThis.test(text) && whatItCan.test(text)
}
