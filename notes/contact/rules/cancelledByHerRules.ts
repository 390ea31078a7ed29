import type { Attendance } from '../../../casework/words.ts'
import {
  appt,
  byHer,
  cancelled,
  moved,
  movedThen,
  movedWords,
  offShort,
  ourReason,
  women,
} from '../callingOff.ts'
import { relative, service, worker } from '../otherPeople.ts'
import type { WordedRule } from '../wordedRules.ts'

/** Who else may call an appointment off. */
const nobodyOfHers = `(?:the |a |an |her |his |their )?(?:${service}|${worker}|${relative}|i|we|us|me|them|him|they|it|text|txt|phone|fone|tel|e-?mail|message|msg|whatsapp|letter|mistake|mutual|staff|another|somebody|someone|both)`

/** How notes say that she called an appointment off, moved it or cannot come. */
export const cancelledByHerRules: readonly WordedRule<Attendance>[] = [
  byHer(
    'she-cancelled',
    `${movedWords}| request| make| come| attend| do to| do this`,
    new RegExp(
      `\\b${cancelled}${appt} by (?:her(?! (?:po|gp|mum|sw|worker|probation|solicitor))|the woman|(?!(?:${nobodyOfHers})(?!\\p{L}))[\\p{L}'’-]+)|(?<=(?:cancel|cxl|mov|arrang|schedul|postpon|rebook|off|chang)[^.;\\n]{0,40})\\b(?:at her (?:own )?request|her request|at [\\p{L}'’-]{2,20}['’]?s request)\\b|\\bshe(?:['’]s| is| was| has been) (?:cancelling|postponing|re-?arranging|re-?scheduling|calling off)(?= (?:her|our|the|this|it|today|tomorrow|as|because|on|mon|tue|wed|thu|fri))|\bshe(?:['’]s| is| has| did)? cancel(?:s|ling)? (?:by|with|on|via) (?:text|txt|sms|phone|whats ?app|message|e-?mail)(?!\\p{L})|\\bshe(?:(?:['’]s| has|['’]d| had| then| also| now)? ${movedThen}|(?: has| had| needed| needs| wants| wanted) to ${moved})(?! (?:in|on|into|out|flat|house|to (?:her|a|temp)|her (?:number|phone|mind|locks|story)|the locks|number|for the))|\\bshe (?:can['’]?t|couldn['’]?t|cannot|could not|won['’]?t|will not|wouldn['’]?t|is unable to|was unable to|wasn['’]?t able to|isn['’]?t able to|was not able to|is not able to) (?:make|come|attend|do (?:today|tomorrow|this))\\b`,
      'giu',
    ),
    {
      notBefore:
        /^\s(?:her )?(?:direct debit|subscription|gym|card|claim|locks|medication|gp|court|to (?:the )?(?:phone|court|probation|terms))\b/i,
    },
  ),
  byHer(
    'not-seeing-us',
    'seeing|meeting|to see',
    /\b(?:is\s?n['’]?t|is not|not|won['’]?t be|no longer) (?:seeing|meeting(?: up)?(?: with)?|coming to see) (?:me|us)(?!\p{L})/giu,
    { notAfter: /\b(?:i|we|he|they|if|mum|partner|kids?|why|that)\s(?:(?:is|are|was|were|am) )?$/i },
  ),
  byHer(
    'asked-to-move',
    movedWords,
    new RegExp(
      `\\b(?:asked|asking|wants?|wanted|requested|requesting|rang|called|phoned|telephoned|texted|emailed|messaged|text|call|needs?|needed|has|had|ringing)(?: (?:me|us|in|today|this (?:morning|afternoon|evening)|first thing|earlier|yesterday|last night|at \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|to (?:say|let (?:me|us) know|tell (?:me|us)) (?:that )?she (?:needs?|wants?|has)))? (?:to|if (?:we|she) (?:can|could)) (?:cancel|call off (?=it\\b|our|the (?:appt|session|visit)|her (?:appt|appointment|session|visit|slot|\\d)|today|tomorrow|mon|tue|wed|thu|fri|\\d)|re-?arrange|re-?schedule|postpone|re-?book|(?:move|push|shift|bump) (?:it|her appt|today|tomorrow|the|our|appt|to|back|mon|tue|wed|thu|fri)|change (?:her|the|our|it|appt|day|time))`,
      'giu',
    ),
    {
      notAfter: new RegExp(
        `(?:(?:\\b(?:i|we|and|they|he|${worker}|${service})|^\\s{0,3}|[.;\\n]\\s?)\\s?$)`,
        'iu',
      ),
      notBefore: new RegExp(
        `^(?:${appt})(?: ${women})?,? ?${ourReason}|^\\s(?:gp|court|probation|her gp|her claim|direct debit|[\\p{L}]+ as i\\b|on (?:her|them|both|\\p{Lu}\\p{Ll}+)(?!\\p{L}))`,
        'iu',
      ),
    },
  ),
  byHer(
    'somebody-cancelled',
    'cancel|cancd|cancl|cxl| cx|canx|cnxd|cncd|cncld|arrang|schedul|postpon',
    new RegExp(
      `(?<=^\\s{0,3}|[.;\\n]\\s?)(?!(?:appt|apt|appointment|session|visit|meeting|contact|court|hearing|group|workshop|po|gp|probation|housing|school|council|hub|centre|class|interview|i|we|he|they|had|both|all|${service}|${worker}|${relative})\\b)[\\p{L}'’-]{2,20}(?: (?!appt|session|visit|hv|po\\b)[\\p{L}'’-]{1,20})? (?:(?:has|had to|then|also) )?(?:${offShort}|re-?arranged|re-?scheduled|postponed)(?= (?:again|today|2day|tdy|on (?:me|us)|cos|as|due|because|this|her|our|the|appt|session|hub|centre|\\d|at|-|–)(?!\\p{L})|\\s*(?:$|[,.;-]))(?! by (?:us|me|staff))`,
      'giu',
    ),
    { notBefore: new RegExp(`^(?:${appt})?,? ?(?:${ourReason}|by (?:us|me|staff)(?!\\p{L}))`, 'iu') },
  ),
  byHer(
    'message-cancelling',
    'cancel|arrang|postpon|schedul',
    /\b(?:text|txt|e-?mail|msg|message|whatsapp|wa|call|vm|voicemail)(?:ed|d)? (?:from [^.;,\n]{2,30}?|received|in)?(?:\s?(?:@|at|on|last|this|yest(?:erday)?|yday|today|night|nite|am|pm|morning|eve(?:ning)?|\d[\d.:]*(?:am|pm)?)\s){0,5}\s?(?:cancell?ing|to cancel|to re-?arrange|re-?arranging|postponing|re-?scheduling)\b/gi,
  ),
  byHer(
    'cannot-come',
    'make|come|coming|attend|not go| be | do | go ',
    /(?<!\p{L})(?:can['’]?t|cannot|couldn['’]?t|cdnt|cudnt|cudn['’]t|could not|won['’]?t(?: be able to)?|unable to|not able to|will not) (?:make (?:2day|2moro|tmrw|tmw|tomoz|it|today|tomorrow|her|the|this|our|appt|session|mon|tue|wed|thu|fri)|do (?:2day|2moro|tmrw|tmw|tomoz|today|tomorrow|mon|tue|wed|thu|fri)|come(?: in)?(?= (?:\d{1,2}(?:[.:]\d\d|am|pm)?(?!\d)|2day|2moro|tmrw|tmw|tomoz|today|tomorrow|in|to (?:the )?(?:hub|centre|appt|session|her|group)|on|this|as|due|because|baby|kids?|son|daughter|sorry|soz|got|my|ill|feel|im|i['’]m|not|-)|\s*(?:$|[,.;-]))|attend(?!\s(?:school|court|work|her gp|college)))|(?<!\p{L})(?:(?:not|no|nae) (?:able to come(?=\s*(?:$|[,.;-])| (?:today|the day|in|this|as|cos|because)(?!\p{L}))|coming(?! (?:up|back|from|forward))|going to (?:make it|come|be in))|won['’]?t be (?:coming|in|here|there|joining(?: us)?|at (?:(?:the|our|her|this) )?(?:(?:today|tomorrow|tomorow|tmrw|tmr|tmw|\p{L}+day)['’]?s? )?(?:\p{L}+ )?(?:group|session|class|workshop|appt|appointment|meeting|hub|centre|drop[ -]?in|club|course|lunch|it\b)|able to (?:make|come|attend)))(?! (?:back|home|to court|to terms|off|round)\b)/giu,
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
    'apol|regret|sorrys|sorries',
    /\b(?:sent|send|sends|sending|gave|gives) (?:(?:an?|her|his|their) )?(?:apologies|apols|apology|regrets?|sorrys|sorries)\b|\b(?:apologies|apols|regrets) (?:received|from)\b/gi,
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
