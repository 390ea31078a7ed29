import { comingKeyDates, doneActions, openActions } from '../casework/actionRules.ts'
import type { ActionLine, ActionsView, MyActionsView } from '../casework/actionsView.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { fullName } from '../casework/names.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Action } from '../casework/records/action.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf } from '../casework/time.ts'
import type { Found } from '../casework/womanView.ts'
import { auditEntry } from './audit.ts'
import { whoIsMeant } from './whoIsMeant.ts'
import { caseFor, factsFor } from './women.ts'

const doneShown = 3
const datesShown = 6
const openShown = 15

/** What asking for a woman's actions came to. */
export type ActionsOutcome =
  | { readonly kind: 'actions'; readonly view: ActionsView }
  | { readonly kind: 'not-allowed' }
  | Exclude<Found, { readonly kind: 'found' }>

/** Shows the actions and dates of a woman, by a name or reference. */
export async function actionsOf(ports: Ports, colleague: Colleague, words: string): Promise<ActionsOutcome> {
  const meant = await whoIsMeant(ports, colleague, words)
  return meant.kind === 'one' ? showActions(ports, colleague, meant.reference) : meant
}

/** Shows what is to be done for one woman, what others have booked, and what was done last. */
export async function showActions(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<ActionsOutcome> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  if (!may(colleague, 'see-details', subjectOfWoman(woman))) return { kind: 'not-allowed' }
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  const lines = (actions: readonly Action[]): Promise<readonly ActionLine[]> =>
    Promise.all(actions.map((action) => actionLine(ports, colleague, woman, action)))
  return {
    kind: 'actions',
    view: {
      facts: await factsFor(ports, colleague, woman),
      open: await lines(openActions(woman).slice(0, openShown)),
      done: await lines(doneActions(woman).slice(0, doneShown)),
      keyDates: comingKeyDates(woman, dayOf(ports.now())).slice(0, datesShown),
      now: ports.now(),
    },
  }
}

/** Shows everything a colleague means to do herself, whichever woman it is for, soonest first. */
export async function myActions(ports: Ports, colleague: Colleague): Promise<MyActionsView> {
  const entries = await ports.records.list('actions-of', colleague.id)
  const shown = await Promise.all(
    entries.slice(0, openShown).map(async ({ reference, action: id }) => {
      const woman = await caseFor(ports, colleague, reference)
      const action = woman?.actions.find((each) => each.id === id)
      if (woman === undefined || action === undefined) return undefined
      return { ...(await actionLine(ports, colleague, woman, action)), name: fullName(woman) }
    }),
  )
  const open = shown.filter((line) => line !== undefined)
  const references = [...new Set(open.map(({ reference }) => reference))]
  if (references.length > 0) {
    await ports.records.commit([auditEntry(ports, colleague, 'case.shown', references)])
  }
  return { open, more: Math.max(0, entries.length - openShown), now: ports.now() }
}

async function actionLine(
  ports: Ports,
  colleague: Colleague,
  woman: Case,
  action: Action,
): Promise<ActionLine> {
  const owner = await ports.records.find('colleague', action.owner)
  const subject = { ...subjectOfWoman(woman), owner: action.owner }
  return {
    reference: woman.id,
    action,
    owner: owner?.name ?? 'a colleague who has left',
    maySettle: may(colleague, 'settle-action', subject),
  }
}
