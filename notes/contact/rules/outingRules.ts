import type { Place } from '../../../casework/words.ts'
import { cancelled } from '../callingOff.ts'
import { outings, outingWords } from '../outings.ts'
import { toThere } from '../placeWords.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

const det = '(?:(?:the|a|an|our|her|my|that|this|local|new|old|big|little|lovely) ){0,2}'
/** What a place is called: "Tooting Bec" lido, "St Luke's" food bank. */
const called =
  "(?:(?!(?:and|or|but|so|to|for|from|her|his|she|he|they|we|i|who|re|about|with|then|after|before|prison|hmp)\\b)[\\p{L}'’.]{2,14} ){0,2}"
const whole =
  "(?![\\p{L}-]|[’']s (?!gate)| (?:card|vouchers?|fees?|pass|job|shifts?|staff|manager|worker|form|debt|account|fine|money))"

const togetherWith =
  "(?: (?:trip|thing|visit|run|session))?(?: (?:at|in|on|down|round|by) (?!(?:the )?(?:hub|centre|office|home|hers)\\b)(?:[\\p{L}’']{2,12} ?){1,3}?)?,? ?(?:with|w\\/|w|wi|alongside)(?=[ /])"
/** At her home or in our rooms nobody is out: "tea with Joy at hers". */
const notOut =
  /^[^.;\n]{0,40}\b(?:at (?:hers\b|her (?:flat|house|home|place|mum)|home\b|(?:the )?(?:hub|centre)\b)|in (?:the|our|my) (?:hub|centre|office)|on (?:the )?(?:phone|teams|zoom|video)|by (?:phone|video))/i
const whoElse =
  /(?:\b(?:s?he|they|who|which|her (?:mum|sister|ex|son|daughter|friend|partner)|wants?|wanted|wishes|loves|likes|goes|going|go|gone|used|hopes?|needs?|plans?|planning|next|re|about|discussed|referr?\p{L}*|signposted|told|job|works?|worked|working|start\p{L}*|shift|arrested|found|lives?|living|slept|sleeping|was|is|were|been|being|moved|happened|incident|booked|due|offered|invited|apply|applied|interview|placement|volunteer\p{L}*)(?: (?:to|in|at|on|back|up|out))?|n['’]t)\s$/iu

/** How notes say that people were out somewhere together: swimming, at a museum, round the shops. */
export const outingRules: readonly WordedRule<Place>[] = [
  {
    rule: 'outing',
    value: 'community',
    words: outingWords,
    pattern: new RegExp(
      `(?:(?<!\\p{L})(?:at|in|into|inside|outside|round|around|along|through|down|over|up|by|near|off|across|on) ${det}|@ ?(?:the )?)${called}(?:${outings})${whole}`,
      'giu',
    ),
    notAfter: whoElse,
  },
  {
    rule: 'outing-together',
    value: 'community',
    words: outingWords,
    pattern: new RegExp(`(?<!\\p{L})(?:${outings})${togetherWith}`, 'giu'),
    notAfter: whoElse,
    notBefore: notOut,
  },
  {
    rule: 'outing-together',
    value: 'community',
    words: outingWords,
    pattern: new RegExp(
      `(?<!\\p{L})(?:did|done|went|been|hit|visited|explored|toured|tried|braved|laps? of|half an hour of|circuits? of)(?: (?:swimming|out|off))?(?: (?:to|at|round|around|up|down|over to|along|into))? ${det}${called}(?:${outings})${whole}`,
      'giu',
    ),
    notAfter: whoElse,
  },
  {
    rule: 'outing-together',
    value: 'community',
    words: outingWords,
    pattern: toThere(`${called}(?:${outings})`),
    notAfter: whoElse,
  },
  {
    rule: 'outing-together',
    value: 'community',
    words: holding(' trip|outing|day out| stroll| wander|walkabout'),
    pattern:
      /(?<!\p{L})(?:(?:group|day|beach|coach|seaside|theatre|museum|shopping|park|summer|xmas|christmas|farm|boat|cinema) (?:trip|outing)|(?:trip|outing|day out) (?:to|in|at|with|w)(?!\p{L})|(?:took|had|went for) (?:her )?(?:for )?(?:a )?(?:\p{L}+ )?(?:stroll|wander|walkabout|drive))(?!\p{L})/giu,
    notAfter: whoElse,
  },
  {
    rule: 'outing-together',
    value: 'community',
    words: holding('museum|gallery|cinema|theatre|swim|bowling|running|plot'),
    pattern:
      /(?<!\p{L})(?:(?:museum|gallery|cinema|theatre|swim(?:ming)?|bowling|running) (?:group|grp|club|visit)|(?:plot|allotment) (?:day|morning|session|group|grp))(?!\p{L})/giu,
    notAfter: whoElse,
  },
  {
    rule: 'outing-off',
    value: 'community',
    words: outingWords,
    pattern: new RegExp(
      `(?:(?:${cancelled}|call(?:ed|ing) off|cancel(?:l?ing)?|(?:can['’]?t|cannot|could\\s?n['’]?t|not able to|unable to|won['’]?t) (?:make|do|come to|get to)|so no|missed) (?:(?:the|our|her|this|today['’]?s|tomorrow['’]?s|\\p{L}+day['’]?s) ){0,2})(?:${outings}|walk(?: (?:round|in) the park)?)(?![\\p{L}-])`,
      'giu',
    ),
    notBefore: /^ (?:card|membership|shift|job|appt|appointment|claim|contract|for (?:her|the) kids)/i,
  },
]
