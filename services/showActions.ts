import { maySettle, openActions, settledActions } from '../casework/actionRules.ts'
import { comingKeyDates, keyDatesInOrder, pastKeyDates } from '../casework/keyDates.ts'
import type { ActionLine, ActionsView, KeyDatesView } from '../casework/actionsView.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
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

const settledShown = 3
const pastDatesShown = 3
const datesShown = 6
const datesToChoose = 30

/** The most open actions that one card holds. */
export const openShown = 15

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
  const today = dayOf(ports.now())
  const open = openActions(woman)
  const coming = comingKeyDates(woman, today)
  return {
    kind: 'actions',
    view: {
      facts: await factsFor(ports, colleague, woman),
      open: await lines(open.slice(0, openShown)),
      more: Math.max(0, open.length - openShown),
      settled: await lines(settledActions(woman).slice(0, settledShown)),
      keyDates: coming.slice(0, datesShown),
      moreDates: Math.max(0, coming.length - datesShown),
      pastDates: pastKeyDates(woman, today).slice(0, pastDatesShown),
      now: ports.now(),
    },
  }
}

/** Shows the key dates of a woman to somebody who may put them right, those to come first. */
export async function showKeyDates(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<KeyDatesView | undefined> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined || !may(colleague, 'set-action', subjectOfWoman(woman))) return undefined
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  const today = dayOf(ports.now())
  const coming = comingKeyDates(woman, today).slice(0, datesToChoose)
  const past = pastKeyDates(woman, today).slice(0, datesToChoose - coming.length)
  const more = keyDatesInOrder(woman).length - coming.length - past.length
  return { facts: await factsFor(ports, colleague, woman), coming, past, more, now: ports.now() }
}

/** One action as a colleague may see and settle it. */
export async function actionLine(
  ports: Ports,
  colleague: Colleague,
  woman: Case,
  action: Action,
): Promise<ActionLine> {
  const owner = await ports.records.find('colleague', action.owner)
  return {
    reference: woman.id,
    action,
    owner: owner?.name ?? 'a colleague who has left',
    maySettle: maySettle(colleague, woman, action),
  }
}
