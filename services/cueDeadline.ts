import { aboutWomanOf, answerMinutes, answerTo, isOnList } from '../casework/cues/askedCueRules.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import type { CueDeadline } from '../casework/records/delivery.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { minutesAfter } from '../casework/time.ts'
import { restingKinds } from './cuesOfDraft.ts'
import { withoutAnswer } from './cuesLeft.ts'

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

/** What is saved when the deadline of a cue has come: the cue on the list, where it was left without an answer. */
export async function afterCueDeadline(ports: Ports, { cue }: CueDeadline): Promise<readonly AnyRecord[]> {
  const before = await ports.records.find('asked-cue', cue)
  if (before === undefined) return []
  const draft = await ports.records.find('contact-draft', before.draft)
  const asked = aboutWomanOf(before, draft)
  const resting = await restingKinds(ports, asked)
  const isAnswered = answerTo(asked) !== undefined || resting.has(asked.category)
  return isAnswered || isOnList(asked) ? [] : withoutAnswer(ports, asked)
}
