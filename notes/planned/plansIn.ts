import { dayHorizon } from '../when/horizon.ts'
import { isToldAtHead } from '../when/toldAtHead.ts'
import { daysAhead } from './daysAhead.ts'
import { markedText, type Moments } from './marked.ts'
import { mayPlan } from './mayPlan.ts'
import { piecesOf } from './pieces.ts'
import { actionOf, type ActionFound } from './readAction.ts'
import type { KeyDateFound } from './readKeyDate.ts'
import type { NextFound } from './nextFound.ts'
import type { NextPlan, Planned } from './planned.ts'
import { plannedIn } from './readPiece.ts'

/** What is to come, as a note says it. */
export interface Plans {
  readonly next?: NextFound
  readonly actions: readonly ActionFound[]
  readonly keyDates: readonly KeyDateFound[]
}

const nothing: Plans = { actions: [], keyDates: [] }

/**
 * Reads what is to come in the first 5,000 characters: the next contact between her and this service, what the worker will
 * do, and what others have booked. Given where women are named, "will ring Jade Friday" is a contact with her.
 */
export function plansIn(text: string, moments: Moments): Plans {
  const head = text.slice(0, dayHorizon)
  // A day that can only have been plans nothing, and tells that the contact has a day of its own.
  const days = daysAhead(moments).filter((day) => day.value.future === undefined || !isToldAtHead(head, day))
  const ahead = { ...moments, days }
  if (!mayPlan(head, ahead)) return nothing
  const marked = markedText(head, ahead)
  const planned = plannedIn({ text: head, marked, moments: ahead }, piecesOf(marked))
  return plansOf(head, planned)
}

function plansOf(text: string, planned: readonly Planned[]): Plans {
  const nexts = withoutReplaced(planned.filter((one) => one.kind === 'next'))
  const next = [...nexts].sort(soonest)[0]
  const later = nexts.filter((one) => one.found.value.day !== next?.found.value.day)
  const actions = [...planned.filter((one) => one.kind === 'action').map(({ found }) => found)]
  return {
    ...(next === undefined ? {} : { next: next.found }),
    actions: [...actions, ...later.map((one) => laterAction(text, one))].sort((a, b) => a.start - b.start),
    keyDates: planned.filter((one) => one.kind === 'key-date').map(({ found }) => found),
  }
}

const anew = /^(?:the )?(?:new|re-?(?:bo?o?ke?d|sch|arrang)|moved|preponed|instead)(?![a-z]{4})/i

/** "Thurs 11 June, 2pm: called off by us. New: 18 June": where there is a new day, the one told before it no longer holds. */
function withoutReplaced(nexts: readonly NextPlan[]): readonly NextPlan[] {
  const renewed = nexts.findLast(({ found }) => anew.test(found.text))
  return renewed === undefined
    ? nexts
    : nexts.filter((one) => one.isCall || one === renewed || one.found.start > renewed.found.start)
}

/** An appointment goes before a call that is only meant to be made, then the sooner before the later. */
function soonest(one: NextPlan, other: NextPlan): number {
  return Number(one.isCall) - Number(other.isCall) || compare(momentOf(one), momentOf(other))
}

const momentOf = ({ found: { value } }: NextPlan): string => `${value.day} ${value.time ?? '24'}`
const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** A second contact with her that is planned: there is one next, so this one stands as something to be done. */
function laterAction(text: string, { found, plan, doing }: NextPlan): ActionFound {
  return actionOf(text, { start: found.start, doing, end: found.end }, plan)
}
