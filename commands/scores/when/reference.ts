import { DateTime } from 'luxon'
import { zone, type Instant } from '../../../casework/time.ts'

/** The moment a row was written at: its local time taken as one in London. Rows without one get a Thursday in March. */
export function momentOf(ref: string | null | undefined): Instant {
  const local = DateTime.fromISO((ref ?? '2026-03-12T16:30:00').slice(0, 19), { zone })
  return local.toUTC().toJSDate().toISOString()
}
