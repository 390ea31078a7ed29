import { subjectOfWoman } from './details/detailsView.ts'
import { may } from './permissions.ts'
import type { Action } from './records/action.ts'
import type { Case } from './records/case.ts'
import type { Colleague } from './records/colleague.ts'
import type { Day } from './time.ts'
import { cameWith } from './plansOfContact.ts'
import type { WomanFacts } from './womanFacts.ts'

/** Whether an action is still to be done: neither done nor dropped as not needed. */
export function isOpenAction({ done, dropped }: Pick<Action, 'done' | 'dropped'>): boolean {
  return done === undefined && dropped === undefined
}

/** Her actions that are still to be done, soonest first. */
export function openActions(woman: Case): readonly Action[] {
  return woman.actions.filter(isOpenAction).sort((one, other) => one.due.localeCompare(other.due))
}

/** Her actions that were done or not needed, newest first. What went with a contact that was taken back was decided by nobody. */
export function settledActions(woman: Case): readonly Action[] {
  const takenBack = woman.contacts.filter((contact) => contact.takenBack !== undefined)
  const wentWith = (action: Action): boolean =>
    takenBack.some(({ id, takenBack: by }) => cameWith(id, action) && action.dropped?.at === by?.at)
  return woman.actions
    .filter((action) => !isOpenAction(action) && !wentWith(action))
    .sort((one, other) => settledAt(other).localeCompare(settledAt(one)))
}

function settledAt({ done, dropped }: Action): string {
  return (done ?? dropped)?.at ?? ''
}

/** Whether a colleague may settle an action of a woman's: what is a keyworker's own is her own action, and any of a woman she is keyworker of. */
export function maySettle(colleague: Colleague, woman: Case, { owner }: Pick<Action, 'owner'>): boolean {
  const subject = subjectOfWoman(woman)
  return [owner, woman.keyworker].some((own) => may(colleague, 'settle-action', { ...subject, owner: own }))
}

/** Whether something must be read before anybody contacts her, besides an open alert. */
export function hasContactRule({ safeContact, mustNotReceive, notVisitedAlone }: WomanFacts): boolean {
  return (safeContact ?? mustNotReceive) !== undefined || notVisitedAlone === true
}

/** The same case with one of its actions changed. */
export function withAction(woman: Case, action: Action): Case {
  return { ...woman, actions: woman.actions.map((each) => (each.id === action.id ? action : each)) }
}

/** The same action, due on another day; the day it was due before is kept. */
export function moved(action: Action, due: Day): Action {
  return action.due === due ? action : { ...action, due, moves: [...action.moves, action.due] }
}
