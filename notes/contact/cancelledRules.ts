import type { Attendance } from '../../casework/words.ts'
import { relative, service, worker } from './otherPeople.ts'
import { holding, type WordedRule } from './wordedRules.ts'

type Apart = Pick<WordedRule<Attendance>, 'notAfter' | 'notBefore' | 'besides'>

const movable =
  "(?: (?:it\\b|(?:(?:our|her|the|this|today['’]?s?|tomorrow['’]?s?|next) ){0,2}(?:appt|appointment|session|meeting|visit|hv|time|day|slot)\\b|(?:[\\p{L}'’-]{2,20} ){0,3}to (?:next|mon|tue|wed|thu|fri|sat|another|a (?:different|later)|later|tomorrow|the \\d)|(?:from )?(?:mon|tue|wed|thu|fri|today|tomorrow)|at her))"
/** "Cancelled" as it is typed in a hurry. */
const offShort = "(?:canc(?:e?l{1,2}e?d|e?d)|cxl['’]?(?:le)?d?|canx|cnxd|cncl?d)"
const movedThen = `(?:${offShort}|re-?arranged|re-?scheduled|postponed|rebooked|re-?booked|put off|called off|pulled out|bailed|cried off|(?:moved|changed|swapped)(?=${movable}))`
const moved = `(?:cancel(?:l?ing)?|re-?arrang(?:e|ing)|re-?schedul(?:e|ing)|postpon(?:e|ing)|re-?book(?:ing)?|call off|pull out|${movedThen}|(?:move|moving|change|changing|swap)(?=${movable}))`
const cancelled = `(?:${offShort}|re-?arranged|re-?scheduled|postponed|rebooked|re-?booked|put off|called off|(?:moved|changed)(?= (?:at|by|as|to|due|because)))`
const appt =
  "(?: (?:her|our|the|today['’]?s?|this|tomorrow['’]?s?|mon(?:day)?['’]?s?|tue(?:s(?:day)?)?['’]?s?|wed(?:s|nesday)?['’]?s?|thu(?:rs?(?:day)?)?['’]?s?|fri(?:day)?['’]?s?|hub|home|appt|appointment|session|visit|meeting|hv|workshop|group|it))*"

const movedWords =
  'cancel|cancd|cancl|cxl|canx|cnxd|cncd|cncld|arrang|schedul|postpon| mov|rebook|re-book|put off|call off|called off|chang|pull out|pulled out|bailed|cried off|swap'

const byUs = (rule: string, words: string, pattern: RegExp, apart: Apart = {}): WordedRule<Attendance> => ({
  ...{ rule, value: 'cancelled-by-us', words: holding(words), pattern },
  ...apart,
})
const byHer = (rule: string, words: string, pattern: RegExp, apart: Apart = {}): WordedRule<Attendance> => ({
  ...{ rule, value: 'cancelled-by-her', words: holding(words), pattern },
  ...apart,
})

const ourReason =
  "(?:(?:as|because|cos|bc|due to|-|–|,|:|\\() ?(?:of )?)?(?:(?:i|we)(?:['’]?m| (?:was|were|am|are|had|have))|i['’]m|me (?:being )?(?:off|ill|sick)|my |staff(?:ing)?|worker|keyworker|kw |team |sick(?:ness)? leave|a/?l\\b|annual leave|training|double[ -]?book|no (?:room|cover|staff)|snow|flood|building|hub|centre|fire|short[ -]?staff|service|bank holiday|emergency with another)"
const women =
  "(?:(?!(?:appt|appointment|session|visit|meeting|court|contact|hearing|gp|probation|interview|class|bus|train|her|his|the|and|but|po|group|workshop|kids?|benefits?)\\b)[\\p{L}'’-]{2,20}[ ,]{1,2}){1,2}"

/** An appointment of ours that was not held. */
const notHeld =
  "(?<=(?<!\\p{L})(?:appt|appointment|session|visit|hv|meeting|assessment|1[:-]1|121)(?!\\p{L})(?: (?:with|w|for|to) (?:\\p{L}+ ?){1,2})?,? (?:(?:at|in) (?:the )?\\p{L}+ )?)(?:did\\s?n['’]?t|did not|could\\s?n['’]?t|could not) (?:go ahead|happen|take place)(?!\\p{L})"

/** "Cancelled Jade's 2pm", with nobody said who did: it was the writer. */
const cancelledHers = `(?<=^\\s{0,3}|[.;:\\n–-]\\s?)${cancelled} (?:today['’]?s |tomorrow['’]?s )?(?:[\\p{L}-]{2,20} )?[\\p{L}-]{2,20}['’]s (?:(?!(?:gp|court|dentist|hospital|po|pip|probation|housing|job|interview|medical)(?!\\p{L}))[\\p{L}\\d.:]{2,10} ){0,2}(?:appt|appointment|session|visit|hv|call|1[:-]1|121|slot|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?)(?!\\p{L})`

/** Who else may call an appointment off. */
const nobodyOfHers = `(?:the |a |an |her |his |their )?(?:${service}|${worker}|${relative}|i|we|them|him|they|it|text|txt|phone|fone|tel|e-?mail|message|msg|whatsapp|letter|mistake|mutual|staff|another|somebody|someone|both)`

/** How notes say that an appointment was called off or moved, and by whom. */
export const cancelledRules: readonly WordedRule<Attendance>[] = [
  byUs(
    'we-cancelled',
    movedWords,
    new RegExp(
      `(?<!\\p{L})(?:i|we)(?:['’]ve| have| had to| have had to| needed to| need to| had)? (?:unfortunately )?(?!re-?booked)${moved}(?! (?:flat|house|in|on|forward|into|to (?:her|a new|temp)|the subject)\\b)|\\b${cancelled}${appt} by (?:us|me|staff|keyworker|kw|service|worker|the (?:team|service|hub|centre))(?!\\p{L})`,
      'giu',
    ),
    {
      notBefore: /^\s(?:her )?(?:direct debit|phone|subscription|gym|card|claim|locks|plan|goals?|order)\b/i,
    },
  ),
  byUs(
    'had-to-cancel',
    movedWords,
    new RegExp(
      `\\b(?:(?<=^\\s{0,3}|[.;,:\\n–-]\\s?)(?:had to|having to) ${moved}|(?<=^\\s{0,3}|[.;:\\n–-]\\s?)${cancelled} ${women}?(?:today )?(?:appt |session )?(?=${ourReason}))|\\bto (?:cancel|re-?arrange|re-?schedule|postpone|move)${appt} (?=${ourReason})|\\bto (?:cancel|re-?arrange|re-?schedule|postpone)${appt},? (?=${ourReason})`,
      'giu',
    ),
  ),
  byHer(
    'cancelled-hers-for-her',
    movedWords,
    new RegExp(
      `${cancelledHers}(?=[^.;\\n]{0,20}(?<!\\p{L})(?:she|kids?|baby|son|daughter)(?!\\p{L}))`,
      'giu',
    ),
    { notBefore: /^ by (?:us|me)/i },
  ),
  byUs('cancelled-hers', movedWords, new RegExp(cancelledHers, 'giu'), {
    notBefore: /^(?: by (?!us|me)|[^.;\n]{0,20}\b(?:she|her|kids?|baby|son|daughter)\b)/i,
  }),
  byUs(
    'cancelled-all-mine',
    movedWords,
    new RegExp(
      `(?<=^\\s{0,3}|[.;:\\n–-]\\s?|\\bi(?:['’]ve| have)? )${cancelled} (?:all )?(?:of )?(?:mine|my (?:appts?|appointments|women|ladies|day|morning|afternoon|list|diary|1[:-]1s|visits|clinic|sessions)|everyone|everybody|everything|the lot)(?!\\p{L})|\\b(?:all (?:of )?(?:mine|my (?:appts?|appointments|visits|sessions|1[:-]1s))|everyone|whole (?:day|list)) (?:(?:had to be|were|was|got) )?${cancelled}(?! by (?:her|them))`,
      'giu',
    ),
  ),
  byHer(
    'did-not-go-ahead-for-her',
    'go ahead|happen|take place',
    new RegExp(`${notHeld}(?=,? ?(?:as |because |cos |bc |- ?)?she(?!\\p{L}))`, 'giu'),
  ),
  byUs('did-not-go-ahead', 'go ahead|happen|take place', new RegExp(notHeld, 'giu')),
  byUs(
    'cancelled-by-others',
    movedWords,
    new RegExp(
      `\\b${cancelled}${appt} by (?:the )?(?:prison|hmp(?: [a-z]+)?|ward|hospital|hostel|refuge)(?!\\p{L})`,
      'giu',
    ),
    {
      notAfter:
        /\b(?:po|gp|hospital|court|solicitor|op|operation|scan|hearing)(?: (?:appt|appointment|visit|meeting))? $/i,
    },
  ),
  byUs(
    'called-off-for-our-reason',
    `${movedWords}| clos| shut| flood| request|cancellation|off sick|off ill|staff`,
    new RegExp(
      `\\b(?:hub|centre|office|building) (?:is |was )?(?:closed|shut|flooded)\\b|\\b${cancelled}${appt},? ?(?=${ourReason})|\\b(?:service|staff) (?:request|cancellation)\\b|\\brescheduled - service\\b|\\b(?:keyworker|worker|i|me) (?:(?:was|am|is) )?off (?:sick|ill)\\b|\\bstaff (?:sickness|absence|shortage)\\b|\\b(?:sick|ill|leave|unwell|training|off) (?:today |this (?:morning|week) )?so (?:i |we )?(?:have |had to )?${moved}|\\bhad to be (?:cancell?ed|re-?arranged|moved|postponed)(?=[^.;\\n]{0,30}(?: i | we |staff|my ))`,
      'gi',
    ),
    { notAfter: /\b(?:she|her(?: [a-z]+)?|po|work|school|they|he)\s$/i },
  ),
  byUs(
    'moved-for-our-reason',
    ' moved|changed|swapped| put | pushed ',
    new RegExp(
      `(?<!\\p{L})(?:[\\p{L}'’-]{2,20} )?(?:appt|apt|appointment|session|visit|hv|meeting|1[:-]1)(?: (?:with|w|for) (?:\\p{L}+ ){1,2}?)?(?: ?(?:today|tomorrow|tmw|tmrw|tomoz|was|got|has been|had to be))* ?(?<!\\p{L})(?:moved|changed|swapped|(?:put|pushed) back) (?:to|til|till|until) (?:(?!(?:she|her|he|they)(?!\\p{L}))[\\p{L}\\d.:]+,? ){0,4}?(?:${ourReason}|(?:[\\p{L}\\d.:]+ ){0,4}[-–,(] ?(?:our (?:call|end|side|fault|decision)|my (?:end|fault|side))(?!\\p{L}))`,
      'giu',
    ),
  ),
  byHer(
    'she-cancelled',
    `${movedWords}| request| make| come| attend| do to| do this`,
    new RegExp(
      `\\b${cancelled}${appt} by (?:her(?! (?:po|gp|mum|sw|worker|probation|solicitor))|the woman|(?!(?:${nobodyOfHers})(?!\\p{L}))[\\p{L}'’-]+)|\\b(?:at her (?:own )?request|her request|at [\\p{L}'’-]{2,20}['’]?s request)\\b|\\bshe(?:['’]s| is| has| did)? cancel(?:s|ling)? (?:by|with|on|via) (?:text|txt|sms|phone|whats ?app|message|e-?mail)(?!\\p{L})|\\bshe(?:(?:['’]s| has|['’]d| had| then| also| now)? ${movedThen}|(?: has| had| needed| needs| wants| wanted) to ${moved})(?! (?:in|on|into|out|flat|house|to (?:her|a|temp)|her (?:number|phone|mind|locks|story)|the locks|number|for the))|\\bshe (?:can['’]?t|couldn['’]?t|cannot|could not|won['’]?t|will not|wouldn['’]?t|is unable to|was unable to|wasn['’]?t able to|isn['’]?t able to|was not able to|is not able to) (?:make|come|attend|do (?:today|tomorrow|this))\\b`,
      'giu',
    ),
    {
      notBefore:
        /^\s(?:her )?(?:direct debit|subscription|gym|card|claim|locks|medication|gp|court|to (?:the )?(?:phone|court|probation|terms))\b/i,
    },
  ),
  byHer(
    'asked-to-move',
    movedWords,
    new RegExp(
      `\\b(?:asked|asking|wants?|wanted|requested|requesting|rang|called|phoned|texted|emailed|messaged|text|call|needs?|needed|has|had|ringing)(?: (?:me|us|in|to (?:say|let (?:me|us) know|tell (?:me|us)) (?:that )?she (?:needs?|wants?|has)))? (?:to|if (?:we|she) (?:can|could)) (?:cancel|re-?arrange|re-?schedule|postpone|re-?book|move (?:it|her appt|today|tomorrow|the|our|appt|to|mon|tue|wed|thu|fri)|change (?:her|the|our|it|appt|day|time))`,
      'giu',
    ),
    {
      notAfter: new RegExp(
        `(?:(?:\\b(?:i|we|and|they|he|${worker}|${service})|^\\s{0,3}|[.;\\n]\\s?)\\s?$)`,
        'iu',
      ),
      notBefore: new RegExp(
        `^(?:${appt})(?: ${women})?,? ?${ourReason}|^\\s(?:gp|court|probation|her gp|her claim|direct debit|[\\p{L}]+ as i\\b)`,
        'iu',
      ),
    },
  ),
  byHer(
    'somebody-cancelled',
    'cancel|cancd|cancl|cxl|canx|cnxd|cncd|cncld|arrang|schedul|postpon',
    new RegExp(
      `(?<=^\\s{0,3}|[.;\\n]\\s?)(?!(?:appt|apt|appointment|session|visit|meeting|contact|court|hearing|group|workshop|po|gp|probation|housing|school|council|hub|centre|class|interview|i|we|he|they|had|both|all|${service}|${worker}|${relative})\\b)[\\p{L}'’-]{2,20}(?: (?!appt|session|visit|hv|po\\b)[\\p{L}'’-]{1,20})? (?:(?:has|had to|then|also) )?(?:${offShort}|re-?arranged|re-?scheduled|postponed)(?= (?:again|today|as|due|because|this|her|our|the|appt|session|at|-|–)(?!\\p{L})|\\s*(?:$|[,.;-]))(?! by (?:us|me|staff))`,
      'giu',
    ),
    { notBefore: new RegExp(`^(?:${appt})?,? ?${ourReason}`, 'i') },
  ),
  byHer(
    'message-cancelling',
    'cancel|arrang|postpon|schedul',
    /\b(?:text|txt|e-?mail|msg|message|whatsapp|wa|call|vm|voicemail)(?:ed|d)? (?:from [^.;,\n]{2,30}?|received|in)?(?:\s?(?:@|at|on|last|this|yest(?:erday)?|yday|today|night|nite|am|pm|morning|eve(?:ning)?|\d[\d.:]*(?:am|pm)?)\s){0,5}\s?(?:cancell?ing|to cancel|to re-?arrange|re-?arranging|postponing|re-?scheduling)\b/gi,
  ),
  byHer(
    'cannot-come',
    'make|come|coming|attend|not go|be in| do ',
    /(?<!\p{L})(?:can['’]?t|cannot|couldn['’]?t|cdnt|cudnt|cudn['’]t|could not|won['’]?t(?: be able to)?|unable to|not able to|will not) (?:make (?:2day|2moro|tmrw|tmw|tomoz|it|today|tomorrow|her|the|this|our|appt|session|mon|tue|wed|thu|fri)|do (?:2day|2moro|tmrw|tmw|tomoz|today|tomorrow|mon|tue|wed|thu|fri)|come(?: in)?(?= (?:\d{1,2}(?:[.:]\d\d|am|pm)?(?!\d)|2day|2moro|tmrw|tmw|tomoz|today|tomorrow|in|to (?:the )?(?:hub|centre|appt|session|her|group)|on|this|as|due|because|baby|kids?|son|daughter|sorry|soz|got|my|ill|feel|im|i['’]m|not|-)|\s*(?:$|[,.;-]))|attend(?!\s(?:school|court|work|her gp|college)))|(?<!\p{L})(?:not (?:coming|going to (?:make it|come|be in))|won['’]?t be (?:coming|in|able to (?:make|come|attend)))(?! (?:back|home|to court|to terms|off|round)\b)/giu,
    {
      notAfter: /\b(?:i|we|he|they|mum|partner|kids?|son|daughter|if she|po|worker|when she|why she)\s$/i,
      notBefore: /^\s?(?:contact|to court|sense|up her|friends|ends|a decision|decisions)\b/i,
    },
  ),
  byHer(
    'asked-for-another-day',
    'can we|can i |so cancel|up to it|up to coming|up to today|to leave it',
    /\bnot (?:feeling |really )?up to (?:it|coming|today|meeting)\b|\basked to leave it (?:til|till|until|for)\b|\bcan (?:we|i) (?:please )?(?:do|make it|move|change|swap|re-?arrange|re-?schedule|come) (?:it |to )?(?:mon|tue|wed|thu|fri|next|another|tomorrow|later|instead)|\bso (?:she )?cancelled (?:her|our|the|it)\b/gi,
  ),
  byHer(
    'sent-apologies',
    'apol',
    /\b(?:sent|sends|sending|gave) (?:(?:her|his|their) )?(?:apologies|apols)\b|\b(?:apologies|apols) (?:received|from)\b/gi,
    { notAfter: /\b(?:i|we|he|they|po|sw|gp|worker)\s$/i },
  ),
  byHer(
    'in-sick',
    ' in ',
    /\b(?:rang|called|phoned|text(?:ed)?|emailed|messaged|ringing) in (?:sick|ill|poorly|unwell)\b/gi,
    { notAfter: /\b(?:i|we|he|worker|staff|keyworker)\s$/i },
  ),
  byHer(
    'persons-request',
    ' - ',
    /\brescheduled - (?:pop|person|offender)|\bcancelled - (?:pop|person|client)/gi,
  ),
]
