import { textBefore, type Span } from '../text/finding.ts'
import type { ContactPassage } from './contactPassage.ts'

const notice =
  /\b(?:rang|rung|ring|phoned|phnd|ph['’]?d|called|texted|txtd?|txt['’]?d|text|messaged|msgd?|e-?mail(?:ed)?|whatsapp(?:ed)?|voicemail|vm|mailed|notified|informed)\s(?:(?:me|us|in|early|back|today)\s){0,2}(?:(?:at|@|about|around|from|at the back of)\s)?$/i

/** "She rang at 9, can't come": the time of the message by which it was called off, and not of what was. */
export const isOfNotice = ({ text, attendance }: ContactPassage, { start }: Span): boolean =>
  (attendance === 'cancelled-by-her' || attendance === 'cancelled-by-us') &&
  notice.test(textBefore(text, start))
