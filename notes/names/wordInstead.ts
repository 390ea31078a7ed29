import { textAfter, textBefore } from '../text/finding.ts'
import type { TextWord } from '../text/textWords.ts'
import { isMet } from './metWord.ts'
import { startsPassage } from './nameSlots.ts'
import { isVisited } from './ownerWords.ts'
import { afterSubject, isPlainWord, wordNames } from './plainWords.ts'
import { isPastVerb, tellsOfSomebody } from './verbs.ts'
import { isInPhrase } from './wordInPhrase.ts'
import { makesThing, ofFeeling, owned, seasonNames, virtueNames } from './wordNames.ts'
import type { WordPlace } from './wordPlace.ts'

/** Whether a word that is also somebody's name stands for what it says: "in April", "no hope", "housing grant". */
export function isWordInstead(search: WordPlace, at: number): boolean {
  const name = search.words[at]
  if (name === undefined || !wordNames.has(name.word)) return false
  if (search.lenient && search.words.length === 1) return false
  if (isOwner(search, at)) return false
  if (isInPhrase(search, name)) return true
  if (isMet(search, at) || isLabelled(search, name)) return false
  if (startsPassage(search.text, name.start)) return !isSubject(search, at)
  return !name.capital && !isTold(search, at) && !isNotDoing(search, at)
}

const ofClock = /^\s\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|o['’]?clock)/i

/** "Joy's bed", "aprils daughter", "April's 4 o'clock": a word with an "s" before something that a person has. */
function isOwner({ text, words }: WordPlace, at: number): boolean {
  const [name, next] = [words[at], words[at + 1]]
  if (name?.possessive !== true) return false
  if (ofClock.test(textAfter(text, name.end))) return true
  if (/\bat\s$/i.test(textBefore(text, name.start)) && isAtHers(text, name, next)) return true
  return isVisited(words, at) || (next !== undefined && owned.has(next.word))
}

/** "police at april's when I turned up": her home, where nothing follows that could be hers. */
const isAtHers = (text: string, { end }: TextWord, next: TextWord | undefined): boolean =>
  next === undefined || isPlainWord(next.word) || /^\s?[,.;:–—-]/.test(textAfter(text, end))

const clock = '\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm)?'
/** What stands before a name at the beginning of a note: a day, a time, how she was met. */
const headed = new RegExp(
  `(?:^|[.;\\n]\\s?)(?:(?:today|tdy|yest|yday|yesterday|this (?:am|pm)|(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:day)?|${clock}(?:\\s?[-–]\\s?${clock})?|zm|zoom|vid|video|facetime|teams|phone|fone|tel|hub|centre|ctr)[\\s,:]{1,2}){1,4}$|\\b(?:n|and|then)\\s$`,
  'i',
)
const howLong =
  /^\s(?:(?:(?:at|in) (?:the )?)?(?:hub|centre|ctr|court|home|park|library|hv|tc|f2f|phone|zoom|video)\s)?(?:for\s)?(?:\d\/\d|\d{1,3}(?![\d/:]|st|nd|rd|th|\.\d))/i

/** "yest 4pm joy hub 30", "zoom joy 35": only her name stands between when or how she was met, and where or how long. */
function isLabelled({ text }: WordPlace, { word, start, end }: TextWord): boolean {
  return virtueNames.has(word) && howLong.test(textAfter(text, end)) && isHeaded(text, start)
}

/** Whether only when or how she was met stands before a place at the beginning of a sentence, or "and". */
export const isHeaded = (text: string, start: number): boolean => headed.test(textBefore(text, start))

/** Whether a word in lower case within a sentence is somebody of whom something is told: "then joy came", "when april rang". */
function isTold({ text, words }: WordPlace, at: number): boolean {
  const [before, name, next] = [words[at - 1], words[at], words[at + 1]]
  if (before === undefined || name === undefined || next === undefined) return false
  const acts = /^\s/.test(textAfter(text, name.end)) && did.has(next.word)
  if (acts && (leadsTo.has(before.word) || mayPrecede(before))) return true
  if (!virtueNames.has(name.word)) return false
  if (leadsTo.has(before.word)) return tellsOfSomebody(next.word)
  return /^,\s/.test(text.slice(before.end, name.start)) && (acts || isPastVerb(next.word))
}

/** "april isnt seeing me": what no month and no virtue is doing. */
const isNotDoing = ({ words }: WordPlace, at: number): boolean =>
  isNot.has(words[at + 1]?.word ?? '') && doesNow.has(words[at + 2]?.word ?? '')

const mayPrecede = ({ word }: TextWord): boolean => !isPlainWord(word) && !ofFeeling.has(word)

const leadsTo = new Set(
  'then and when because cos as but that if so where after before while until said told'.split(' '),
)
const did = new Set(
  `dna dnad came rang attended cancelled didnt missed texted called phoned arrived said told asked was is has had wants needs feels cried
  txtd txted popped dropped turned disclosed reported says`.split(/\s+/),
)

const isVirtue = ({ word }: TextWord): boolean => virtueNames.has(word)

/** Whether a word at the beginning of a sentence is who it is about. */
function isSubject({ text, words }: WordPlace, at: number): boolean {
  const [name, next] = [words[at], words[at + 1]]
  if (name === undefined) return false
  const after = textAfter(text, name.end)
  if (name.possessive || /^\s?(?:$|[,:.;–—-]|\()/.test(after)) return name.capital || isVirtue(name)
  if (/^\s[\d+&]/.test(after) || isThereFor.test(after) || isToBe.test(after)) return true
  return next !== undefined && isDoing(name, next)
}

/** "Joy court 2 hrs": where she was and how long, and no place of that name. */
const isThereFor =
  /^\s(?:court|school|hearing|group)\s\d{1,3}\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?!\p{L})|^\s(?:hub|centre|ctr|hv|tc|f2f|zoom|video)\s(?:for\s)?(?:\d\/\d|\d{1,4}(?![\d/]|st|nd|rd|th))|^\s(?:hv|hm ?v\p{L}*|tc|t\/c|f2f|hmp|prison|txts?|vm|ncns|legal|gate)(?!\p{L})/iu

/** "joy to hub", "Joy to ring": where she is to be or what she is to do, where no joy is to be had. */
const isToBe =
  /^\sto (?:(?:the )?(?:hub|centre|court|gp|office|hospital|dentist|probation|job ?cent(?:re|er))|come|attend|ring|call|text|bring)\b/i

function isDoing(name: TextWord, { word }: TextWord): boolean {
  if (isVirtue(name)) return !makesThing.has(word)
  if (seasonNames.has(name.word)) return tellsOfSomebody(word) && (name.capital || !littleWords.has(word))
  if (!name.capital) return did.has(word) && !stative.has(word)
  return afterSubject.has(word) || humanly.has(word)
}

const littleWords = new Set(
  'in at on not no also just then very so always only already this next over out well'.split(' '),
)
const stative = new Set('is was has had'.split(' '))
const isNot = new Set(['isnt', 'wasnt', 'aint'])
const doesNow = new Set(
  'seeing attending answering feeling asking refusing engaging staying struggling crying saying'.split(' '),
)
/** What only people do. */
const humanly = new Set(
  `shouted cried laughed disclosed admitted denied swore threw hit walked smiled screamed threatened apologised explained mentioned refused
  agreed drank slept ate smoked phoned txtd txted rang sounds thinks knows lives had went got wrote woke gave took texts rings`.split(
    /\s+/,
  ),
)
