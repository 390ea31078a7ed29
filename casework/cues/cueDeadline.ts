import type { AskedCue } from '../records/askedCue.ts'
import type { CueDeadline } from '../records/delivery.ts'
import { minutesAfter } from '../time.ts'

/** How long after it was first shown a cue without an answer goes on the list, in minutes. */
export const answerMinutes = 120

/** The deadline of a cue that is shown for the first time. It is stored with the draft, so that no restart forgets it. */
export function cueDeadline(asked: AskedCue): CueDeadline {
  return {
    kind: 'delivery',
    schemaVersion: 1,
    version: 0,
    id: `cue:${asked.id}`,
    as: 'cue-deadline',
    cue: asked.id,
    recipient: asked.writtenBy,
    state: 'waiting',
    dueAt: minutesAfter(asked.askedAt, answerMinutes),
    attempts: 0,
  }
}
