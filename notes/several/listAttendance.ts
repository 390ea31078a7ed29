import type { Attendance } from '../../casework/words.ts'
import type { Span } from '../text/finding.ts'
import type { NameList } from './nameLists.ts'
import { startWithTitle } from './spokenHeads.ts'

/** Whether those of a list came, and where the list stands with the words that say so. */
export interface SaidOfList extends Span {
  readonly attendance: Attendance | undefined
  /** What stands before the list, which is also said of those who go on with its line. */
  readonly label?: Attendance | undefined
}

const after: readonly (readonly [Attendance, RegExp])[] = [
  [
    'cancelled-by-her',
    /^[\s,(–-]*(?:both |all )?(?:cancelled|sen[dt]s? (?:her |their |an? )?(?:apolog(?:y|ies)|app?ol\w*)|apologi[sz]ed|app?ols|(?:said|sends?|sent) sorry(?!\s(?:for|about|to)\b|[^.;\n]{0,20}\blate\b))\b/i,
  ],
  [
    'cancelled-by-her',
    /^[\s,(–-]*(?:text(?:ed)?|txt|rang|phoned|called|messaged|msgd|emailed|said|says|sent (?:an? |me a )?(?:text|txt|msg|message))(?: in| me)?(?: to say| saying| that| and said)? (?:sorry\b(?!\s(?:for|about|to)\b|[^.;\n]{0,20}\blate\b)|(?:(?:she|they)['’ ]?(?:s|is|re|are|d|was|were|would)? )?(?:not (?:coming|able|well|gonna|going to (?:come|make))|can['’]?t|cannot|could ?n['’]?t|won['’]?t|(?:too )?(?:ill|poorly|unwell))(?!\p{L}))/iu,
  ],
  [
    'cancelled-by-her',
    /^[\s,(–-]*(?:just |also )?(?:text(?:ed)?|txt(?:d|ed)?|rang|phoned|called|messaged|msgd|e-?mailed|wrote|let (?:me|us) know|(?:sent|left) (?:(?:me|us) )?(?:an? )?(?:text|txt|msg|message|e-?mail|note|vm|voice ?mail))(?!\p{L})[^.;\n]{0,40}?\b(?:sorry\b(?!\s(?:for|about|to)\b|[^.;\n]{0,20}\blate\b)|(?:can['’]?t|cannot|could ?n['’]?t|won['’]?t|not (?:coming|able|well|up (?:to|for))|unable|ill|poorly|unwell|sick)(?!\p{L}))/iu,
  ],
  [
    'cancelled-by-her',
    /^[\s,(–-]*(?:uta|unable(?: to (?:attend|come|make it))?|pulled out|cried off|(?:rang|called|phoned|texted|txt) in (?:sick|ill|poorly|unwell|with|because|as)|excused|had to (?:cancel|pull out|miss)|(?:is |was |were |off )*(?:ill|poorly|unwell|sick)(?![^.;\n]{0,30}\b(?:but|came|stayed|left)\b))(?!\p{L})/iu,
  ],
  [
    'cancelled-by-her',
    /^[\s,(–-]*(?:text(?:ed)?|txt(?:d|ed)?|rang|phoned|called|messaged|msgd|e-?mailed|wrote)(?: in| me| us| b4| before| ahead| earlier| first)* (?:to apologi[sz]e|(?:with )?(?:her )?apol|(?:to say|sayin[g']?|that) (?:she|they)(?:['’]?s|['’]?d|['’]?re| is| has| had| was)(?!\p{L})(?! (?:late|running|on (?:her|the|their) way|enjoyed|loved|be (?:late|there|back))))/iu,
  ],
  [
    'cancelled-by-her',
    /^[\s,(–-]*(?:has |had )?(?:informed|intimated|conveyed|let (?:me|us) know)(?!\p{L})[^.;\n]{0,60}?\b(?:(?:can|will|could|would)(?:not| not|n['’]t) (?:be )?(?:com(?:e|ing)|attend(?:ing)?|able|make)|not coming|unable|unwell|sick|ill|down with|fever)(?!\p{L})/iu,
  ],
  ['cancelled-by-her', /^\s(?:is |was )?sorry\s*(?:$|[,.;(\n])/i],
  ['came', /^\s?[✓✔☑✅]/u],
  ['missed', /^\s?(?:[✗✘☒❌✕✖]|[xX](?=\s*(?:$|[,;.(\n]|\p{Lu})))/u],
  [
    'missed',
    /^[\s,(–-]*(?:both |all )?(?:(?:was |were )?(?:found |marked |noted )?absent|did\s?n[o']?['’]?t|didnt|did not|dna\w*|fta|no[ -]?show\w*|absent|missing|missed|failed|could\s?n['’]?t|never|not (?:there|in|here|seen|unlocked|let out|brought (?:up|over|down))|(?:still )?(?:banged|locked) up|(?:was|were)(?:\s?n['’]?t|\snot)(?=\s*(?:$|[.,;\n]|there\b|here\b|in\b))|dn ?att?end\w*|forgot|awol|nowhere|not?(?=\s*(?:$|[.,;(\n]))|(?:just |simply |again )?no (?:sign|word|contact)|nothing(?=\s*(?:$|[.,;(\n]))|(?:(?:said|says) (?:she|they)(?:['’]d| would| was| were)|(?:was|were) (?:meant|supposed|due) to|promised)[^.;\n]{0,20}\b(?:but\b|and did ?n['’]?t))(?!\p{L})/iu,
  ],
  [
    'came',
    /^[\s,(–-]*(?:both |all )?(?:was |were |have |has |had )?(?:came|attended|att\b\.?|attd\b|there|present|joined|turned up|in attendance|arrived|made it|here|left|stayed)\b/i,
  ],
]
const before: readonly (readonly [Attendance, RegExp])[] = [
  [
    'cancelled-by-her',
    /\b(?:apologies|apols|cancelled|cancellations?|uta|unable(?: to (?:attend|come|make it))?)(?: from)?[\s:=(–-]*$/i,
  ],
  [
    'cancelled-by-her',
    /\b(?:(?:sorry|sorrys|regrets|excused|can['’]?t make it|couldn['’]?t make it)\s?[:=]|(?:sorry|sorrys|regrets|sorry (?:text|msg|message|note)|cried off) from)\s*$/i,
  ],
  [
    'missed',
    /\b(?:no (?:word|sign)(?:\s(?:from|of)|\s?[:=])|(?:nothing|no contact|not (?:heard|seen))\s?[:=])\s*$/i,
  ],
  [
    'missed',
    /\b(?:dna['’]?s?|did\s?n['’]?t (?:come|attend)|did not (?:come|attend)|absent|no[ -]?shows?(?:\s(?:were|was|from|today))?|missed|not (?:there|in|here|present)|missing|fta)(?:\s?(?:&|and|\+|,|\/)?\s?no (?:msg|message|word|text|contact|apols|apologies|reason))?[\s:=(–-]*$/i,
  ],
  [
    'missed',
    /\b(?:nobody|no[ -]?one|none of us|n['’]t|not|never)(?: at all| here| yet| has| have| had)* (?:heard (?:a word )?(?:from|of)|seen)\s$/i,
  ],
  ['missed', /(?:[.,;:)\n]|\p{L}\s)\s?[✗✘☒❌👎]\s?$/u],
  ['missed', /\b(?:bar|except(?: for)?|minus|apart from|but no|and no)\s$|[.;,\n]\s?no\s$/i],
  ['came', /\b(?:so|as) (?:did|was)\s$/i],
  [
    'came',
    /\b(?:attended(?: by)?|attending|came|present|in attendance|there (?:were|was)|attendees|here|signed[ -]in|sign[ -]?in(?: sheet)?|register|with|in(?=\s*[:=]))[\s:=(–-]*$/i,
  ],
]

/** What goes with the words of attendance and tells nothing more: "didn't *come this time*". */
const rest =
  /^(?:\s(?:to )?(?:come|attend|make it|turn up|show(?: up)?|be there|there)(?!\p{L}))?(?:\s(?:along|today|tonight|again|either|as well|too|this (?:time|week))(?!\p{L}))*/iu

/** Reads what stands directly before and behind a list of whether those on it came. */
export function saidOfList(text: string, lists: readonly NameList[], at: number): SaidOfList {
  const list = lists[at]
  if (list === undefined) return { start: 0, end: 0, attendance: undefined }
  const tail = text.slice(list.end, Math.min(lists[at + 1]?.start ?? text.length, list.end + 52))
  const from = Math.max(lists[at - 1]?.end ?? 0, list.start - 30)
  const label =
    firstOf(before, text.slice(from, startWithTitle(text, list.start))) ?? outBehindIn(text, from, list.start)
  const said = firstOf(after, tail)
  const beside = { attendance: said?.attendance ?? label?.attendance, label: label?.attendance }
  return { ...beside, ...placeOfSaid(list, tail, { said, label, from }) }
}

interface Beside {
  readonly said: Said | undefined
  readonly label: Said | undefined
  /** Where the words begin in which the label was looked for. */
  readonly from: number
}

/** Where a list stands with what is said beside it. */
const placeOfSaid = (list: Span, tail: string, { said, label, from }: Beside): Span => ({
  start: label === undefined ? list.start : from + label.match.index,
  end: list.end + (said === undefined ? 0 : endOfSaid(tail, said.match[0].length)),
})

const headedOut = /(?<!\p{L})out\s?[:=]\s*$/iu
const headedIn = /(?<!\p{L})in\s?[:=]/iu

/** "Out: Kasia", where "In:" heads those who came. */
function outBehindIn(text: string, from: number, to: number): Said | undefined {
  const match = headedOut.exec(text.slice(from, to))
  return match === null || !headedIn.test(text.slice(0, from)) ? undefined : { attendance: 'missed', match }
}

function endOfSaid(tail: string, end: number): number {
  return end + (rest.exec(tail.slice(end))?.[0].length ?? 0)
}

interface Said {
  readonly attendance: Attendance
  readonly match: RegExpExecArray
}

function firstOf(rules: readonly (readonly [Attendance, RegExp])[], text: string): Said | undefined {
  for (const [attendance, pattern] of rules) {
    const match = pattern.exec(text)
    if (match !== null) return { attendance, match }
  }
  return undefined
}
