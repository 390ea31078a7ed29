import { moved, withAction } from '../casework/actionRules.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Action } from '../casework/records/action.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Day } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { reminderOf } from './remindOfAction.ts'
import { caseFor } from './women.ts'

/** One action of one woman. */
export interface ActionOfWoman {
  readonly reference: string
  readonly action: string
}

/** How settling an action ended. */
export type SettleOutcome = 'done' | 'moved' | 'done-before' | 'no-such-action'

/** Says that an action is done. */
export async function finishAction(
  ports: Ports,
  colleague: Colleague,
  of: ActionOfWoman,
): Promise<SettleOutcome> {
  return settle(ports, colleague, of, (action) =>
    Promise.resolve({
      action: { ...action, done: { by: colleague.id, at: ports.now() } },
      also: [auditEntry(ports, colleague, 'action.done', [of.reference, of.action])],
      outcome: 'done',
    }),
  )
}

/** Moves an action to another day, with its reminder; the days before are kept. */
export async function moveAction(
  ports: Ports,
  colleague: Colleague,
  of: ActionOfWoman & { readonly due: Day },
): Promise<SettleOutcome> {
  return settle(ports, colleague, of, async (action) => {
    const later = moved(action, of.due)
    return {
      action: later,
      also: [
        await reminderOf(ports, of.reference, later),
        auditEntry(ports, colleague, 'action.moved', [of.reference, of.action]),
      ],
      outcome: 'moved',
    }
  })
}

interface Settled {
  readonly action: Action
  readonly also: readonly AnyRecord[]
  readonly outcome: 'done' | 'moved'
}

async function settle(
  ports: Ports,
  colleague: Colleague,
  { reference, action: id }: ActionOfWoman,
  settled: (action: Action) => Promise<Settled>,
): Promise<SettleOutcome> {
  return commitFresh<SettleOutcome>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, reference)
    const action = woman?.actions.find((each) => each.id === id)
    if (woman === undefined || action === undefined) return nothingToSave('no-such-action')
    const subject = { ...subjectOfWoman(woman), owner: action.owner }
    if (!may(colleague, 'settle-action', subject)) return nothingToSave('no-such-action')
    if (action.done !== undefined) return nothingToSave('done-before')
    const { action: after, also, outcome } = await settled(action)
    return after === action
      ? nothingToSave(outcome)
      : { records: [withAction(woman, after), ...also], outcome }
  })
}
