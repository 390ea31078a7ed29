import type { Place } from '../../../casework/words.ts'
import { at, label, notHers } from '../placeWords.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'
import { wentBySomebody, wentToHer } from '../wentToHer.ts'

const againThere =
  /\b(?:(?:next|booked|re-?booked|moved|appt|appointment|on|for|at|till?|until)|(?:mon|tues?|weds?|thurs?|fri|\p{L}+day|jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec)(?![^.,;]{0,16}\d ?(?:am|pm)? ?(?:-|–|to) ?\d))(?:[^.,;]|(?<=\d)\.(?=\d)){0,20}$/iu
const timed = (words: string): RegExp =>
  new RegExp(
    `(?<=\\d ?(?:m|mins?|minutes|hrs?|hours?|h|am|pm)? )(?:\\p{L}+ )?(?:${words})(?!\\p{L}| (?:manager|staff|worker|closed|team))`,
    'giu',
  )

/** How notes say that people met at the centre, at a hub or at her home. */
export const ownPlaceRules: readonly WordedRule<Place>[] = [
  {
    rule: 'centre',
    value: 'centre',
    words: holding('centre|center'),
    pattern: new RegExp(
      `(?:${at}|\\b(?:attended|(?<=failed to |not |n['’]?t )(?:attend|make|get to)) (?:the |our )?)(?:(?:wom[ae]n['’]?s['’]? |beth )?cent(?:re|er))(?!\\p{L})|\\b(?:wom[ae]n['’]?s['’]? cent(?:re|er)|cent(?:re|er) (?:visit|appt|appointment|drop[ -]?in|session))\\b`,
      'giu',
    ),
    notAfter: /\b(?:refer(?:red|ral)? to|wants? to come|signposted|invited|directions)\s?(?:the\s)?$/i,
  },
  {
    rule: 'centre-label',
    value: 'centre',
    words: holding('centre|center|wc| ctr|cntre'),
    pattern: label('cent(?:re|er)|ctr|cntre|wc'),
    notAfter:
      /\b(?:job|health|town|shopping|medical|leisure|contact|call|garden|family|community|children['’]?s|detention|drop[ -]in|the|civic|sports|day)\s$/i,
  },
  {
    rule: 'hub',
    value: 'hub',
    words: holding('hub'),
    pattern: new RegExp(
      `(?:${at}|\\b(?:attended|(?<=failed to |not |n['’]?t )(?:attend|make|get to)) (?:the |our )?)(?:[a-z]{3,12} )?hub\\b|\\bhub (?:visit|appt|appointment|drop[ -]?in|session)\\b`,
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
  { rule: 'timed-place', value: 'hub', words: holding('hub'), pattern: timed('hub'), notAfter: againThere },
  {
    rule: 'timed-place',
    value: 'centre',
    words: holding('centre| ctr|cntre'),
    pattern: timed(
      '(?<!job |health |town |contact |call |family |civic |day |community |leisure |shopping )(?:centre|ctr|cntre)',
    ),
    notAfter: againThere,
  },
  {
    rule: 'home-visit',
    value: 'home',
    words: holding('home|hv| h/v|door|visited'),
    pattern:
      /\bhome visit(?:s|ed)?\b|\bH\/?V['’]?d?\b|\bvisited (?:her )?at home\b|\b(?:on (?:the|her) )?door ?step\b(?! (?:loan|lend|sell|debt|credit|money|collector))/gi,
    notAfter:
      /\b(?:next|re|about|no|no (?:more|lone|solo|single|further)|instead of(?: a)?|rather than(?: a)?|book(?:ed)?|arrange[d]?|offered|agreed|from|by|with|the|(?:sw|po|gp|school|nurse|midwife)\s(?:and|&))\s$|\bw\/\s?$/i,
  },
  {
    rule: 'at-home',
    value: 'home',
    words: holding(
      ' hers| home| flat| house|hostel| accom|refuge|premises| ap |b&b| bed|hotel| place|address|residence| room|property| ta ',
    ),
    pattern:
      /\b(?:at|in|round(?: to| at)?|over to|to see (?:her|[\p{L}'’-]+(?: [\p{L}'’-]+)?) at|visited|called at|to|cold called at) (?:(?:the|her|a)(?: (?:new|own|temp(?:orary)?|supported|current|mum['’]?s|emergency))? )?(?:hers|home|flat|house|hostel|accomm?odation|accom|refuge|approved premises|AP|b&b|bed and breakfast|hotel|bedsit|place|address|residence|room(?! (?:\d|upstairs|downstairs|next door|here))|property|ta|shared house)\b(?! (?:worker|officer|manager|visit|leave|office|hunting|viewing|search|share|address))/giu,
    notAfter:
      /\b(?:not|n['’]?t|she['’]?s|she is|is|was|staying|living|lives|live|been|back|safe|unsafe|stuck|go|going|gone|get|got|came|come|happy|fine|alone|problems|issues|things|situation|damp|party|move|moved|moving|returned?|police|incident|man|people|someone|letter|sent|post(?:ed)?|stay(?:ed)?|is back|shifts?|works?|working|job|jobs|cleaning|cleans|cleaner|well|referred|referral|wants|offered|he|ex|mum|partner)\s$/i,
  },
  {
    rule: 'round-at-hers',
    value: 'home',
    words: holding('round|over| by |cold|door|knocked'),
    besides: holding('called|popped|went|nipped|dropped|door|knocked'),
    pattern:
      /\b(?:called|popped|went|nipped|dropped) (?:round|over|by)\b(?! (?:to|at|in) (?:the )?(?:hub|centre|office|court|probation)| (?:(?:the|her|his|a) )?(?:right|wrong|proper|name|new name|first name|police|court))|\bcold[ -]called\b|\b(?:answered|came to|at|open(?:ed)?|(?<=(?:went|gone|go|got) )to|knocked (?:at|on)) (?:the|her) door\b|\bknocked\b/gi,
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
    rule: 'home-visit',
    value: 'home',
    words: holding('visit|let me|helped'),
    pattern:
      /\b(?:unannounced|cold|flat|hostel) visit\b|\bvisited(?= (?:on |at )?(?:today|yesterday|yest|yday|this|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|\d)(?![^.;\n]{0,40}\b(?:ward|hosp\p{L}*|prison|hmp|her in|hub|centre)))|\blet me in\b|\bhelped (?:[\p{L}'’-]+ ){1,2}(?:to )?(?:move (?:in|into|house)|unpack|clean|tidy)\b/giu,
  },
]
