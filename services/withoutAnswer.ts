import { isSeen, onList } from '../casework/cues/askedCueRules.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { auditEntry } from './audit.ts'
import { leadsFor } from './alerts/leadsFor.ts'

/** A cue that was left without an answer, on the list of the leads; one that a lead has looked at does not come back. */
export async function withoutAnswer(ports: Ports, asked: AskedCue): Promise<readonly AnyRecord[]> {
  if (isSeen(asked)) return []
  const { organisation } = await leadsFor(ports, asked)
  const listed = onList(asked, 'no-answer', organisation, ports.now())
  if (listed === asked) return []
  const about = [asked.woman ?? '', asked.draft].filter((id) => id !== '')
  return [listed, auditEntry(ports, { id: asked.writtenBy }, 'cue.listed', about)]
}
