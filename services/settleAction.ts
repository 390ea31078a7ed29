import { isOpenAction, maySettle, moved, withAction } from '../casework/actionRules.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Action } from '../casework/records/action.ts'
import type { AuditedAct } from '../casework/records/auditEntry.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Day, Instant } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { reminderOf } from './remindOfAction.ts'
import { caseFor } from './women.ts'

/** One action of one woman. */
export interface ActionOfWoman {
  readonly reference: string
  readonly action: string
}

/** How settling an action ended; of one that was moved, when it is reminded of and whether that reaches the reader. */
export type SettleOutcome =
  | { readonly kind: 'moved'; readonly at: Instant; readonly own: boolean }
  | { readonly kind: 'stays'; readonly due: Day }
  | { readonly kind: 'done' | 'dropped' | 'settled-before' | 'no-such-action' }

/** Says that an action is done. */
export async function finishAction(
  ports: Ports,
  colleague: Colleague,
  of: ActionOfWoman,
): Promise<SettleOutcome> {
  const done = { by: colleague.id, at: ports.now() }
  return settle(ports, colleague, of, (action) =>
    Promise.resolve({ action: { ...action, done }, act: 'action.done', outcome: { kind: 'done' } }),
  )
}

/** Says that an action is not needed: it stays on record as dropped, and is not reminded of. */
export async function dropAction(
  ports: Ports,
  colleague: Colleague,
  of: ActionOfWoman,
): Promise<SettleOutcome> {
  const dropped = { by: colleague.id, at: ports.now() }
  return settle(ports, colleague, of, (action) =>
    Promise.resolve({ action: { ...action, dropped }, act: 'action.dropped', outcome: { kind: 'dropped' } }),
  )
}

/** Moves an action to another day, with its reminder; the days before are kept. */
export async function moveAction(
  ports: Ports,
  colleague: Colleague,
  of: ActionOfWoman & { readonly due: Day },
): Promise<SettleOutcome> {
  return settle(ports, colleague, of, async (action) => {
    if (action.due === of.due) return { kind: 'stays', due: of.due }
    const later = moved(action, of.due)
    const reminder = await reminderOf(ports, of.reference, later)
    const own = action.owner === colleague.id
    return {
      action: later,
      also: reminder,
      act: 'action.moved',
      outcome: { kind: 'moved', at: reminder.dueAt, own },
    }
  })
}

interface Settled {
  readonly action: Action
  readonly also?: AnyRecord
  readonly act: AuditedAct
  readonly outcome: SettleOutcome
}

async function settle(
  ports: Ports,
  colleague: Colleague,
  { reference, action: id }: ActionOfWoman,
  settled: (action: Action) => Promise<Settled | SettleOutcome>,
): Promise<SettleOutcome> {
  return commitFresh<SettleOutcome>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, reference)
    const action = woman?.actions.find((each) => each.id === id)
    if (woman === undefined || action === undefined || !maySettle(colleague, woman, action)) {
      return nothingToSave({ kind: 'no-such-action' })
    }
    if (!isOpenAction(action)) return nothingToSave({ kind: 'settled-before' })
    const after = await settled(action)
    if ('kind' in after) return nothingToSave(after)
    const audit = auditEntry(ports, colleague, after.act, [reference, id])
    const also = after.also === undefined ? [] : [after.also]
    return { records: [withAction(woman, after.action), ...also, audit], outcome: after.outcome }
  })
}
