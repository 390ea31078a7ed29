import { textAfter, textBefore } from '../../text/finding.ts'
import type { Token } from '../words/momentTokens.ts'
import { digitsOf, endBefore, startOf, wordAt } from '../words/tokenAt.ts'
import type { Clock } from './clock.ts'
import { isDate, isDay } from './dayBefore.ts'

/** A number before the name of a street is that of a house. */
export const street =
  /^(?:\s\p{Lu}[\p{L}'’]{0,20}){1,3}\s(?:Street|St|Road|Rd|Avenue|Ave|Close|Lane|House|Court|Way|Drive|Gardens|Terrace|Place|Grove|Crescent|Walk)\b/u

/** Before four figures that are money, a reference, a room or a count. */
const otherBefore =
  /(?:[£$€#+]|\b(?:refs?|reference|no|nos|number|numbers|case|crime|incident|log|cad|urn|id|pin|code|password|room|flat|unit|apartment|block|ext|extension|tel no|mob|po box|form|model|version|section|para|act|bus|route|owe[sd]?|owing|paid|pays?|paying|earn(?:s|ed|ing)?|arrears|debts?|bills?|fined?|fines|costs?|costing|worth|rent|loan|balance|total|totals|deposit|limit|charge[ds]?|wages?|salary|income|savings|won|lost|lent|borrowed|spent|gets|got|gave|cash|quid|gbp|another|extra|over|under|nearly|almost|only|least|most|than|some|all|of|year|years|born|dob|class|summer|winter|autumn|spring|early|mid|late|circa|back in|ago in|bit|mg|units?|calories|steps))[:.]?\s{0,2}(?:(?:is|was|are|were|about|around|approx|abt|roughly|up to|down to|at|to|by|in|on|for|from)\s){0,2}$/i
/** Behind four figures that count something. */
const otherAfter =
  /^(?:,\d|[%°]|\s?(?:quid|pounds|pound|euros?|gbp|pw|pcm|p\.?w|p\.?c\.?m|(?:a|per|each|every) (?:week|month|year|wk|mth|yr|day)|people|women|words|steps|calories|kcal|kcals|metres|meters|miles|km|grams?|litres?|points?|bids?|arrears|debt|debts|rent|deposit|fine|loan|(?:in|of) (?:arrears|debt|fines|rent|savings|cash|benefits?|total|back ?pay)|arrears|owed|owing|out of)\b)/i
/** What leads up to a clock time and to nothing else. */
const leads = /^(?:at|@|abt|about|around|approx|by|til|till|until|from|before|after|since|c|ca|for|between)$/
/** What was done, or how, directly before the time it was done at. */
const contacts = new Set(
  `c v hv ov tc tel phone fone call calls rang rung ring phoned called calling text txt texted message messaged email emailed e-mail mail seen saw met visit visited knocked arrived came attended dna fta uta missed zoom teams video session appt appointment slot voicemail vm unannounced hub centre office`.split(
    /\s+/,
  ),
)

/** Years as notes name them: 1900 to 2059 as figures. */
const isYear = ({ hour }: Clock): boolean => hour === 19 || hour === 20

/** Hours in which this service may see somebody. */
const isUsual = ({ hour, minute }: Clock): boolean => hour >= 6 && hour <= 22 && minute % 5 === 0

/** Whether four figures are a clock time, "Kasia 1500 centre", "T/C 1725", and no year, sum of money, house or reference. */
export function fourDigitsStand(text: string, tokens: readonly Token[], at: number, clock: Clock): boolean {
  const after = textAfter(text, endBefore(tokens, clock.next))
  if (street.test(after) || otherAfter.test(after)) return false
  if (isBehindDay(tokens, at)) return true
  if (isDate(tokens, at - 1)) return !isYear(clock)
  if (otherBefore.test(textBefore(text, startOf(tokens, at))) || digitsOf(tokens, at - 1) !== undefined)
    return false
  return isLed(wordAt(tokens, at - 1), clock) || (isUsual(clock) && !isYear(clock))
}

/** "Thurs 1500", "Tues 24 1130". */
const isBehindDay = (tokens: readonly Token[], at: number): boolean =>
  isDay(tokens, at - 1) || (digitsOf(tokens, at - 1) !== undefined && isDay(tokens, at - 2))

const isLed = (before: string, clock: Clock): boolean =>
  contacts.has(before) || before === 'at' || before === '@' || (leads.test(before) && !isYear(clock))
