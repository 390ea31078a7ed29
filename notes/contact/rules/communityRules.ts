import type { Place } from '../../../casework/words.ts'
import { called, named, notHers, somebodyElse, toThere, whereSomebodyWas } from '../placeWords.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

const cafes =
  "caf[eé]|costa(?: coffee)?|starbucks|greggs|nero|caff[eè] nero|pret|mcdonald['’]?s|maccies|maccy d['’]?s|wetherspoons|spoons|coffee shop|pub|park|library|supermarket|tesco|sainsbury['’]?s|asda|morrisons|lidl|aldi|iceland|shops?|shopping centre|town(?: centre)?|high street|community(?: centre)?|leisure centre|gym|church|mosque|market|train station|(?:tube )?station|tube|bus stop|car|street|mcds|subway|garden centre"
const offices =
  "food ?bank|job ?cent(?:re|er)(?: plus)?|jcp|hospital|a&e|a and e|casualty|clinic|gp(?: surgery| practice| appt| appointment)?|doctors?['’]?s?(?: surgery| appt| appointment)?|dr['’]?s?(?: surgery| appt)?|surgery|health centre|dentist|pharmacy|chemist|bank|post office|housing (?:office|options)|council(?: offices?)?|civic centre|town hall|children['’]?s centre|contact centre|family centre|solicitor['’]?s?(?: office)?|college|school|police station|custody suite|cab|citizens advice|cgl|drug service|ward|maternity|scan|viewing"

/** Somebody else as the one who took her there. */
const notWithUs = new RegExp(
  `${somebodyElse.source}|${notHers.source}|\\b(?:police|ambulance|paramedics?|officers?|worker|taxi)(?: (?:has|had))?\\s$`,
  'i',
)

/** How notes say that people met out in the community, or went to somebody's office together. */
export const communityRules: readonly WordedRule<Place>[] = [
  {
    rule: 'community',
    value: 'community',
    words: holding(
      'in the community|in hosp|school|nursery|playground|outreach|coffee|lunch| tea |cuppa|breakfast|hot chocolate| walk|view|look at| see ',
    ),
    pattern:
      /\bin the community\b|\boutreach\b|\b(?:for|had|over|grabbed) (?:an? )?(?:quick )?(?:coffee|lunch|tea|cuppa|breakfast|hot chocolate|walk)\b|\b(?:coffee|lunch|walk(?:ed)?|cuppa)(?: in the \p{L}+)? (?:with|w)\b|\bwalk(?:ed)? (?:in(?!to\b| (?:to|from|off|without|on|with|at|asking|today|this|and|upset|crying|saying|late|about|re|clinic|centre)\b|\s*(?:$|[,.;:\d-]))|around|round|along)\b|\b(?:school|nursery|playground) gates?\b|\bin hosp\b|\bwalk and talk\b|\b(?:view(?:ed|ing)?|look at|see) (?:a |the |her new )(?:flat|property|room|house)\b(?! (?:on|next))/giu,
    notAfter:
      /\b(?:s?he|they|wants?|next|need|not)\s(?:to )?$|\b(?:came|popped|dropped|called|looked|was|is) in(?:to)?(?: [\p{L}'-]+){0,4} $/iu,
    notBefore:
      /^\s(?:worker|team|service|order|payback)\b|^[^.;\n]{0,30} at (?:hers|her (?:flat|house|home|place|hostel)|home|(?:the )?(?:hub|centre))\b/i,
  },
  {
    rule: 'community',
    value: 'community',
    words: holding('walk'),
    pattern:
      /\bwalk(?:ed|ing)? (?:up|down|through|over)(?: to)? (?:the )?(?:[\p{L}'’]+ ){0,2}(?:lane|road|rd|street|st|market|hill|shops?|park|common|river|canal|seafront)(?!\p{L})/giu,
    notAfter: /\b(?:s?he|they|wants?|next|need|not)\s(?:to |has |had |was )?$/i,
  },
  {
    rule: 'community-at',
    value: 'community',
    words: holding('parkrun|allotment|picnic|car boot|litter|museum|cinema|bowling'),
    pattern:
      /\b(?:did|done|at|to|in|down|went|visited) (?:(?:the|a|an|our|her) )?(?:[\p{L}'’]{2,14} ){0,1}(?:parkrun|allotments?|picnic|car boot(?: sale)?|litter pick|museum|cinema|bowling)(?!\p{L})/giu,
    notAfter: notHers,
  },
  {
    rule: 'community',
    value: 'community',
    words: holding(' ward|ward |viewing with|school'),
    pattern:
      /\bon (?:the )?(?:(?!(?:s?he|her|his)\b)\p{L}{3,12} ){0,2}ward\b(?! (?:round|manager|staff))|(?<!\p{L})ward (?:visits?(?! (?:from|by))|\d)|\bviewing with\b|\bschool (?:meeting|gates?)\b/giu,
    notAfter: somebodyElse,
  },
  {
    rule: 'community',
    value: 'community',
    words: holding(
      ' caf| costa|starbucks|greggs| nero| pret | mcd|maccies|maccy|spoons|coffee shop|community| pub | park|library|tesco|sainsbury|asda|morrisons| lidl| aldi|iceland| shop|centre| town| street| gym|church|mosque|market|station| tube|bus stop| car | mcds|subway',
    ),
    pattern: named(`${called}(?:${cafes})`),
    notAfter: new RegExp(`${somebodyElse.source}|${whereSomebodyWas.source}`, 'i'),
  },
  {
    rule: 'community-with-her',
    value: 'community',
    words: holding(
      ' food|housing|job|jcp|hosp|a&e|a and e|casualty|clinic| gp| doctor| doc | dr | drs|surgery|centre|dentist|pharm|chemist| bank|office|council|hall|solicitor|college|school|police|custody| cab |citizens| cgl| ward| matern| scan|viewing',
    ),
    pattern: toThere(offices, called),
    notAfter: notWithUs,
  },
  {
    rule: 'community-with-her',
    value: 'community',
    words: holding(' caf| costa| park|library|bench|market| pub|mcd|starbucks|greggs'),
    pattern:
      /\b(?:sat|met|saw|walked|met up|sat down|coffee|spent (?:an hour|time)) (?:with |w\/? ?)?(?:her|(?!(?:him|them|his|mum|outside|up|on|as)\b)[\p{L}'’-]+(?: [\p{L}'’-]+)?) (?:in|at|on) (?:(?:the|a) )?(?:[\p{L}'’]{3,14} )?(?:caf[eé]|costa|park|library|bench|market|pub|mcdonald['’]?s|mcds|starbucks|greggs)(?!\p{L})/giu,
    notAfter: notWithUs,
  },
  {
    rule: 'community-with-her',
    value: 'community',
    words: holding('appt|appointment|assessment|interview|viewing|meeting|session|tribunal|group|shopping'),
    pattern:
      /\b(?:took|accompan(?:ied|ying)|went with|supported|escorted|walked|drove|going with) (?:her|[\p{L}'’-]+(?: [\p{L}'’-]+)?) (?:to|at) (?:(?:her|a|an|the) )?(?:(?!(?:probation|court|our)\b)[\p{L}'’-]{2,16} ){0,3}(?:appt|appointment|assessment|interview|viewing|meeting|session|tribunal|group)\b|\bshopping\b(?= (?:with|for)|\s*(?:$|[,.;\d]))/giu,
    notAfter: notWithUs,
  },
  {
    rule: 'community-at',
    value: 'community',
    words: holding(
      ' food|housing|job|jcp|hosp|a&e|a and e|casualty|clinic| gp| doctor| doc | dr | drs|surgery|centre|dentist|pharm|chemist| bank|office|council|hall|solicitor|college|school|police|custody| cab |citizens| cgl| ward| matern| scan|viewing',
    ),
    pattern: named(`${called}(?:${offices})`),
    notAfter: somebodyElse,
  },
  {
    rule: 'timed-place',
    value: 'community',
    words: holding(
      ' walk| costa|starbucks|greggs| nero|mcd|maccies|nando| caf|library| park| pk |playground| van',
    ),
    pattern:
      /(?<=\d ?(?:m|mins?|minutes|hrs?|hours?|h|am|pm)? )(?:walk(?! in(?: (?:clinic|centre)|,|\b(?! \p{L}* ?(?:park|pk)))| and talk group)|(?:in |at )?(?:costa|starbucks|greggs|caff? nero|mcdonald['’]?s|caf[eé]|library|park)\b)|(?<=[,.;] )(?:costa|starbucks|greggs|nero|mcdonald['’]?s)(?: \p{L}+)?(?=\s*(?:$|[,.;]))/giu,
  },
  {
    rule: 'community-label',
    value: 'community',
    words: holding(' costa|starbucks|greggs| nero|mcd|maccies|nando| caf|library| park| pk |playground| van'),
    pattern:
      /(?<=^\s{0,3}|[,;:(/.\n]\s?|\s[-–—]\s|(?<!\p{L})(?:f2f|ftf|face to face|in person|1:1|1-1|121|session|sess|catch[ -]?up|chat)\s)(?:costa|starbucks|greggs|(?:caff[eè] )?nero|mcdonald['’]?s|mcds|maccies|nando['’]?s|caff?|caf[eé]|library|park|pk|playground|(?:outreach )?van)(?=\s*(?:$|[,;:)/.\n]|[-–—]\s|\d|(?:by|near|opp|opposite|outside|round|next to|half|an? h(?:ou)?r|today|yday|yesterday|with|w|for)(?!\p{L})))/giu,
  },
  {
    rule: 'on-the-street',
    value: 'community',
    words: holding(' street| van'),
    pattern:
      /\b(?:bumped into|ran into|came across|spotted|saw|met|seen|caught|spoke (?:to|with)|chat(?:ted)? (?:to|with)|found) (?:(?!(?:sleep|beg|liv|work)\p{L}*\b|his|her (?:ex|mum|son|partner))[\p{L}'’-]+ ){0,4}(?:(?:on|in) the (?:high )?street|from the (?:outreach )?van)(?!\p{L})|\b(?:on|in) the (?:high )?street(?= (?:outside|near|by|opposite)\b)|\b(?:in|at|by|on|from|to) (?:the|our) (?:outreach )?van\b|\b(?:outreach van|van (?:drop[ -]?in|outreach|shift|round|stop))\b/giu,
    notAfter: new RegExp(
      `${somebodyElse.source}|${whereSomebodyWas.source}|\\b(?:sat|thrown|kicked|put|begging|nights?|life|living|got|man|men|stuff|bags?|things|furniture)\\s(?:out\\s)?$`,
      'i',
    ),
  },
  {
    rule: 'community',
    value: 'community',
    words: holding('walk'),
    pattern:
      /\bwalk(?:ed|ing)?[ ,:-]{1,3}(?:(?!(?:to|from|past|out|off|home|with|and|her|the)\b)[\p{L}'’]+ ){1,2}(?:park|pk|common|heath|woods|gardens)(?!\p{L})/giu,
  },
  {
    rule: 'somewhere-by-name',
    value: 'community',
    words: holding('met '),
    pattern:
      /(?<=\b[Mm]et (?:up )?(?:with )?(?:\p{L}+ ){1,3})(?:in|at) (?!Teams|Zoom|Skype|HMP|AM|PM)\p{Lu}[\p{Ll}'’]{2,20}\b/gu,
  },
]
