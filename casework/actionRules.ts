import type { Action, KeyDate } from './records/action.ts'
import type { Case } from './records/case.ts'
import type { Day } from './time.ts'

/** Her actions that are not done, soonest first. */
export function openActions(woman: Case): readonly Action[] {
  return woman.actions
    .filter(({ done }) => done === undefined)
    .sort((one, other) => one.due.localeCompare(other.due))
}

/** Her actions that are done, newest first. */
export function doneActions(woman: Case): readonly Action[] {
  return woman.actions
    .filter(({ done }) => done !== undefined)
    .sort((one, other) => (other.done?.at ?? '').localeCompare(one.done?.at ?? ''))
}

/** Her key dates from a day on, soonest first. */
export function comingKeyDates(woman: Case, from: Day): readonly KeyDate[] {
  return woman.keyDates
    .filter(({ day }) => day >= from)
    .sort((one, other) => `${one.day}${one.time ?? ''}`.localeCompare(`${other.day}${other.time ?? ''}`))
}

/** The same case with one of its actions changed. */
export function withAction(woman: Case, action: Action): Case {
  return { ...woman, actions: woman.actions.map((each) => (each.id === action.id ? action : each)) }
}

/** The same action, due on another day; the day it was due before is kept. */
export function moved(action: Action, due: Day): Action {
  return action.due === due ? action : { ...action, due, moves: [...action.moves, action.due] }
}
