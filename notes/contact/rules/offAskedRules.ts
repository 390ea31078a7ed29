import type { Attendance } from '../../../casework/words.ts'
import { byHer, byUs, movedWords, offShort } from '../callingOff.ts'
import type { WordedRule } from '../wordedRules.ts'

const thing =
  '(?:appt|apt|appointment|session|sess|visit|h/?v|o/v|meeting|slot|call|1[:-]1|121|check[ -]?in|catch[ -]?up|key ?work|one|time|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)?|today|tomorrow|\\p{L}+day)'
const notOurs =
  '(?:gp|court|hearing|probation|po|hospital|hosp|dentist|scan|pip|dwp|uc|jobcentre|housing|viewing|medical|interview|school|claim|contact)'
const off =
  '(?:cancell?ed|called off|moved|changed|swapped|postponed|delayed|re-?arranged|re-?scheduled|pushed|shifted|(?:pushed|put) (?:back|off)|brought forward)'
const others =
  /\b(?:i|we|he|they|gp|po|court|probation|council|housing|school|hospital)(?:['’]ve| have| has| had)?\s$/i

/** How notes tell by what somebody asked or said that an appointment was off: "asked for Friday's session to be moved", "forget today". */
export const offAskedRules: readonly WordedRule<Attendance>[] = [
  byHer(
    'asked-it-off',
    movedWords,
    new RegExp(
      `\\b(?:asked|asks|asking|wants?|wanted|requested|would like|needs?|needed) (?:(?:for|that|if|to have|me|us) )?(?:(?!${notOurs}(?!\\p{L}))[\\p{L}\\d:.'’-]+ ){0,4}${thing} (?:(?:to|could|can|might|may|should) )?(?:be )?${off}(?!\\p{L})`,
      'giu',
    ),
    { notAfter: others },
  ),
  byHer(
    'forget-today',
    'forget|scrap| skip| leave| bin |a miss',
    /\b(?:to say|said|says|saying|asked|texted|can we|could we|rather)(?: just)?(?: (?:to|can (?:we|i)|could (?:we|i)|let['’]?s|lets|she['’]?d rather))?(?: just)? (?:(?:forget|scrap|skip|bin|leave)(?: about)? (?:it(?= (?:for )?(?:today|2day|this)|\s*(?:$|[.,;]))|today|2day|tomorrow|this (?:morning|afternoon|week)|(?:our|the) (?:appt|appointment|session|call|visit))|give (?:it|today|this (?:week|one)) a miss)(?!\p{L})/giu,
    { notAfter: /\b(?:i|we|he|they)\s$/i },
  ),
  byHer(
    'told-not-to-come',
    'come|bother|visit',
    /\b(?:to say|said|says|saying|sayin|telling (?:me|us)|told (?:me|us)|asked (?:me|us)|text\p{L}*|messaged?|msg)(?! (?:if|why|when|that i))(?:[: ][^.;\n]{0,30}?)? (?:not to|do\s?n['’]?t) (?:come(?! back| near| forward| off| out)|bother coming|visit)(?!\p{L})/giu,
    { notAfter: /\b(?:i|we|police|he was|they were)\s$/i },
  ),
  byHer(
    'asked-to-be-excused',
    'excused|let off',
    /\basked (?:me |us )?to be (?:excused|let off)(?!\p{L})/giu,
    {
      notAfter: others,
    },
  ),
  byUs(
    'cancelled-on-her',
    movedWords,
    new RegExp(
      `(?:\\b(?:had|have|having|needed) to )?(?<!\\p{L})(?:cancel(?:l?ing)?|${offShort}|bail(?:ed)?|pull(?:ed)? out) on (?:her|them|both|(?!(?:me|us|the|a|an|my|our|it|this|short|mon|tue|wed|thu|fri|sat|sun)|\\p{L}+day)\\p{L}{2,})(?!\\p{L})`,
      'giu',
    ),
    {
      notAfter: /\b(?:s?he|they|po|gp|worker|mum|dad|partner|ex|landlord|who)(?:['’]s| has| had| have)?\s$/i,
    },
  ),
  byUs(
    'unable-ourselves',
    "can't|can’t|cant |cannot|could|not |nt |n't|n’t|unable",
    new RegExp(
      `(?<!\\p{L})(?:i|we) (?:can['’]?t|cannot|couldn['’]?t|could not|won['’]?t be able to|(?:am|was|were|are) (?:unable|not able) to) (?:make|do|get to|manage|attend|see her) (?:it(?= (?:today|tomorrow|in\\b|to (?:the )?(?:hub|her))|\\s*(?:$|[.,;-]))|(?:(?:her|our|the|this) )?(?:today|tomorrow|${thing})(?!\\p{L})|[\\p{L}-]{2,20}['’]s ${thing}(?!\\p{L}))`,
      'giu',
    ),
  ),
]
