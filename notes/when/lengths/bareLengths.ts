import type { Found } from '../../text/finding.ts'
import { matchesOf } from '../../text/matches.ts'

/** Forms in which a length is written without its unit; what stands after it must not make it a count, a price or a date. */
const fives = '(?:15|[2-9][05]|1[0-2]0)'
const ends = String.raw`(?=\s*(?:$|[.,;\n]|:(?:\s|$)))(?![.,]\d)`
const counted =
  'am|pm|people|women|girls|ladies|kids|children|leaflets|forms|vouchers|meals|bags|packs?|attended|present|came|signed|pages|points|bids|calls|texts|times|units|cans|x|of|to|or|and|percent|pounds|quid|p|k|kg|miles|y\\/?o|yrs?|years?|days?|wee?ks?|months?|m|mins?|h|hrs?|hours?|minutes?|st|nd|rd|th|jan\\w*|feb\\w*|mar|march|apr\\w*|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*|nov\\w*|dec\\w*|mg|ml|high|church|road'
const forms: readonly string[] = [
  // "Tc 20.", "phone Jade 15,"
  String.raw`(?<=\b(?:tc|t\/c|phone|fone|phoned|tel|call|zm|zoom|video)\s(?:(?:w|with|to)\s)?(?:\p{L}{2,12}\s)?)\d{1,3}${ends}`,
  // "hub 45."
  String.raw`(?<=\b(?:hub|centre|center|ctr|cntr|f2f|ftf|hv|office|flat|costa|caf[eé]|park|library|lib|van|hers|seen|in person)\s)${fives}${ends}`,
  // "1:1, hub, 45.", "T/C, 35.", "1:1 / 60 / hub"
  String.raw`(?<=\b(?:hub|centre|center|office|flat|library|room|probation|court|caf[eé]|park|van|hers|home|college|in person|tel|phone|call|video|zoom|teams|tc|t\/c|[hov]\/v|hv|1[:-]1|keysession|session),\s)${fives}(?=\s*(?:$|[.;\n]))(?![.,]\d)`,
  String.raw`(?<=\s\/\s)${fives}(?=\s\/\s)`,
  // "hub 30 uc journal", "tc 15 re PIP"
  String.raw`(?<=(?<!\b(?:her|his|my|the|new|lost|broken)\s)\b(?:hub|centre|f2f|ftf|hv|office|tel|tc|t\/c|phone)\s)${fives}(?=\s(?!(?:${counted})\b)\p{Ll}|\s(?:UC|PIP|DHP|ESA|HB)\b)`,
  // "tc 5 giro came": a call of five minutes
  String.raw`(?<=\b(?:tc|t\/c)\s)5(?=\s(?!(?:${counted})\b)\p{Ll})`,
  // a number that is a whole sentence behind the first: "Tc Jade. 10. All ok"
  String.raw`(?<=^[^\n]{2,40}[.\n]\s)\d{1,3}(?=\.(?:\s|$))`,
  // "saw her at the hub for 30"
  String.raw`(?<=\b(?:saw|seen|met|came|popped|dropped|spoke|chatted|hub|centre|office|phone|call|zoom)\b(?:(?!\b(?:ask|pay|paid|ow|appl|bid|£)|[.;\n]).){0,40}\sfor\s)\d{2,3}${ends}`,
  // "in today for 45.", "here with her mum for 30,"
  String.raw`(?<=\b(?:in (?:today|again|this (?:morning|afternoon)|yesterday|yest)|here|with me|stayed)\s(?:(?!(?:ask|pay|paid|ow|appl|bid|£))[\p{L}']{1,12}\s){0,4}for\s)\d{2,3}${ends}`,
  // "left after 15.", "stayed 40."
  String.raw`(?<=\b(?:(?:left|gone|went) after|stayed|lasted)\s(?:(?:about|around|only|just)\s)?)${fives}(?=\s*(?:$|[.,;\n]|(?:and|but|as|then)\b))(?![.,]\d)`,
  // "sat with her 50."
  String.raw`(?<=\b(?:sat|met|spoke|chatted|stayed|saw)\s(?:(?:w|with|to)\s)?(?:her|me)\s)${fives}${ends}`,
  // "seen 11:30, 30.", "hub 11.15 for 45."
  String.raw`(?<=\b\d{1,2}[.:]\d\d,?\s(?:for\s)?)${fives}${ends}`,
  // "Phone: 15."
  String.raw`(?<=\b(?:phone|tel|tc|t\/c|call|hub|hv):\s)${fives}${ends}`,
  // "45 on the wing with Jade", "25 on phone." at the head of a note or a sentence
  String.raw`(?<=^|[.,;\n]\s)${fives}(?=\s(?:on|in|at|@) ?(?:the )?(?:phone|tel|wing|ward|hub|centre|hers|landing|unit|visits|van)\b)`,
  String.raw`(?<=^)${fives}(?=\s(?:w|with) )`,
  // "she's ok, 20 hub"
  String.raw`(?<=[.,;]\s)${fives}(?=\s(?:hub|centre|ctr|phone|tel|tc|t\/c|f2f|ftf|hv|van|video|zoom|at hers)\s*(?:$|[.,;\n]))`,
  // "just a quick 10."
  String.raw`(?<=\b(?:an?|good|just) (?:quick|brief|short|solid|good)\s)(?:5|10|${fives})${ends}`,
  // "C2 landing, 15 each"
  String.raw`\b${fives}(?=\seach(?:\s*$|[.,;]))`,
  // "park 2pm 50,"
  String.raw`(?<=\b\d{1,2}(?:[.:]\d\d)?(?:am|pm),?\s(?:for\s)?)${fives}${ends}`,
]
const bare = new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'giu')

const step = 5
const longest = 120

/** Numbers without a unit that stand where a length stands; keyworkers count in fives. */
export function bareLengths(text: string): readonly Found<number>[] {
  return matchesOf(text, bare)
    .map(({ index, 0: written }): Found<number> => ({
      ...{ kind: 'minutes', rule: 'bare-length', start: index, end: index + written.length },
      ...{ text: written, value: Number(written) },
    }))
    .filter(({ value }) => value > 0 && value <= longest && value % step === 0)
}
