import { newDelivery } from '../casework/deliveries/newDelivery.ts'
import { all } from '../casework/indexes.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { MoveNoticeView } from '../casework/putRight/putRightViews.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { MoveDelivery } from '../casework/records/delivery.ts'
import type { Move } from '../casework/records/move.ts'
import { auditEntry } from './audit.ts'
import type { Prepared } from './deliveries/deliveryParts.ts'

/** What one person must be told of a move, due at once. */
export function moveDelivery(move: Move, recipient: string): MoveDelivery {
  return { ...newDelivery(`moved:${move.id}:${recipient}`, recipient, move.at), as: 'moved', move: move.id }
}

/** Makes the card that tells of a move; one who may not see it any more gets none. */
export async function prepareMove(ports: Ports, delivery: MoveDelivery): Promise<Prepared> {
  const [move, reader] = await Promise.all([
    ports.records.find('move', delivery.move),
    ports.records.find('colleague', delivery.recipient),
  ])
  if (move === undefined || reader === undefined || !may(reader, 'see-move', subjectOf(move))) {
    return { kind: 'failed-for-good', reason: 'may no longer see this' }
  }
  return { kind: 'ready', message: { as: 'moved', view: await noticeView(ports, reader, move) } }
}

/** How opening a sealed move ended. */
export type OpenMoveOutcome =
  { readonly kind: 'open'; readonly view: MoveNoticeView } | { readonly kind: 'not-allowed' }

/** Opens the sealed record of a move to the data-protection contact; that it was opened stands in the audit trail. */
export async function openMove(ports: Ports, colleague: Colleague, id: string): Promise<OpenMoveOutcome> {
  const move = await ports.records.find('move', id)
  if (move === undefined || !may(colleague, 'open-move', subjectOf(move))) return { kind: 'not-allowed' }
  await ports.records.commit([auditEntry(ports, colleague, 'move.opened', [move.from, move.id])])
  return { kind: 'open', view: await noticeView(ports, colleague, move) }
}

function subjectOf({ organisation, told: recipients }: Move): Parameters<typeof may>[2] {
  return { organisation, recipients }
}

async function noticeView(ports: Ports, reader: Colleague, move: Move): Promise<MoveNoticeView> {
  const colleagues = await ports.records.list('colleagues', all)
  const names = new Map(colleagues.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? 'a colleague who has left'
  const mayOpen = may(reader, 'open-move', subjectOf(move))
  const known = async (reference: string | undefined): Promise<string | undefined> => {
    const woman = reference === undefined ? undefined : await ports.records.find('case', reference)
    return woman !== undefined && (protects(reader) || may(reader, 'see-case', woman)) ? woman.id : undefined
  }
  return {
    move,
    from: await known(move.from),
    to: await known(move.to),
    author: nameOf(move.author),
    movedBy: nameOf(move.by),
    readers: move.shownSince.map(({ who, times, last }) => ({ name: nameOf(who), times, last })),
    mayOpen,
    now: ports.now(),
  }
}

/** Those who look after data protection know a record by its reference whoever it is restricted to; they learn no name. */
function protects({ roles }: Colleague): boolean {
  return roles.includes('data-protection-contact') || roles.includes('administrator')
}
