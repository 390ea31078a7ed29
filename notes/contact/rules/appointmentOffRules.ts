import type { Attendance } from '../../../casework/words.ts'
import { byHer, byUs, cancelled, movedWords } from '../callingOff.ts'
import type { WordedRule } from '../wordedRules.ts'

/** An appointment of ours that was not held. */
const notHeld =
  "(?<=(?<!\\p{L})(?:appt|appointment|session|visit|h/?v|o/v|meeting|assessment|1[:-]1|121)(?!\\p{L})(?: (?:with|w|for|to) (?:\\p{L}+ ?){1,2})?,? (?:(?:at|in) (?:the )?\\p{L}+ )?)(?:did\\s?n['’]?t|did not|could\\s?n['’]?t|could not) (?:go ahead|happen|take place)(?!\\p{L})"

/** "Cancelled Jade's 2pm", with nobody said who did: it was the writer. */
const cancelledHers = `(?<=^\\s{0,3}|[.;:\\n–-]\\s?)${cancelled} (?:today['’]?s |tomorrow['’]?s )?(?!to )(?:[\\p{L}-]{2,20} )?[\\p{L}-]{2,20}['’]?s (?:(?!(?:gp|court|dentist|hospital|po|pip|probation|housing|job|interview|medical)(?!\\p{L}))[\\p{L}\\d.:]{2,10} ){0,2}(?:appt|appointment|session|visit|h/?v|o/v|t/c|call|1[:-]1|121|slot|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?)(?!\\p{L})`

const dayOrTime =
  '(?:next|tomorrow|tmrw|tmw|later|this|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*|the \\d|\\d|half \\p{L}+)'
/** "Pushed Jade's visit back to Monday", "moved Joy to Thursday": the writer moved it, where nobody is said to have. */
const movedHers = `(?<=^\\s{0,3}|[.;:\\n–-]\\s?)(?:moved|pushed|shifted|bumped|swapped|switched|put) (?!(?:her|him|them|in|out|on|off|up|it|the|she|i|we|my|his|to|house|flat)(?!\\p{L}))[\\p{L}'’-]{2,20} (?:(?!(?:gp|court|dentist|hospital|po|pip|to|in|on|into|from)(?!\\p{L}))[\\p{L}\\d.:'’-]{1,12} ){0,3}?(?:back |on )?(?:to|til|till|until) ${dayOrTime}(?!\\p{L})`
const herReason = '[^.;\\n]{0,30}(?<!\\p{L})(?:she|her|kids?|baby|son|daughter)(?!\\p{L})'

/** How notes say that an appointment was off, where at most the reason says who called it off. */
export const appointmentOffRules: readonly WordedRule<Attendance>[] = [
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
  byHer('moved-hers-for-her', movedWords, new RegExp(`${movedHers}(?=${herReason})`, 'giu'), {
    notBefore: /^ by (?:us|me)/i,
  }),
  byUs('moved-hers', movedWords, new RegExp(`${movedHers}(?!${herReason})`, 'giu')),
  byUs(
    'cancelled-all-mine',
    movedWords,
    new RegExp(
      `(?<=^\\s{0,3}|[.;:\\n–-]\\s?|\\bi(?:['’]ve| have)? )${cancelled} (?:all )?(?:of )?(?:mine|my (?:whole |entire )?(?:am|pm|appts?|appointments|women|ladies|day|morning|afternoon|list|diary|1[:-]1s|visits|clinic|sessions)|everyone|everybody|everything|the lot)(?!\\p{L})|\\b(?:all (?:of )?(?:mine|my (?:appts?|appointments|visits|sessions|1[:-]1s))|everyone|whole (?:day|list)) (?:(?:had to be|were|was|got) )?${cancelled}(?! by (?:her|them))`,
      'giu',
    ),
  ),
  byHer(
    'did-not-go-ahead-for-her',
    'go ahead|happen|take place',
    new RegExp(`${notHeld}(?=,? ?(?:as |because |cos |bc |- ?)?she(?!\\p{L}))`, 'giu'),
  ),
  byUs('did-not-go-ahead', 'go ahead|happen|take place', new RegExp(notHeld, 'giu')),
]
