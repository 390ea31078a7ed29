import { DateTime } from 'luxon'
import { zone, type Instant } from '../../casework/time.ts'

/** The moment that an ISO date and time says, in Europe/London where it names no offset; undefined where it is none. */
export function momentOf(text: string): Instant | undefined {
  const moment = DateTime.fromISO(text, { zone })
  return moment.isValid ? moment.toUTC().toISO() : undefined
}
