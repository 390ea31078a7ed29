import type { Attendance } from '../../../casework/words.ts'
import { appt, byUs, cancelled, moved, movedWords, ourReason, women } from '../callingOff.ts'
import type { WordedRule } from '../wordedRules.ts'

/** What has to be called off is called off by whoever writes it: "need to cancel Jade Weds". */
const must =
  "(?: |['’]ll |['’]m |['’]re | will | am | are )(?:going to |gonna )?(?:need to|have to|got to|gotta|having to)"
const mustAtHead = '(?:will |going to |gonna )?(?:need to|have to|got to|gotta)'
const weekday = '(?:today|tomorrow|tmrw|tmw|mon|tues?|weds?|thurs?|fri|(?:mon|tues|wednes|thurs|fri)day)'

/** What is not ours to call off, and is no appointment. */
const notOurs =
  /^\s(?:[\p{L}'’-]{2,20} ){0,3}?(?:direct debit|phone(?! (?:review|call|app|session|slot|catch|check))|subscription|gym|card|claim|locks|plan|goals?|order|gp|court|hospital|dentist|dental|housing|school|jcp|job ?centre|probation|po|solicitors?|interview|membership|contract)\b/iu

/** How notes say that we called an appointment off or moved it, or somebody else who is not she. */
export const cancelledByUsRules: readonly WordedRule<Attendance>[] = [
  byUs(
    'we-cancelled',
    movedWords,
    new RegExp(
      `(?<!\\p{L})(?:i|we)(?:['’]ve had to|['’]ve| have| had to| have had to| needed to| had|${must})? (?:unfortunately )?(?!re-?booked)${moved}(?! (?:flat|house|in|on|forward|into|to (?:her|a new|temp)|the subject)\\b)|\\b${cancelled}${appt}(?: (?:today|2day|tdy|tomorrow|this \\p{L}+|at \\d\\S{0,5}))?,? (?:by (?:us|me|staff|keyworker|kw|service|worker|the (?:team|service|hub|centre)|undersigned)|(?:from|at|on) (?:our|my) (?:side|end|part))(?!\\p{L})|(?<!\\p{L})i (?:\\p{L}+ ){0,4}(?:&|and|so|,) (?:i )?had to (?:call (?:it|her|this|things) off|cancel)(?!\\p{L})`,
      'giu',
    ),
    { notBefore: notOurs },
  ),
  byUs(
    'had-to-cancel',
    movedWords,
    new RegExp(
      `\\b(?:(?<=^\\s{0,3}|[.;,:\\n–-]\\s?)(?:had to|having to|needing to|${mustAtHead}) ${moved}|(?<=^\\s{0,3}|[.;:\\n–-]\\s?)${cancelled} ${women}?(?:${weekday} )?(?:appt |session )?(?=${ourReason})|(?<=^\\s{0,3})(?:please |pls )?cancel (?:${women})(?:appt |session )?(?:on |for )?${weekday}(?!\\p{L}))|\\bto (?:cancel|re-?arrange|re-?schedule|postpone|move)${appt} (?=${ourReason})|\\bto (?:cancel|re-?arrange|re-?schedule|postpone)${appt},? (?=${ourReason})`,
      'giu',
    ),
    { notBefore: notOurs },
  ),
  byUs(
    'moved-from-a-day',
    ' moved|changed|swapped|switched|shifted|bumped|pushed',
    new RegExp(
      `(?<=^\\s{0,3}|[.;\\n]\\s?)(?:(?:i|we)(?: have|['’]ve)? )?(?:moved|changed|swapped|switched|shifted|bumped|pushed(?: back)?) ${women}(?:appt |session )?from (?:[\\p{L}\\d.:]{1,10} ){1,4}to `,
      'giu',
    ),
  ),
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
    'time-moved-for-our-reason',
    'moved|changed|shifted|bumped|pushed',
    new RegExp(
      `(?<=^\\s{0,3}|[.;:\\n–-]\\s?)[\\p{L}-]{2,20}['’]?s \\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)? (?:(?:was|has been|had to be|is) )?(?:moved|changed|shifted|bumped|pushed)(?: back)? (?:to|til|till|until) [\\p{L}\\d.: ]{1,20},? ${ourReason}`,
      'giu',
    ),
  ),
  byUs(
    'moved-for-our-reason',
    ' moved|changed|swapped| put | pushed |shifted|bumped',
    new RegExp(
      `(?<!\\p{L})(?:[\\p{L}'’-]{2,20} )?(?:appt|apt|appointment|session|visit|h/?v|o/v|meeting|1[:-]1)(?: (?:with|w|for) (?:\\p{L}+ ){1,2}?)?(?: ?(?:today|tomorrow|tmw|tmrw|tomoz|was|got|has been|had to be))* ?(?<!\\p{L})(?:moved|changed|swapped|shifted|bumped|pushed|(?:put|pushed) back) (?:to|til|till|until) (?:(?!(?:she|her|he|they)(?!\\p{L}))[\\p{L}\\d.:]+,? ){0,4}?(?:${ourReason}|(?:[\\p{L}\\d.:]+ ){0,4}[-–,(] ?(?:our (?:call|end|side|fault|decision)|my (?:end|fault|side))(?!\\p{L}))`,
      'giu',
    ),
  ),
]
