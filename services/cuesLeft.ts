import { onList } from '../casework/cues/askedCueRules.ts'
import type { CuesView } from '../casework/cues/cuesView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { auditEntry } from './audit.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { leadsFor } from './leadsFor.ts'

/** What is saved with a draft that is saved or discarded: each of its cues that has no answer goes on the list of the leads. */
export async function cuesLeft(
  ports: Ports,
  draft: ContactDraft,
): Promise<{ readonly view: CuesView | undefined; readonly records: readonly AnyRecord[] }> {
  const { view, asked } = await cuesOfDraft(ports, draft)
  const listed = await Promise.all(asked.map((cue) => withoutAnswer(ports, cue)))
  return { view, records: listed.flat() }
}

/** A cue that was left without an answer, on the list of the leads. */
export async function withoutAnswer(ports: Ports, asked: AskedCue): Promise<readonly AnyRecord[]> {
  const { organisation } = await leadsFor(ports, asked)
  const listed = onList(asked, 'no-answer', organisation, ports.now())
  if (listed === asked) return []
  const about = [asked.woman ?? '', asked.draft].filter((id) => id !== '')
  return [listed, auditEntry(ports, { id: asked.writtenBy }, 'cue.listed', about)]
}
