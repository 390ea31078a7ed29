import { z } from 'zod'
import { Definition } from '../releases/definition.ts'
import { Day } from '../time.ts'
import { recordHead } from './record.ts'

/** A number as it was shown: itself, or that it is below five. */
const Shown = z.union([z.int().min(0), z.literal('<5')])

/** A number that was given out: what it counts, the day on which it was shown, and the day of which it was. */
export const Released = z.object({ counts: Definition, on: Day, figure: Shown, asOf: Day })
export type Released = z.infer<typeof Released>

/** The numbers that were given out to those who may not see the women counted. `id` says to whom; oldest first. */
export const ReleaseLog = z.object({
  ...recordHead('release-log'),
  id: z.string().min(1).max(300),
  released: z.array(Released),
})
export type ReleaseLog = z.infer<typeof ReleaseLog>
