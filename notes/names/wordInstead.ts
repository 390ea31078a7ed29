import { textAfter, textBefore } from '../text/finding.ts'
import type { TextWord } from '../text/textWords.ts'
import type { NameIndex } from './nameIndex.ts'
import { isListed, startsPassage } from './nameSlots.ts'
import { isVisited } from './ownerWords.ts'
import { afterSubject, isPlainWord, monthNames, wordNames } from './plainWords.ts'
import { isPastVerb, tellsOfSomebody } from './verbs.ts'
import { makesThing, ofFeeling, owned, seasonNames, virtueNames } from './wordNames.ts'

interface Place {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly lenient: boolean
  readonly index: NameIndex
}

/** Whether a word that is also somebody's name stands for what it says: "in April", "no hope", "housing grant". */
export function isWordInstead(search: Place, at: number): boolean {
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
function isOwner({ text, words }: Place, at: number): boolean {
  const [name, next] = [words[at], words[at + 1]]
  if (name?.possessive !== true) return false
  if (ofClock.test(textAfter(text, name.end))) return true
  return isVisited(words, at) || (next !== undefined && owned.has(next.word))
}

const met = new Set(
  `saw met rang phoned texted called emailed messaged visited spoke txted txtd seen ring accompanied hv tc cancelled canceled supported
  reminded collected contacted seeing meeting visiting ringing chased escorted helped re w f2f session call visit missed spk dropped`.split(
    /\s+/,
  ),
)
const toWhom = new Set(['to', 'with', 'from', 'w', 'for', 'by', 're', 'about'])
const talks = new Set(
  `spoke spoken spk chatted chat talked talk talking text txt call email message msg voicemail vm tc visit letter nothing heard reply answer
  word appt appts appointment session meeting meet met group catchup hv f2f review 1-1 one contact home zoom video teams coffee lunch update
  class workshop court gp hub centre sat went support`.split(/\s+/),
)

/** Whether a word in lower case stands where only the name of whoever was met can: "saw joy 30 mins", "text from april". */
function isMet(search: Place, at: number): boolean {
  const [before, name] = [search.words[at - 1], search.words[at]]
  if (name === undefined) return false
  if ((isListed(search, at) && isBesideFirst(search, at)) || isInRow(search, at)) return true
  return before !== undefined && isAfterMeeting(search, at, before)
}

function isAfterMeeting({ text, words }: Place, at: number, before: TextWord): boolean {
  const gap = text.slice(before.end, words[at]?.start)
  // "prison visit 4 destiny", "w/ patience"
  if (gap !== ' ') return (gap === ' 4 ' && talks.has(before.word)) || (gap === '/ ' && before.word === 'w')
  if (before.word === 'took') return words[at + 1]?.word === 'to'
  if (met.has(before.word)) return true
  return toWhom.has(before.word) && talks.has(words[at - 2]?.word ?? '')
}

const clock = '\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm)?'
/** What stands before a name at the beginning of a note: a day, a time, how she was met. */
const headed = new RegExp(
  `(?:^|[.;\\n]\\s?)(?:(?:today|tdy|yest|yday|yesterday|this (?:am|pm)|(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:day)?|${clock}(?:\\s?[-–]\\s?${clock})?|zm|zoom|vid|video|facetime|teams|phone|fone|tel|hub|centre|ctr)[\\s,:]{1,2}){1,4}$|\\b(?:n|and|then)\\s$`,
  'i',
)
const howLong =
  /^\s(?:(?:(?:at|in) (?:the )?)?(?:hub|centre|ctr|court|home|park|library|hv|tc|f2f|phone|zoom|video)\s)?(?:for\s)?(?:\d\/\d|\d{1,3}(?![\d/:]|st|nd|rd|th|\.\d))/i

/** "yest 4pm joy hub 30", "zoom joy 35": only her name stands between when or how she was met, and where or how long. */
function isLabelled({ text }: Place, { word, start, end }: TextWord): boolean {
  return virtueNames.has(word) && howLong.test(textAfter(text, end)) && headed.test(textBefore(text, start))
}

/** Whether the item before or after a word in a list is the first name of a woman, and nothing else. */
function isBesideFirst({ text, words, index }: Place, at: number): boolean {
  const isFirst = (step: number): boolean => {
    const { word = '', start = 0 } = words[at + step] ?? {}
    // "rose n may went": a virtue that begins a sentence is a name.
    return (
      index.first.has(word) && (!wordNames.has(word) || (virtueNames.has(word) && startsPassage(text, start)))
    )
  }
  const isAnd = (step: number): boolean => joins.has(words[at + step]?.word ?? '')
  return isFirst(isAnd(-1) ? -2 : -1) || isFirst(isAnd(1) ? 2 : 1)
}

const joins = new Set(['and', 'n'])
const longestRow = 6

/** "in = joy april tracy": first names one after the other with nothing between, one of them no word. */
function isInRow({ text, words, index }: Place, at: number): boolean {
  const isNext = (from: TextWord | undefined, to: TextWord | undefined): boolean =>
    from !== undefined && to !== undefined && text.slice(from.end, to.start) === ' '
  const isName = (place: number): boolean => {
    const word = words[place]?.word ?? ''
    return index.first.has(word) && (!wordNames.has(word) || virtueNames.has(word) || word === 'april')
  }
  let [from, to] = [at, at]
  while (at - from < longestRow && isNext(words[from - 1], words[from]) && isName(from - 1)) from -= 1
  while (to - at < longestRow && isNext(words[to], words[to + 1]) && isName(to + 1)) to += 1
  return isName(at) && words.slice(from, to + 1).some(({ word }) => !wordNames.has(word))
}

/** Whether a word in lower case within a sentence is somebody of whom something is told: "then joy came", "when april rang". */
function isTold({ text, words }: Place, at: number): boolean {
  const [before, name, next] = [words[at - 1], words[at], words[at + 1]]
  if (before === undefined || name === undefined || next === undefined) return false
  const acts = /^\s/.test(textAfter(text, name.end)) && did.has(next.word)
  if (acts && (leadsTo.has(before.word) || mayPrecede(before))) return true
  if (!virtueNames.has(name.word)) return false
  if (leadsTo.has(before.word)) return tellsOfSomebody(next.word)
  return /^,\s/.test(text.slice(before.end, name.start)) && (acts || isPastVerb(next.word))
}

/** "april isnt seeing me": what no month and no virtue is doing. */
const isNotDoing = ({ words }: Place, at: number): boolean =>
  isNot.has(words[at + 1]?.word ?? '') && doesNow.has(words[at + 2]?.word ?? '')

const mayPrecede = ({ word }: TextWord): boolean => !isPlainWord(word) && !ofFeeling.has(word)

const leadsTo = new Set(
  'then and when because cos as but that if so where after before while until said told'.split(' '),
)
const did = new Set(
  `dna dnad came rang attended cancelled didnt missed texted called phoned arrived said told asked was is has had wants needs feels cried
  txtd txted popped dropped turned disclosed reported says`.split(/\s+/),
)

const articleBefore =
  /\b(?:an?|the|any|some|no|more|much|great|what|housing|crisis|hardship|student|full|half|her|his|their|my|our|your|of|little|such|pure|real|have|has|had|having)\s$/i
const feelingBefore =
  /\b(?:cried|crying|jumped|jumping|shouted|screamed|filled|beaming|wept|weeping|tears|lost|losing|lose|runs?|ran|running)(?:\sout)?\s(?:with|for|of)\s$|\b(?:lost|losing|lose|lacks|lacking|needs|find|finding|finds|found|gives|gave|brings|brought)\s$/i
const monthBefore =
  /\b(?:in|of|by|since|until|till?|early|late|mid|last|next|this|end|during|before|after|on|every|each)[\s-]$/i
const numberBefore = /\d(?:st|nd|rd|th)?\s$/i
const sinceMonth =
  /(?<!\b(?:text|txt|call|email|message|msg|letter|visit|spoke|spoken|spk|voicemail|meeting|chat|nothing|heard|word|reply|answer)\s)\b(?:from|to|for)\s$/i
const numberAfter = /^,?\s\d{1,4}(?!\d|[\s-]?(?:m|h|mins?|minutes?|hrs?|hours?|am|pm)\b|[:.]\d)/i

function isInPhrase({ text }: Place, name: TextWord): boolean {
  const before = textBefore(text, name.start)
  const isHers = name.capital && name.possessive && /\bof\s$/i.test(before)
  if ((articleBefore.test(before) && !isHers) || (!name.capital && feelingBefore.test(before))) return true
  if (!monthNames.has(name.word)) return false
  const dated = monthBefore.test(before) || numberBefore.test(before) || sinceMonth.test(before)
  return dated || numberAfter.test(textAfter(text, name.end))
}

const isVirtue = ({ word }: TextWord): boolean => virtueNames.has(word)

/** Whether a word at the beginning of a sentence is who it is about. */
function isSubject({ text, words }: Place, at: number): boolean {
  const [name, next] = [words[at], words[at + 1]]
  if (name === undefined) return false
  const after = textAfter(text, name.end)
  if (name.possessive || /^\s?(?:$|[,:.;–—-]|\()/.test(after)) return name.capital || isVirtue(name)
  if (/^\s[\d+&]/.test(after) || isThereFor.test(after) || isToBe.test(after)) return true
  return next !== undefined && isDoing(name, next)
}

/** "Joy court 2 hrs": where she was and how long, and no place of that name. */
const isThereFor =
  /^\s(?:court|school|hearing|group)\s\d{1,3}\s?(?:m|mins?|minutes?|h|hrs?|hours?)(?!\p{L})|^\s(?:hub|centre|ctr|hv|tc|f2f|zoom|video)\s(?:for\s)?(?:\d\/\d|\d{1,4}(?![\d/]|st|nd|rd|th))/iu

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
