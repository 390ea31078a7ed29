import type { ActionFormView } from '../casework/actionsView.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Action } from '../casework/records/action.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Day, Instant } from '../casework/time.ts'
import { findWomen, womenLike } from '../notes/names/findWomen.ts'
import { readReminder } from '../notes/planned/readReminder.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { womenInText } from './draftContact.ts'
import { reminderOf } from './remindOfAction.ts'
import { caseFor, factsFor } from './women.ts'

const mostCandidates = 5

/** How preparing or setting an action ended. */
export type ActionFormOutcome =
  { readonly kind: 'form'; readonly view: ActionFormView } | { readonly kind: 'not-allowed' }

/** Reads a reminder as it was typed into the form of an action: nothing is set before she has seen it and pressed Save. */
export async function draftReminder(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly words: string },
): Promise<ActionFormOutcome> {
  const { organisation } = colleague
  if (!may(colleague, 'set-action', { organisation })) return { kind: 'not-allowed' }
  const women = await womenInText(ports, colleague, request.words)
  const { what, who, due } = readReminder(request.words, { now: ports.now(), women })
  const references = who.certain === undefined ? who.candidates : [who.certain]
  return actionForm(ports, colleague, { id: request.id, references, certain: who.certain, what, due })
}

/** What the form of an action is opened with. */
export interface ActionFormRequest {
  readonly id: string
  readonly references: readonly string[]
  readonly certain?: string | undefined
  readonly what?: string
  readonly due?: Day | undefined
}

/** Opens the form of an action, for one woman or for those who may be meant. */
export async function actionForm(
  ports: Ports,
  colleague: Colleague,
  request: ActionFormRequest,
): Promise<ActionFormOutcome> {
  const { id, references, certain, what = '', due } = request
  const cases = await Promise.all(
    references.slice(0, mostCandidates).map((reference) => caseFor(ports, colleague, reference)),
  )
  const allowed = cases.filter((woman) => woman !== undefined && maySet(colleague, woman))
  if (references.length > 0 && allowed.length === 0) return { kind: 'not-allowed' }
  const facts = await Promise.all(
    allowed.filter((woman) => woman !== undefined).map((woman) => factsFor(ports, colleague, woman)),
  )
  if (facts.length > 0) {
    const shown = facts.map(({ reference }) => reference)
    await ports.records.commit([auditEntry(ports, colleague, 'case.shown', shown)])
  }
  const woman = facts.find(({ reference }) => reference === certain)
  return {
    kind: 'form',
    view: { id, woman, candidates: woman === undefined ? facts : [], what, due, now: ports.now() },
  }
}

/** The references of the women whom a typed name fits. */
export async function womenForName(
  ports: Ports,
  colleague: Colleague,
  name: string,
): Promise<readonly string[]> {
  const women = await womenInText(ports, colleague, name)
  return [...findWomen(name, women), ...womenLike(name, women)].map(({ reference }) => reference)
}

/** How setting an action ended; `at` is when she is reminded of it. */
export type SetActionOutcome =
  | { readonly kind: 'set'; readonly at: Instant }
  | { readonly kind: 'set-before' | 'set-for-another' | 'not-allowed' }

/** Sets an action for a woman under the id that came with the form, once, with its reminder. A form saved for one woman is not taken for another. */
export async function setAction(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly reference: string; readonly what: string; readonly due: Day },
): Promise<SetActionOutcome> {
  return commitFresh<SetActionOutcome>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, request.reference)
    if (woman === undefined || !maySet(colleague, woman)) return nothingToSave({ kind: 'not-allowed' })
    const { id, what, due } = request
    const before = await savedBefore(ports, colleague, woman, id)
    if (before !== undefined) return nothingToSave({ kind: before })
    const set = { owner: colleague.id, setBy: colleague.id, setAt: ports.now() }
    const action: Action = { id, what, due, ...set, moves: [] }
    const reminder = await reminderOf(ports, woman.id, action)
    return {
      records: [
        { ...woman, actions: [...woman.actions, action] },
        reminder,
        auditEntry(ports, colleague, 'action.set', [woman.id, id]),
      ],
      outcome: { kind: 'set', at: reminder.dueAt },
    }
  })
}

/** What became of a form that was saved before; the audit trail knows every id an action was ever set under. */
async function savedBefore(
  ports: Ports,
  colleague: Colleague,
  woman: Case,
  id: string,
): Promise<'set-before' | 'set-for-another' | 'not-allowed' | undefined> {
  const same = woman.actions.find((action) => action.id === id)
  if (same !== undefined) return same.setBy === colleague.id ? 'set-before' : 'not-allowed'
  const trail = await ports.records.list('audit-about', id)
  const own = trail.find(({ act }) => act === 'action.set')
  if (own === undefined) return undefined
  return own.by === colleague.id ? 'set-for-another' : 'not-allowed'
}

function maySet(colleague: Colleague, woman: Case): boolean {
  return may(colleague, 'set-action', subjectOfWoman(woman))
}
