import type { Place } from '../../casework/words.ts'
import { endingWith } from './endingWith.ts'
import { relative } from './otherPeople.ts'
import { holding, type WordedRule } from './wordedRules.ts'
import { wentBySomebody, wentToHer } from './wentToHer.ts'

const at =
  '(?:\\b(?:at|in|into|outside|near|inside|by|to|from|visited)\\s(?:(?:the|her|a|an|our|local|my)\\s){0,2}|@\\s?(?:the\\s)?)'
const somebodyElse = endingWith(
  `\\b(?:he|his|they|s?he(?:['’]s| is| was| has been|['’]d been| had been)|who|(?:${relative})(?:['’]?s)?)(?: is| was| has been)?(?: (?:back|still|now|currently|due|up|due up|going|not))?\\s`,
)
const whereSomebodyWas =
  /\b(?:was|were|is|are|been|being|lives?|found|arrested|drinking|working|works|job|ce|sleeping|again|ended up|admitted|went missing)\s$/i
const planned =
  /\b(?:refer(?:red|ral)?|come|coming|invited?|signposted|wants?|directions|letter|email(?:ed)?|rang|spoke|spoken|call(?:ed)?|text|wrote|worker|housing|due|booked|appt|appointment|go|going|get|getting|next|back|moving|moved?|returned?|sent|recalled|remanded|remand|transferred|living|lives|staying|stays|stayed|born|released?|works?|working|job|place|placed|husband|partner|ex|is|was|time|weeks|months|years|days|her|after|since|hearing|case|show|dna|dna['’]?d|attend(?:ed|ing)?|engag(?:ed|ing)|missed|support|from|registered|open)\s$/i

/** A place named by its own words, as a label or with a preposition. */
const atThere =
  '(?:\\b(?:at|in|into|outside|near|inside|visited)\\s(?:(?:the|her|a|an|our|local|my)\\s){0,2}|@\\s?(?:the\\s)?)'
const named = (words: string): RegExp => new RegExp(`${atThere}(?:${words})(?![\\p{L}])`, 'giu')
const label = (words: string): RegExp =>
  new RegExp(
    `(?<=^\\s{0,3}|[-–—,;:(/.\\n]\\s?|\\p{L}\\s)(?:${words})(?=\\s*(?:$|[-–—,;:)/.\\n]|\\d|(?:visit|appt|appointment|session|drop|1:1|121|today|yesterday|for|with|w|am|pm|re)(?!\\p{L})))`,
    'giu',
  )

const cafes =
  "caf[eé]|costa(?: coffee)?|starbucks|greggs|nero|caff[eè] nero|pret|mcdonald['’]?s|maccies|maccy d['’]?s|wetherspoons|spoons|coffee shop|pub|park|library|supermarket|tesco|sainsbury['’]?s|asda|morrisons|lidl|aldi|iceland|shops?|shopping centre|town(?: centre)?|high street|community(?: centre)?|leisure centre|gym|church|mosque|market|train station|station|bus stop|car|street|mcds|subway|garden centre"
const offices =
  "food ?bank|job ?cent(?:re|er)(?: plus)?|jcp|hospital|a&e|clinic|gp(?: surgery| practice| appt| appointment)?|doctors?['’]?s?(?: surgery| appt| appointment)?|dr['’]?s?(?: surgery| appt)?|surgery|health centre|dentist|pharmacy|chemist|bank|post office|housing (?:office|options)|council(?: offices?)?|civic centre|town hall|children['’]?s centre|contact centre|family centre|solicitor['’]?s?(?: office)?|college|school|police station|custody suite|cab|citizens advice|cgl|drug service|ward|maternity|scan|viewing"

const courts =
  "(?:(?!(?:re|about|for|hub|and|then|with|before|after|centre|ahead|regarding|of|her|to|from|his|discussing|prior|home|on|went|when|about)\\b)[\\p{L}'’]{2,14} ){0,2}(?:court|crown court|mags|magistrates['’]?(?: court)?)|old bailey|crown ct|(?:westminster|croydon|camberwell|bromley|lavender hill|wimbledon|highbury|thames|stratford|bexley|uxbridge|willesden) (?:mags|mc|magistrates['’]?)"
const prisons =
  '(?:hmp|hmp/yoi)(?: [\\p{L}]+(?: park| sutton park| hall)?)?|(?:the )?prison|bronzefield|downview|east sutton park|esp|(?:hmp )?send(?= prison)|holloway prison|peterborough prison'
const probationPlaces =
  "probation(?: (?:offices?|appt|appointment))?|(?:po|probation officer)['’]?s office|prob(?:ation)? office|nps office"
const accompanied =
  '\\b(?:took|taken|taking|accompan(?:ied|y|ying)|walk(?:ed)?|drove|escorted|support(?:ed)?|went|lift|brought|attended|attend|met|saw|joined|came|popped)\\b(?:(?!\\b(?:re|about|call|ring|made|contact|then|who|she|needs?)\\b)[^.,;:\\n]){0,40}?\\s(?:to|at)\\s(?:(?:the|her|a|an|see|meet|local|attend)\\s){0,3}'
const toThere = (words: string, before = ''): RegExp =>
  new RegExp(`${accompanied}${before}(?:${words})(?![\\p{L}])`, 'giu')
/** The name of a place of its kind: "Lewisham" hospital. */
const called =
  "(?:(?!(?:re|about|for|and|then|her|his|with|hub|centre|the|to|before|after|a|an)\\b)[\\p{L}'’]{3,14} ){0,2}"
const notHers = /(?:\b(?:s?he|they|who|re|about|regarding)|['’]s (?:mum|ex|partner|son))\s$/i

/** How notes say where people met. */
export const placeRules: readonly WordedRule<Place>[] = [
  {
    rule: 'centre',
    value: 'centre',
    words: holding('centre|center'),
    pattern: new RegExp(
      `(?:${at}|\\battended (?:the |our )?)(?:(?:wom[ae]n['’]?s['’]? |beth )?cent(?:re|er))(?!\\p{L})|\\b(?:wom[ae]n['’]?s['’]? cent(?:re|er)|cent(?:re|er) (?:visit|appt|appointment|drop[ -]?in|session))\\b`,
      'giu',
    ),
    notAfter: /\b(?:refer(?:red|ral)? to|wants? to come|signposted|invited|directions)\s?(?:the\s)?$/i,
  },
  {
    rule: 'centre-label',
    value: 'centre',
    words: holding('centre|center|wc'),
    pattern: label('cent(?:re|er)|wc'),
    notAfter:
      /\b(?:job|health|town|shopping|medical|leisure|contact|call|garden|family|community|children['’]?s|detention|drop[ -]in|the|civic|sports|day)\s$/i,
  },
  {
    rule: 'hub',
    value: 'hub',
    words: holding('hub'),
    pattern: new RegExp(
      `(?:${at}|\\battended (?:the |our )?)(?:[a-z]{3,12} )?hub\\b|\\bhub (?:visit|appt|appointment|drop[ -]?in|session)\\b`,
      'gi',
    ),
    notAfter:
      /\b(?:refer(?:red|ral)?|wants? to come|invited?|signposted|directions|address|letter|email(?:ed)?|rang|called)\s?(?:the\s)?$/i,
  },
  {
    rule: 'hub-label',
    value: 'hub',
    words: holding('hub'),
    pattern: label(
      '(?:(?:lambeth|southwark|lewisham|wandsworth|croydon|sutton|bromley|merton|bexley|greenwich|camden|islington) )?hub(?: closed)?',
    ),
    notAfter: /\b(?:the|of|rang|called|emailed|to|info)\s$/i,
  },
  {
    rule: 'home-visit',
    value: 'home',
    words: holding('home|hv|door|visited'),
    pattern:
      /\bhome visit(?:s|ed)?\b|\bHV['’]?d?\b|\bvisited (?:her )?at home\b|\b(?:on (?:the|her) )?door ?step\b/gi,
    notAfter: /\b(?:next|re|about|no|book(?:ed)?|arrange[d]?|offered|agreed|from|by|her)\s$/i,
  },
  {
    rule: 'at-home',
    value: 'home',
    words: holding(
      'hers|home|flat|house|host|accom|refuge|premises|ap|b&b|bed|hotel|place|address|room|property|ta',
    ),
    pattern:
      /\b(?:at|in|round(?: to| at)?|over to|to see (?:her|[\p{L}'’-]+(?: [\p{L}'’-]+)?) at|visited|called at|to|cold called at) (?:(?:the|her|a)(?: (?:new|own|temp(?:orary)?|supported|current|mum['’]?s|emergency))? )?(?:hers|home|flat|house|hostel|accomm?odation|accom|refuge|approved premises|AP|b&b|bed and breakfast|hotel|bedsit|place|address|room|property|ta|shared house)\b(?! (?:worker|officer|manager|visit|leave|office|hunting|viewing|search|share|address))/giu,
    notAfter:
      /\b(?:not|n['’]?t|she['’]?s|she is|is|was|staying|living|lives|live|been|back|safe|unsafe|stuck|go|going|gone|get|got|came|come|happy|fine|alone|problems|issues|things|situation|damp|party|move|moved|moving|returned?|police|incident|man|people|someone|letter|sent|post(?:ed)?|stay(?:ed)?|is back|well|referred|referral|wants|offered|he|ex|mum|partner)\s$/i,
  },
  {
    rule: 'round-at-hers',
    value: 'home',
    words: holding('round|over|by|cold|door|knocked'),
    pattern:
      /\b(?:called|popped|went|nipped|dropped) (?:round|over|by)\b(?! (?:to|at|in) (?:the )?(?:hub|centre|office|court|probation))|\bcold[ -]called\b|\b(?:answered|came to|at|open(?:ed)?|knocked (?:at|on)) (?:the|her) door\b|\bknocked\b/gi,
    notAfter: /\b(?:s?he|they|who|mum|partner|ex|police|bailiffs?|he has|friend|neighbour)\s$/i,
  },
  {
    rule: 'at-whose-home',
    value: 'home',
    words: holding('flat|house|home|place|hostel|accom|address'),
    pattern:
      /\b(?:at|to|visited) [\p{L}-]{2,20}(?:['’]s| [\p{L}-]{2,20}['’]s)(?: (?:new|temp(?:orary)?))? (?:flat|house|home|place|hostel|accomm?odation|accom|address)\b/giu,
    notAfter: notHers,
  },
  {
    rule: 'went-to-her',
    value: 'home',
    words: holding('went'),
    pattern: wentToHer,
    notAfter: wentBySomebody,
  },
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
      `\\b(?:attended|(?:supported|joined|accompanied|met|with) (?:[\\p{L}'’-]+ ){1,2}(?:for|in|at)) (?:(?:the|her|a) ){0,2}(?:${courts})(?!\\p{L})`,
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
    words: holding('prison|gate|send'),
    pattern:
      /\bprison visit\b|\b(?:gate (?:pick[ -]?up|met|meet(?:ing)?|release)|met (?:\p{L}+ ){0,3}at (?:the )?(?:\p{L}+ )?gates?(?! of))\b|\b(?:at|in|to) (?:hmp )?(?:send)(?=\s*(?:$|[,.;\d]))/giu,
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
      /(?<=^\s{0,3}|[-–—,;:(/.\n]\s?|\d\s)(?:HMP \p{Lu}\p{L}+(?: (?:Sutton )?Park)?|Bronzefield|Downview|East Sutton Park)/gu,
  },
  {
    rule: 'probation',
    value: 'probation',
    words: holding('po|pp|probation'),
    pattern: toThere(`(?:po|pp|probation(?: officer| practitioner| offices?| appt| appointment)?)`),
    notAfter: notHers,
  },
  {
    rule: 'probation',
    value: 'probation',
    words: holding('probation'),
    pattern: new RegExp(
      `\\b(?:attended|(?:supported|joined|accompanied) (?:[\\p{L}'’-]+ ){1,2}(?:for|in|at)) (?:(?:the|her|a) ){0,2}probation(?: (?:appt|appointment|office))?(?= (?:appt|appointment|with|to support)|\\s*(?:$|[,.;]))`,
      'giu',
    ),
    notAfter: notHers,
  },
  {
    rule: 'probation',
    value: 'probation',
    words: holding('prob|po|nps'),
    pattern: named(probationPlaces),
    notAfter: somebodyElse,
  },
  {
    rule: 'probation-label',
    value: 'probation',
    words: holding('probation'),
    pattern: label('probation(?: office)?(?= (?:with|w/|visit|\\d))'),
  },
  {
    rule: 'community',
    value: 'community',
    words: holding(
      'community|outreach|coffee|lunch|tea|cuppa|breakfast|chocolate|walk|flat|property|room|house',
    ),
    pattern:
      /\bin the community\b|\boutreach\b|\b(?:for|had|over|grabbed) (?:an? )?(?:quick )?(?:coffee|lunch|tea|cuppa|breakfast|hot chocolate|walk)\b|\b(?:coffee|lunch|walk(?:ed)?|cuppa)(?: in the \p{L}+)? (?:with|w)\b|\bwalk(?:ed)? (?:in|around|round|along)\b|\bwalk and talk\b|\b(?:view(?:ed|ing)?|look at|see) (?:a |the |her new )(?:flat|property|room|house)\b(?! (?:on|next))/giu,
    notAfter: /\b(?:s?he|they|wants?|next|need|not)\s(?:to )?$/i,
    notBefore: /^\s(?:worker|team|service|order|payback)\b/i,
  },
  {
    rule: 'community',
    value: 'community',
    words: holding('ward|viewing|school'),
    pattern: /\bon (?:the )?(?:\p{L}{3,12} )?ward\b|\bviewing with\b|\bschool (?:meeting|gates?)\b/giu,
    notAfter: somebodyElse,
  },
  {
    rule: 'community',
    value: 'community',
    words: holding(
      'caf|costa|starbucks|greggs|nero|pret|mc|maccies|maccy|spoons|coffee|pub|park|library|super|tesco|sainsbury|asda|morrisons|lidl|aldi|iceland|shop|centre|town|street|gym|church|mosque|market|station|stop|car|subway',
    ),
    pattern: named(`${called}(?:${cafes})`),
    notAfter: new RegExp(`${somebodyElse.source}|${whereSomebodyWas.source}`, 'i'),
  },
  {
    rule: 'community-with-her',
    value: 'community',
    words: holding(
      'food|job|jcp|hosp|a&e|clinic|gp|doc|dr|surgery|centre|dentist|pharm|chemist|bank|office|council|hall|solicitor|college|school|police|custody|cab|citizens|cgl|ward|matern|scan|viewing',
    ),
    pattern: toThere(offices, called),
    notAfter: notHers,
  },
  {
    rule: 'community-with-her',
    value: 'community',
    words: holding('appt|appointment|assessment|interview|viewing|meeting|session|tribunal|group|shopping'),
    pattern:
      /\b(?:took|accompan(?:ied|ying)|went with|supported|escorted|walked|drove|going with) (?:her|[\p{L}'’-]+(?: [\p{L}'’-]+)?) (?:to|at) (?:(?:her|a|an|the) )?(?:(?!(?:probation|court|our)\b)[\p{L}'’-]{2,16} ){0,3}(?:appt|appointment|assessment|interview|viewing|meeting|session|tribunal|group)\b|\bshopping\b(?= (?:with|for)|\s*(?:$|[,.;\d]))/giu,
    notAfter: notHers,
  },
  {
    rule: 'home-visit',
    value: 'home',
    words: holding('visit|let me|helped'),
    pattern:
      /\b(?:unannounced|cold|flat|hostel) visit\b|\blet me in\b|\bhelped (?:[\p{L}'’-]+ ){1,2}(?:to )?(?:move (?:in|into|house)|unpack|clean|tidy)\b/giu,
  },
  {
    rule: 'community-at',
    value: 'community',
    words: holding(
      'food|job|jcp|hosp|a&e|clinic|gp|doc|dr|surgery|centre|dentist|pharm|chemist|bank|office|council|hall|solicitor|college|school|police|custody|cab|citizens|cgl|ward|matern|scan|viewing',
    ),
    pattern: named(`${called}(?:${offices})`),
    notAfter: somebodyElse,
  },
  {
    rule: 'somewhere-by-name',
    value: 'community',
    words: holding('met '),
    pattern:
      /(?<=\b[Mm]et (?:up )?(?:with )?(?:\p{L}+ ){1,3})(?:in|at) (?!Teams|Zoom|Skype|HMP|AM|PM)\p{Lu}[\p{Ll}'’]{2,20}\b/gu,
  },
]

/** What stands before a place that somebody is sent to, lives in or has an appointment at. */
export const notTheMeeting = planned
