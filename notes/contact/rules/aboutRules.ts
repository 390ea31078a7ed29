import {
  boroughAlone,
  boroughs,
  namedWhose,
  otherPeopleWords,
  relative,
  service,
  whose,
  worker,
} from '../otherPeople.ts'
import { holding } from '../wordGate.ts'
import type { WordedRule } from '../wordedRules.ts'

const verb =
  "(?:spoke|s/w|spk|spoken|speak(?:ing)?|pc(?= (?:w|with|to|from)\\b)|talked|chatted|rang|rung|called|phoned|telephoned|e-?mailed|em['’]d|e-?mail|texted|text|(?:(?:tele?phone|tele?|quick) )?call|phone ?call|letter|met|mtg|saw|liaised|liaison|contacted|(?:(?:phone|telephone|video|unplanned|planned|office) )?contact|wrote|chased|chasing|t/c|tc|tel(?:\\.(?= (?:with|to|from|w)\\b))?|meeting|message|messaged|msg|visit|visited|voicemail|vm|zoom|update|handover|conversation|chat|blether|natter|discussion|consulted|discussed|caught up|catch[ -]?up|(?:was|been|got|get) on ?to)"
const at = '(?: (?:at |@ ?)?\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)?(?= (?:with|from)\\b))?'
const towards = `(?: (?:back|again|call|email))?${at}(?: (?:to|with|from|w)\\b|\\s?w/)?`
const adjective = '(?: (?:new|old|current|previous|former|allocated|duty))?'
const person = `(?:${worker}|${relative})`
/** The name of somebody of hers behind what she or he is to her: "her PO Dan rang". */
const byName =
  " (?:(?:mr|mrs|ms|miss|dr)\\.? )?(?!(?:and|or|but|so|as|when|if|who|whom|that|than|which|i|we|she|he|they|you|to|from|because|after|before|has|have|had|then|just|also|not|now|re|says?|said|is|was|were|never|still|again)\\b)[\\p{L}'’-]{3,15}"
const wrote =
  '(?:rang|rung|called|phoned|telephoned|e-?mailed|texted|messaged|whatsapped|wrote|visited|contacted|got in touch|in touch|emailing|confirmed|updated|advised|informed|sent (?:me|us)(?: (?:an?|\\d+|several|loads of|lots of|many))?(?: [\\p{L}]+)? (?:texts?|messages?|e-?mails?|whatsapps?|letters?)|came (?:in|to)|popped in|turned up|(?:at [\\p{L}]{2,15} )?(?:was|were) (?:telephoned|phoned|rung|contacted|e-?mailed) (?:by me|today|at \\d|on \\d))'
const privateMail = '(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|btinternet|proton)'
const contactWords = holding(
  "spoke| spk| s/w| pc | speak|talk|chat|rang|rung|call|phone|mail| em'd| em’d| em d| mtg| text| letter| met | saw |liais|contact| wrote| chas| t/c| tc | tel |meeting| mess| msg| visit|voicemail| vm | zoom| update|handover|convers|blether|natter|discus|consult|caught up|catch| on to | onto ",
)
const wroteWords = holding(
  'rang|rung|called|phoned|mailed|texted|messaged|whatsapp|wrote|visited|contacted|in touch|mailing|confirmed|updated|advised|informed|came in|came to|sent me|sent us|popped in|turned up',
)

const somebodyNamed = holding(otherPeopleWords)
const serviceNamed = holding(`${otherPeopleWords}|${boroughs}`)

/** How notes say that a contact was with somebody else about her. */
export const aboutRules: readonly WordedRule<'about-her'>[] = [
  {
    rule: 'with-somebody-of-hers',
    value: 'about-her',
    words: contactWords,
    besides: somebodyNamed,
    pattern: new RegExp(
      `(?<![\\p{L}/-])${verb}${towards}(?: ${whose})?${adjective} ${person}(?!\\p{L}|['’]?s (?:birthday|house|flat|funeral))`,
      'giu',
    ),
    notAfter: /(?:\b(?:s?he|they|joint|joint home|who|has|had|not|never|aint)|n['’]t)\s$/i,
  },
  {
    rule: 'with-a-service',
    value: 'about-her',
    words: contactWords,
    besides: serviceNamed,
    pattern: new RegExp(
      `(?<![\\p{L}/-])(?:(?!visit|saw\\b)${verb}${towards} ${namedWhose}?${service}|(?:rang|called|phoned|e-?mailed|chased|contacted) ${boroughAlone})(?!\\p{L}| (?:worker|benefit|visit))`,
      'giu',
    ),
    notBefore:
      /^[^.;\n]{0,30}\b(?:(?:spoke|speak)(?! (?:to|with|w) (?:the|a|an|her (?!re\b|about\b|for\b|today\b)\p{L}{3,})\b)|put (?:me|her)|got (?:her|hold|through)|passed (?:me|her))\b/iu,
    notAfter: /\b(?:s?he|they|who|has|had)\s$/i,
  },
  {
    rule: 'label-of-somebody-of-hers',
    value: 'about-her',
    words: holding(' tc| t/c|phone|call| tel |mail|text| zoom|teams|video|min| hr|hour'),
    besides: somebodyNamed,
    pattern: new RegExp(
      `(?<=^\\s{0,3}|[\\n.;] ?)${whose} (?:(?:${relative})['’]?s )?(?:${worker}|${service}|${relative})(?: \\([^()\\n]{2,30}\\))?(?:, | - |: | )(?:(?:tc|t/c|phone ?call|phone|call|tel|e-?mail|text|zoom|teams|video)(?= (?:\\d|re |about )|[.,;]|$)|\\d{1,3} ?(?:m|mins?|minutes|hrs?)(?: (?:on the )?(?:phone|call|tc))?(?=[.,;]|$| (?:phone|call|tc)))`,
      'giu',
    ),
  },
  {
    rule: 'mail-of-others',
    value: 'about-her',
    words: holding('from '),
    pattern: new RegExp(
      `^\\s{0,3}from: ?[^\\n@]{1,40}@(?!${privateMail})[\\p{L}\\d.-]{2,40}\\n(?:(?:sent|date):[^\\n]{0,40}\\n)?to: ?(?![^\\n]{0,60}@(?:${privateMail}))[^\\s]{2,40}\\n`,
      'giu',
    ),
  },
  {
    rule: 'somebody-of-hers-rang',
    value: 'about-her',
    words: wroteWords,
    besides: somebodyNamed,
    pattern: new RegExp(
      `(?<![\\p{L}'’])(?:(?:${whose} )?${person}(?: (?:of|for) [\\p{L}'’-]{2,25}(?: [\\p{L}'’-]{2,25})?|${byName})?|${service})(?: (?:has|have|had|then|just|also)){0,2} ${wrote}(?!\\p{L})`,
      'giu',
    ),
  },
  {
    rule: 'with-somebody-of-named',
    value: 'about-her',
    words: contactWords,
    besides: somebodyNamed,
    pattern: new RegExp(
      `(?<![\\p{L}/-])(?:${verb}(?: (?:back|again))? (?:to|with|from)|(?:rang|called|phoned|e-?mailed|em['’]d|texted|chased|contacted)) (?!(?:and|but|as|so|when|then|if|re|about|because|his|says|said|after|while|or|to|both|also|for|from|at|on|in)\\b)(?:[\\p{L}'’-]{2,20} (?:(?:${relative})(?:[ -]in[ -]law)?|${worker})|[\\p{L}'’-]{2,20}(?: [\\p{L}'’-]{1,20})?(?:['’]s?|(?<=s)) (?:${relative}|${worker}|${service}))(?!\\p{L}|['’]?s (?:birthday|house|flat|funeral))`,
      'giu',
    ),
    notAfter: /(?:\b(?:s?he|they|joint|joint home|who|has|had|not|never|aint)|n['’]t)\s$/i,
  },
  {
    rule: 'on-to-somebody-of-hers',
    value: 'about-her',
    words: holding(' on to '),
    besides: somebodyNamed,
    pattern: new RegExp(
      `\\b(?:i was|we were|been|was|got) on to (?:${whose} )?(?:${person}|${service})(?= (?:for |about |re |\\d|again|at)|[.,;]|$)`,
      'giu',
    ),
    notAfter: /\b(?:s?he|they|who|mum|ex|partner)\s$/i,
  },
  {
    rule: 'with-another',
    value: 'about-her',
    words: contactWords,
    besides: holding(' other|third party|another'),
    pattern: new RegExp(
      `(?<![\\p{L}/-])(?:(?:e-?mail|text|phone|telephone|video) (?:or |call |contact )?)?${verb} (?:to|from|with) (?:other|others|third party|another (?:agency|professional|service))(?!\\p{L})`,
      'giu',
    ),
  },
  {
    rule: 'professionals-meeting',
    value: 'about-her',
    words: holding(
      'professional| prof |marac|mappa|mash|strategy|case dis|case con|case rev|core group| tac | tof | taf | toc |around the|icpc| cp con|child protection| cin |agency| mdt |network|ward round| cpa |discharge|supervision',
    ),
    pattern:
      /\b(?:(?:attended|at|joined|dialled into|present(?:ed)? at) (?:the |a |an )?)?(?:prof(?:essionals?['’]?)? (?:meeting|mtg|call)|marac|mappa(?: (?:meeting|mtg))?|mash (?:meeting|referral|enquiry)|strategy (?:meeting|mtg|discussion)|case (?:discussion|conference|review)|core group|t[ao][cf] (?:meeting|mtg)|team around the (?:child|family)|icpc|cp conference|child protection (?:conference|meeting)|cin (?:meeting|mtg)|multi[ -]?agency (?:meeting|mtg|call)|mdt|ward round|cpa (?:meeting|mtg|review)|network (?:meeting|mtg)|discharge planning (?:meeting|mtg)|supervision)\b/gi,
    notAfter:
      /\b(?:re|about|upcoming|next|for|to|her|the|after|before|date for|referral to|referred to|heard at|outcome of|under)\s$/i,
  },
  {
    rule: 'no-contact-with-her',
    value: 'about-her',
    words: holding('contact'),
    pattern:
      /\b(?:no|without) (?:direct )?contact (?:with|w\/?) her\b(?= (?:today|this|yet|directly|myself)\b|\s*(?:$|[.,;]))/gi,
    notAfter: /\b(?:s?he|they|partner|ex|dad|mum|has|had|have|having|order|wants?)\s$/i,
  },
  {
    rule: 'from-them',
    value: 'about-her',
    words: holding(' them'),
    pattern: /\b(?:e-?mail|call|letter|message|update|text) (?:from|to|with) them\b/gi,
  },
  {
    rule: 'tasks-for-her',
    value: 'about-her',
    words: holding('to do|todo|to-do|tasks'),
    pattern: /^\s{0,3}(?:to[ -]?do(?: list)?|todo|tasks?)(?: (?:for|re|about)\b|:)/gi,
  },
  {
    rule: 'referred-her',
    value: 'about-her',
    words: holding('referral'),
    pattern:
      /\b(?:referral (?:made|sent|submitted|completed|done)|(?:made|sent|completed|submitted|did) (?:an? |the )?(?:[a-z-]{2,14} )?referral)\b/gi,
  },
]
