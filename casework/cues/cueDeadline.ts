import { newDelivery } from '../deliveries/newDelivery.ts'
import type { AskedCue } from '../records/askedCue.ts'
import type { CueDeadline } from '../records/delivery.ts'
import { minutesAfter } from '../time.ts'

/** How long after it was first shown a cue without an answer goes on the list, in minutes. */
export const answerMinutes = 120

/** The deadline of a cue that is shown for the first time. It is stored with the draft, so that no restart forgets it. */
export function cueDeadline(asked: AskedCue): CueDeadline {
  const dueAt = minutesAfter(asked.askedAt, answerMinutes)
  return { ...newDelivery(`cue:${asked.id}`, asked.writtenBy, dueAt), as: 'cue-deadline', cue: asked.id }
}
