import { groupActivities } from './groupNames.ts'

const group = `(?:workshops?|groups?(?! (?:chat|room|members?)\\b)|grp|gp|prog|programme|class|course|session|drop[ -]?in|${groupActivities})`
const notThis = "(?:(?:last|next) (?:week|month)['’]?s?|tomorrow['’]?s?|previous|last|next) "
/** What may stand between a group and what became of it: when it was, but nobody who came. */
const between =
  '(?:(?!\\b(?:came|ran|went|held|but|s?he|her|they|appt|attended|there|last|next|tomorrow|not|nearly|almost)\\b)[^.;\\n:]|(?<=\\d)[.:](?=\\d)){0,35}?'
const day =
  '(?:next|another|a (?:later|different)|mon|tue|wed|thu|fri|sat|sun|tomorrow|the \\d|\\d{1,2}(?:st|nd|rd|th|\\/))'
const cancelled = "(?:cancell?ed|cxl['’]?(?:le)?d?|canx)"
const didNotRun = `(?:called off|postponed|re-?scheduled|abandoned|moved (?:to|till?|until) ${day}|(?:did\\s?n['’]?t|did not|could\\s?n['’]?t|could not|never) (?:run|go ahead|happen|take place))`
const calledOff = `(?:${cancelled}|${didNotRun}|re-?arranged|put (?:off|back)|pushed back|not (?:running|going ahead|happening|taking place)|(?:not on|off) (?=today|this|as |because|due))`
const callOff =
  '(?:cancel(?:l?ed|l?ing)?|call(?:ed)? off|postpon(?:ed?|ing)|re-?schedul(?:ed?|ing)|put off|no)'

const off = new RegExp(
  `(?<!${notThis}(?:\\p{L}+ )?)\\b${group}\\b${between}(?<!\\p{L})${calledOff}(?!\\p{L})(?! last\\b)|(?<!\\b(?:s?he|they|probation|school) )\\b${callOff} (?:(?:the|our|my|today['’]?s?|this|week['’]?s?|morning['’]?s?|afternoon['’]?s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]?s?) )*(?:(?!next|last|tomorrow)\\p{L}+ )?${group}\\b(?! (?:next|last|tomorrow)\\b)`,
  'iu',
)
const ourReason =
  '(?:as|because|cos|due to|since|by)\\s(?:(?:the|our|no) )?(?:i|we|us|me|my|staff|hub|centre|building|room|tutor|snow|cover|heating|flood)\\b'
const offBehind = new RegExp(
  `^[\\s,]*(?:(?:was|were|got|had to be|has been|is|all|both) )*(?:${didNotRun}(?!\\p{L})|${cancelled}(?: today| this \\p{L}+)? ${ourReason})`,
  'iu',
)

/** Whether words say that a group was called off or did not run on its day; of last week's or next week's they say nothing. */
export const isGroupOff = (words: string): boolean => off.test(words)

/** The same of words that directly follow those who were to come: "art group with Joy and Tracy didn't run". */
export const isGroupOffBehind = (words: string): boolean => offBehind.test(words)

const toCome = new RegExp(
  `\\b${group}\\b[^.;:,\\n]{0,20}(?<!(?:to|till?|until|for) )\\b(?:tomorrow|tmrw|next (?:week|month|mon|tue|wed|thu|fri|sat|sun))|\\b(?:tomorrow|next (?:week|\\p{L}+day))['’]?s? (?:\\p{L}+ )?${group}\\b`,
  'iu',
)

/** Whether words speak of a group that is still to come. */
export const isGroupToCome = (words: string): boolean => toCome.test(words)
