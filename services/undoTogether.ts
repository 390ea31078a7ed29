import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { TogetherNow } from '../casework/together.ts'
import { takeBackContact, type TakeBackOutcome } from './takeBackContact.ts'
import { draftsOfMessage, stateOf } from './together.ts'
import { togetherNow } from './togetherNow.ts'

/** How taking back the contacts of a message ended: how they stand now, and why none was taken back where none was. */
export interface UndoTogetherOutcome {
  readonly kind: 'taken-back' | 'changed-since' | Exclude<TakeBackOutcome['kind'], 'taken-back'>
  readonly now: TogetherNow
}

/**
 * Takes back every contact of a message that was saved in the last minutes; what cannot be taken back any more stays saved. With
 * `as`, the state that the pressed card showed, nothing is taken back where they were changed or saved since.
 */
export async function undoTogether(
  ports: Ports,
  colleague: Colleague,
  message: string,
  as?: number,
): Promise<UndoTogetherOutcome> {
  const drafts = await draftsOfMessage(ports, colleague, message)
  const since = as !== undefined && as !== stateOf(drafts)
  const kind = since ? 'changed-since' : await takeBackAll(ports, colleague, drafts)
  return { kind, now: await togetherNow(ports, colleague, message) }
}

async function takeBackAll(
  ports: Ports,
  colleague: Colleague,
  drafts: Awaited<ReturnType<typeof draftsOfMessage>>,
): Promise<TakeBackOutcome['kind']> {
  let outcome: TakeBackOutcome['kind'] = 'nothing-to-take-back'
  for (const { id, savedAs } of drafts) {
    if (savedAs === undefined) continue
    const { kind } = await takeBackContact(ports, colleague, { draft: id, contact: savedAs.contact })
    if (outcome !== 'taken-back') outcome = kind
  }
  return outcome
}
