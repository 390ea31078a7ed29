import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { takeBackContact } from './takeBackContact.ts'
import { draftsOfMessage, showTogether, type TogetherClosed } from './together.ts'
import type { TogetherView } from '../casework/together.ts'

/** How taking back the contacts of a message ended: those that still could be are open again. */
export type UndoTogetherOutcome =
  { readonly kind: 'together'; readonly view: TogetherView } | { readonly kind: 'too-late' } | TogetherClosed

/** Takes back every contact of a message that was saved in the last minutes; what cannot be taken back any more stays saved. */
export async function undoTogether(
  ports: Ports,
  colleague: Colleague,
  message: string,
): Promise<UndoTogetherOutcome> {
  const drafts = await draftsOfMessage(ports, colleague, message)
  let late = false
  for (const { id, savedAs } of drafts) {
    if (savedAs === undefined) continue
    const { kind } = await takeBackContact(ports, colleague, { draft: id, contact: savedAs.contact })
    late ||= kind === 'too-late'
  }
  const shown = await showTogether(ports, colleague, message)
  return late && shown.kind !== 'together' ? { kind: 'too-late' } : shown
}
