import { compiledOnce } from '../text/compiledOnce.ts'
import type { Attendance } from '../../casework/words.ts'
import { holding } from './wordGate.ts'
import type { WordedRule } from './wordedRules.ts'

type Apart = Pick<WordedRule<Attendance>, 'notAfter' | 'notBefore' | 'besides'>

const movable = compiledOnce(
  "(?: (?:it\\b|(?:(?:our|her|the|this|today['’]?s?|tomorrow['’]?s?|next) ){0,2}(?:appt|appointment|session|meeting|visit|h/?v|o/v|time|day|slot)\\b|[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?['’]?s (?:\\d|(?:appt|appointment|session|visit|call|h/?v|slot|1[:-]1)\\b)|(?:[\\p{L}'’-]{2,20} ){0,3}to (?:next|mon|tue|wed|thu|fri|sat|another|a (?:different|later)|later|tomorrow|the \\d)|(?:from )?(?:mon|tue|wed|thu|fri|today|tomorrow)|at her))",
)
/** "Cancelled" as it is typed in a hurry. */
export const offShort = compiledOnce(
  "(?:canc(?:e?l{1,2}e?d|e?d)|cxl['’]?(?:le)?d?|canx|cnxd|cncl?d|cx(?:['’]?d)?)",
)
/** The same as something done: "rebooked", "moved it". */
export const movedThen = compiledOnce(
  `(?:${offShort}|re-?arranged|re-?scheduled|postponed|rebooked|re-?booked|put off|called off|pulled out|bailed|cried off|(?:moved|changed|swapped|pushed|shifted|bumped)(?=${movable}))`,
)
/** An appointment put off by whoever stands before it: "had to cancel", "moved it". */
export const moved = compiledOnce(
  `(?:cancel(?:l?ing)?|re-?arrang(?:e|ing)|re-?schedul(?:e|ing)|postpon(?:e|ing)|re-?book(?:ing)?|call off|pull out|${movedThen}|(?:move|moving|change|changing|swap|push|shift|bump)(?=${movable}))`,
)
/** The same, told of the appointment: "cancelled", "put off". */
export const cancelled = compiledOnce(
  `(?:${offShort}|re-?arranged|re-?scheduled|postponed|rebooked|re-?booked|put off|called off|(?:moved|changed)(?= (?:at|by|as|to|due|because)))`,
)
/** What was put off, where it is named: "her Monday session". */
export const appt = compiledOnce(
  "(?: (?:her|our|the|today['’]?s?|this|tomorrow['’]?s?|mon(?:day)?['’]?s?|tue(?:s(?:day)?)?['’]?s?|wed(?:s|nesday)?['’]?s?|thu(?:rs?(?:day)?)?['’]?s?|fri(?:day)?['’]?s?|hub|home|appt|appointment|session|visit|meeting|h/?v|o/v|workshop|group|it))*",
)
/** Words of which every calling off holds one. */
export const movedWords =
  'cancel|cancd|cancl|cxl| cx|canx|cnxd|cncd|cncld|arrang|schedul|postpon| mov|rebook|re-book|put off|call off|call it|call things|called off|chang|switch| put |pull out|pulled out| bail|cried off|swap| push| shift| bump'
/** A reason that lies with us, behind what was put off. */
export const ourReason = compiledOnce(
  "(?:(?:as|because|cos|bc|due to|-|–|,|:|\\() ?(?:of )?)?(?:(?:i|we)(?:['’]?m| (?:was|were|am|are|had|have))|i['’]m|me (?:being )?(?:off|ill|sick)|my |staff(?:ing)?|worker|keyworker|kw |team |sick(?:ness)? leave|a/?l\\b|annual leave|training|double[ -]?book|no (?:room|cover|staff)|snow|flood|(?:building|hub|centre)(?! (?:2day|today|tdy|tod|tmrw|tmw|tomo|this|at|on|for|appt|appointment|session|visit|meeting|mon|tue|wed|thu|fri|\\d))|fire|short[ -]?staff|service|bank holiday|emergency with another)",
)
/** One or two words that may be her name. */
export const women = compiledOnce(
  "(?:(?!(?:appt|appointment|session|visit|meeting|court|contact|hearing|gp|probation|interview|class|bus|train|her|his|the|and|but|po|group|workshop|kids?|benefits?)\\b)[\\p{L}'’-]{2,20}[ ,]{1,2}){1,2}",
)

/** A rule for what was put off by us. */
export const byUs = (
  rule: string,
  words: string,
  pattern: RegExp,
  apart: Apart = {},
): WordedRule<Attendance> => ({ rule, value: 'cancelled-by-us', words: holding(words), pattern, ...apart })

/** A rule for what was put off by her. */
export const byHer = (
  rule: string,
  words: string,
  pattern: RegExp,
  apart: Apart = {},
): WordedRule<Attendance> => ({ rule, value: 'cancelled-by-her', words: holding(words), pattern, ...apart })
