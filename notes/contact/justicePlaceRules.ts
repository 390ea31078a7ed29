import type { Place } from '../../casework/words.ts'
import { called, label, named, notHers, somebodyElse, toThere } from './placeWords.ts'
import { boroughs } from './otherPeople.ts'
import { holding, type WordedRule } from './wordedRules.ts'

const courts =
  "(?:(?!(?:re|about|for|hub|and|then|with|before|after|centre|ahead|regarding|of|her|to|from|his|discussing|prior|home|on|went|when|about)\\b)[\\p{L}'’]{2,14} ){0,2}(?:court|crown court|mags|magistrates['’]?(?: court)?)|(?:croydon|inner london|snaresbrook|southwark|woolwich|kingston|wood green|isleworth|harrow) crown|old bailey|crown ct|(?:westminster|croydon|camberwell|bromley|lavender hill|wimbledon|highbury|thames|stratford|bexley|uxbridge|willesden) (?:mags|mc|magistrates['’]?)"
const prisons =
  '(?:hmp|hmp/yoi)(?: [\\p{L}]+(?: park| sutton park| hall)?)?|(?:the )?prison|bronzefield|downview|east sutton park|esp|(?:hmp )?send(?= prison)|holloway prison|peterborough prison'
const probationPlaces =
  "probation(?: (?:offices?|appt|appointment))?|(?:po|probation officer)['’]?s office|prob(?:ation)? office|nps office"

/** How notes say that people met at court, in prison or at the probation office. */
export const justicePlaceRules: readonly WordedRule<Place>[] = [
  {
    rule: 'court',
    value: 'court',
    words: holding('court|mags|magistrates|bailey|crown|bexley|thames|stratford| mc'),
    pattern: toThere(courts),
    notAfter: notHers,
  },
  {
    rule: 'court',
    value: 'court',
    words: holding('court|mags|magistrates|bailey|crown| mc'),
    pattern: new RegExp(
      `\\b(?:attended|sat in on|(?:supported|joined|accompanied|met|with) (?:[\\p{L}'’-]+ ){1,2}(?:for|in|at)) (?:(?:the|her|a) ){0,2}(?:${courts})(?!\\p{L})`,
      'giu',
    ),
    notAfter: notHers,
  },
  {
    rule: 'court',
    value: 'court',
    words: holding('court|mags|magistrates|bailey|crown| mc'),
    pattern: named(courts),
    notAfter: somebodyElse,
  },
  {
    rule: 'court-label',
    value: 'court',
    words: holding('court'),
    pattern: label(
      "(?:crown |magistrates['’]? |family )?court support|court(?= (?:with|w/|support|attendance))",
    ),
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
    words: holding('hmp|prison|bronzefield|downview|sutton|esp'),
    pattern: named(prisons),
    notAfter: somebodyElse,
  },
  {
    rule: 'prison-label',
    value: 'prison',
    words: holding('hmp|bronzefield|downview|sutton park'),
    pattern:
      /(?<=^\s{0,3}|[-–—,;:(/.\n]\s?|\d\s|(?<!\b(?:to|will|can) )\bvisit\s)(?:HMP \p{L}+(?: (?:Sutton )?Park)?|Bronzefield|Downview|East Sutton Park)/giu,
  },
  {
    rule: 'probation',
    value: 'probation',
    words: holding(' po | pp |probation'),
    pattern: toThere(`(?:po|pp|probation(?: officer| practitioner| offices?| appt| appointment)?)`),
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
    words: holding(' prob| po | nps'),
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
