import type { CuesView } from '../casework/cues/cuesView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { cuesOfDraft } from './cuesOfDraft.ts'
import { withoutAnswer } from './withoutAnswer.ts'

/** What is saved with a draft that is saved or discarded: each of its cues that has no answer goes on the list of the leads. */
export async function cuesLeft(
  ports: Ports,
  draft: ContactDraft,
): Promise<{ readonly view: CuesView | undefined; readonly records: readonly AnyRecord[] }> {
  const { view, asked } = await cuesOfDraft(ports, draft)
  const listed = await Promise.all(asked.map((cue) => withoutAnswer(ports, cue)))
  return { view, records: listed.flat() }
}
