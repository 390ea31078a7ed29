import { z } from 'zod'
import type { ContactReading } from './records/contactDraft.ts'

/** Which of the things to do, or of what others have booked, that were read in a note: `to-do-0`, `booked-1`. */
export const PlanId = z.string().regex(/^(?:to-do|booked)-\d{1,2}$/)
export type PlanId = z.infer<typeof PlanId>

type Plans = Pick<ContactReading, 'actions' | 'keyDates'>

/** The id of a thing to do, by its place among those of the note. */
export const actionId = (at: number): PlanId => `to-do-${at}`

/** The id of what others have booked, by its place among those of the note. */
export const keyDateId = (at: number): PlanId => `booked-${at}`

/** What a note plans without what a person takes off it; a kind of which nothing is left is missing. */
export function withoutPlans({ actions = [], keyDates = [] }: Plans, leftOut: readonly PlanId[]): Plans {
  const keptActions = actions.filter((_, at) => !leftOut.includes(actionId(at)))
  const keptDates = keyDates.filter((_, at) => !leftOut.includes(keyDateId(at)))
  return {
    ...(keptActions.length === 0 ? {} : { actions: keptActions }),
    ...(keptDates.length === 0 ? {} : { keyDates: keptDates }),
  }
}
