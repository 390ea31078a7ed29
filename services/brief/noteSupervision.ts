import {
  refusedSupervision,
  withoutSupervision,
  withSupervision,
  type Noting,
} from '../../casework/brief/supervisions.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf, type Day } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { showSupervision, type SupervisionOutcome } from './supervision.ts'

/** How noting a supervision ended; `refused` says why it was not noted. */
export type NotedOutcome = SupervisionOutcome & { readonly refused?: string | undefined }

/** Notes that a supervision was held today or on an earlier day; changes are told from then on. A second press notes nothing more. */
export async function noteSupervision(
  ports: Ports,
  manager: Colleague,
  id: string,
  day: Day = dayOf(ports.now()),
): Promise<NotedOutcome> {
  const refused = await noted(
    ports,
    manager,
    { id, act: 'supervision.held' },
    (of, noting) => refusedSupervision(of, day, dayOf(noting.at)) ?? withSupervision(of, day, noting),
  )
  if (refused === 'not-allowed') return { kind: 'not-allowed' }
  return { ...(await showSupervision(ports, manager, id)), refused }
}

/** Takes back that a supervision was held on a day; the one before it counts again. */
export async function takeBackSupervision(
  ports: Ports,
  manager: Colleague,
  id: string,
  day: Day,
): Promise<SupervisionOutcome> {
  const refused = await noted(ports, manager, { id, act: 'supervision.taken-back' }, (of, noting) =>
    withoutSupervision(of, day, noting),
  )
  return refused === 'not-allowed' ? { kind: 'not-allowed' } : showSupervision(ports, manager, id)
}

async function noted(
  ports: Ports,
  manager: Colleague,
  { id, act }: { readonly id: string; readonly act: 'supervision.held' | 'supervision.taken-back' },
  drawn: (of: Colleague, noting: Noting) => Colleague | string,
): Promise<string | undefined> {
  return commitFresh<string | undefined>(ports.records, async () => {
    const of = await ports.records.find('colleague', id)
    if (of === undefined || !may(manager, 'note-supervision', { organisation: of.organisation })) {
      return nothingToSave('not-allowed')
    }
    const after = drawn(of, { by: manager.id, at: ports.now() })
    if (typeof after === 'string') return nothingToSave(after)
    if (after === of) return nothingToSave(undefined)
    return { records: [after, auditEntry(ports, manager, act, [id])], outcome: undefined }
  })
}
