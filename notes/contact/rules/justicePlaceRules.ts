import type { Place } from '../../../casework/words.ts'
import { called, label, named, notHers, somebodyElse, toThere } from '../placeWords.ts'
import { boroughs } from '../otherPeople.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

/** Where courts that notes name are. */
export const courtTowns =
  '(?:croydon|bromley|camberwell|westminster|wimbledon|highbury|thames|stratford|bexley|uxbridge|willesden|inner london|snaresbrook|southwark|woolwich|kingston|wood green|isleworth|harrow|lewisham|lambeth|lavender hill|sutton|barkingside|hendon|ealing)'
const courts =
  "(?:(?!(?:re|about|for|hub|and|then|with|before|after|centre|ahead|regarding|of|her|to|from|his|discussing|prior|home|on|went|when|about)\\b)[\\p{L}'’]{2,14} ){0,2}(?:court(?: ?room(?: \\d)?)?|crown court|mags|magistrates['’]?(?: court)?)|(?:croydon|inner london|snaresbrook|southwark|woolwich|kingston|wood green|isleworth|harrow) crown|old bailey|(?:(?:crown|county|mags|family|youth|magistrates['’]?) )?ct(?: (?:no )?\\d)?|(?:westminster|croydon|camberwell|bromley|lavender hill|wimbledon|highbury|thames|stratford|bexley|uxbridge|willesden) (?:mags|mc|magistrates['’]?)"
const prisons =
  '(?:hmp|hmp/yoi)(?: [\\p{L}]+(?: park| sutton park| hall)?)?|(?:the )?prison|bronzefield|downview|east sutton park|eastwood park|esp|(?:hmp )?send(?= prison)|holloway prison|peterborough prison|foston hall|drake hall|low newton|styal|askham grange'
/** Probation as it is typed: "probtn", "prbn". */
export const probation = "(?:probation|prob(?:at|tn|n|atn|['’]n)|pr?o?btn|prbn)"
const room = '(?:offices?|appt|appointment|waiting (?:room|rm|area)|reception)'
const probationPlaces = `${probation}(?: ${room})?|(?:po|probation officer)['’]?s office|prob office|nps office`

/** How notes say that people met at court, in prison or at the probation office. */
export const justicePlaceRules: readonly WordedRule<Place>[] = [
  {
    rule: 'court',
    value: 'court',
    words: holding('court|mags|magistrates|bailey|crown|bexley|thames|stratford| mc| ct'),
    pattern: toThere(courts),
    notAfter: notHers,
  },
  {
    rule: 'court',
    value: 'court',
    words: holding('court|mags|magistrates|bailey|crown| mc| ct'),
    pattern: new RegExp(
      `\\b(?:attended|sat in on|(?:supported|joined|accompanied|met|with) (?:[\\p{L}'’-]+ ){1,2}(?:for|in|at)) (?:(?:the|her|a) ){0,2}(?:${courts})(?!\\p{L})`,
      'giu',
    ),
    notAfter: notHers,
  },
  {
    rule: 'court',
    value: 'court',
    words: holding('court|mags|magistrates|bailey|crown| mc| ct'),
    pattern: named(courts),
    notAfter: somebodyElse,
  },
  {
    rule: 'court-label',
    value: 'court',
    words: holding('court| ct | cts| cells'),
    pattern: label(
      "(?:crown |magistrates['’]? |family )?(?:court|ct) (?:support|duty|dty)|(?:court|ct)(?= (?:with|w|w/|support|attendance))",
    ),
  },
  {
    rule: 'court-cells',
    value: 'court',
    words: holding(' cells'),
    pattern:
      /\b(?:in|at|down (?:in|to)|outside) (?:the )?(?:(?:court|ct|custody) )?cells\b|\b(?:court|ct) cells\b/gi,
    notAfter: /\b(?:police|s?he|they|was|put|night|held|kept)(?: her)?\s$/i,
  },
  {
    rule: 'prison',
    value: 'prison',
    words: holding('prison|gate|send|collected|picked'),
    pattern:
      /\bprison visit\b|\b(?:collected|picked up|picked (?:\p{L}+ ){1,2}up) (?:from|at|outside) (?:hmp |the )?(?:prison|bronzefield|downview|east sutton park|\p{L}+ gates?)\b|\b(?:gate (?:pick[ -]?up|met|meet(?:ing)?|release)|met (?:\p{L}+ ){0,3}at (?:the )?(?:\p{L}+ )?gates?(?! of))\b|\b(?:at|in|to) (?:hmp )?(?:send)(?=\s*(?:$|[,.;\d]))/giu,
  },
  {
    rule: 'prison',
    value: 'prison',
    words: holding('hmp|prison|bronzefield|downview|sutton|eastwood|esp|foston|drake|newton|styal|askham'),
    pattern: named(prisons),
    notAfter: somebodyElse,
  },
  {
    rule: 'prison-went',
    value: 'prison',
    words: holding('bronzefield|downview|sutton park|eastwood park|styal| hmp'),
    pattern:
      /\b(?:went|drove|train|travelled|been|trip) (?:(?:up|down|out|over|back) )?to (?:hmp \p{L}+|bronzefield|downview|east(?: sutton|wood) park|styal)(?!\p{L})/giu,
    notAfter: somebodyElse,
  },
  {
    rule: 'prison-label',
    value: 'prison',
    words: holding('hmp|bronzefield|downview|sutton park|eastwood park|styal'),
    pattern:
      /(?<=^\s{0,3}|[-–—,;:(/.\n]\s?|\d\s|(?<!\b(?:to|will|can) )\bvisit\s)(?:HMP \p{L}+(?: (?:Sutton )?Park)?|Bronzefield|Downview|East(?: Sutton|wood) Park|Styal)/giu,
  },
  {
    rule: 'probation',
    value: 'probation',
    words: holding(' po | pp |probation|prob|prbn|prbtn'),
    pattern: toThere(`(?:po|pp|${probation}(?: officer| practitioner| offices?| appt| appointment)?)`),
    notAfter: notHers,
  },
  {
    rule: 'probation',
    value: 'probation',
    words: holding('probation'),
    pattern: new RegExp(
      `\\b(?:attended|sat in on|(?:supported|joined|accompanied) (?:[\\p{L}'’-]+ ){1,2}(?:for|in|at)) (?:(?:the|her|a) ){0,2}probation(?: (?:appt|appointment|office))?(?= (?:appt|appointment|with|to support)|\\s*(?:$|[,.;]))`,
      'giu',
    ),
    notAfter: notHers,
  },
  {
    rule: 'probation',
    value: 'probation',
    words: holding(' prob| prb| po | nps'),
    pattern: named(`${called}(?:${probationPlaces})`),
    notAfter: somebodyElse,
  },
  {
    rule: 'timed-place',
    value: 'probation',
    words: holding('probation'),
    pattern: /(?<=\d ?(?:m|mins?|minutes|hrs?|hours?|h) )probation(?= \p{Lu}| office|\s*(?:$|[,.;]))/gu,
  },
  {
    rule: 'probation-label',
    value: 'probation',
    words: holding('probation'),
    pattern: label(
      `(?:(?:${boroughs}) )?probation(?: office)?(?= (?:with|w/|visit|\\d))|(?:(?:${boroughs}) )?probation office(?: (?:appt|appointment|meeting|interview|visit|session))?(?=\\s*(?:$|[,.;])| (?:with|w)(?!\\p{L}))`,
    ),
  },
]
