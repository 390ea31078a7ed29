import { z } from 'zod'
import { ColleagueId } from '../identifiers.ts'
import { ClockTime, Day } from '../time.ts'
import { recordHead } from './record.ts'

/** The two messages that come by themselves: the day in the morning, and in the afternoon what is not saved. */
export const DailyMessage = z.enum(['morning', 'drafts'])
export type DailyMessage = z.infer<typeof DailyMessage>

/** The name of a time zone, such as `Europe/London`. */
export const ZoneName = z
  .string()
  .max(60)
  .refine((name) => isZone(name))

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * When a colleague is sent her day, or that she is not. `id` is the colleague's. `begun` is for which day, where she is, each
 * message was last begun to be sent: one that may have arrived is never sent again for that day.
 */
export const MorningSetting = z.object({
  ...recordHead('morning-setting'),
  id: ColleagueId,
  at: ClockTime,
  zone: ZoneName,
  on: z.boolean(),
  begun: z.partialRecord(DailyMessage, Day),
})
export type MorningSetting = z.infer<typeof MorningSetting>
