import { compiledOnce } from '../text/compiledOnce.ts'
import { endingWith } from './endingWith.ts'
import { relative } from './otherPeople.ts'

/** At, to or from a place, with the small words between. */

export const at = compiledOnce(
  '(?:\\b(?:at|in|into|outside|near|inside|by|to|from|visited)\\s(?:(?:the|her|a|an|our|local|my)\\s){0,2}|@\\s?(?:the\\s)?)',
)

/** Somebody else, or she at another time, as the one who was there. */

export const somebodyElse = endingWith(
  `\\b(?:he|his|they|s?he(?:['’]s| is| was| has been|['’]d been| had been)|who|(?:${relative})(?:['’]?s)?)(?: is| was| has been)?(?: (?:back|still|now|currently|due|up|due up|going|not))?\\s`,
)

/** A verb that says where somebody was, worked or was found. */

export const whereSomebodyWas =
  /\b(?:was|were|is|are|been|being|lives?|found|arrested|drinking|working|works|job|ce|sleeping|again|ended up|admitted|went missing)\s$/i

/** What stands before a place that somebody is sent to, lives in or has an appointment at. */

export const notTheMeeting =
  /\b(?:refer(?:red|ral)?|come|coming|invited?|signposted|wants?|directions|letter|email(?:ed)?|rang|spoke|spoken|call(?:ed)?|text|wrote|housing|due|booked|appt|appointment|go|going|get|getting|next|back|moving|moved?|returned?|sent|recalled|remanded|remand|transferred|living|lives|staying|stays|stayed|born|released?|works?|working|job|place|placed|husband|partner|ex|is|was|time|weeks|months|years|days|her|after|since|hearing|case|no[ -]show|dna|dna['’]?d|attend(?:ed|ing)?|engag(?:ed|ing)|missed|support|from|registered|open)\s$/i

const atThere = compiledOnce(
  '(?:\\b(?:at|in|into|outside|near|inside|visited)\\s(?:(?:the|her|a|an|our|local|my)\\s){0,2}|@\\s?(?:the\\s)?)',
)

/** A place by its own words behind "at" or "in". */

export const named = (words: string): RegExp => new RegExp(`${atThere}(?:${words})(?![\\p{L}])`, 'giu')

/** A place put as a label, such as "hub, 45 mins". */

export const label = (words: string): RegExp =>
  new RegExp(
    `(?<=^\\s{0,3}|[-–—,;:(/.\\n]\\s?|\\p{L}\\s)(?:${words})(?=\\s*(?:$|[-–—,;:)/.\\n]|\\d|(?:visit|appt|appointment|session|drop|1:1|121|today|yesterday|yday|half an?|an hour|mon|tues?|weds?|thurs?|fri|sat|sun|\\p{L}{3,6}day|for|with|w|am|pm|re)(?!\\p{L})))`,
    'giu',
  )

const accompanied = compiledOnce(
  '\\b(?:took|taken|taking|accompan(?:ied|y|ying)|walk(?:ed)?|drove|escorted|support(?:ed)?|went|lift|brought|attended|attend|met|saw|joined|came|popped|reported)\\b(?:(?!\\b(?:re|about|call|ring|made|contact|then|who|she|needs?)\\b)[^.,;:\\n]){0,40}?\\s(?:to|at)\\s(?:(?:the|her|a|an|see|meet|local|attend)\\s){0,3}',
)

/** A place that somebody took her to or met her at. */

export const toThere = (words: string, before = ''): RegExp =>
  new RegExp(`${accompanied}${before}(?:${words})(?![\\p{L}])`, 'giu')

/** The name of a place of its kind: "Lewisham" hospital. */

export const called = compiledOnce(
  "(?:(?!(?:re|about|for|and|then|her|his|with|hub|centre|the|to|before|after|a|an)\\b)[\\p{L}'’]{3,14} ){0,2}",
)

/** What stands before a place that is not where they met. */

export const notHers =
  /(?:\b(?:s?he|they|who|re|about|regarding|not|(?:failing|failed|fails|refused|refusing|needs?|wants?|has|had|supposed|due|told|asked|forgot|able|agreed) to)|n['’]t|['’]s (?:mum|ex|partner|son))\s$/i
