import { pattern } from './marked.ts'
import type { Doing } from './contactWithHer.ts'
import { keyDate } from './daysOf.ts'
import type { Planned } from './planned.ts'
import { actionOf, dueOf } from './readAction.ts'
import { theirsIn, type Theirs } from './readKeyDate.ts'
import type { DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'

const going = pattern(
  '^(?:take|taking|accompany|go with|going with|attend|support|meet|drive|be at|go to|come to|come with|going|be there|be with|pick|collect)(?!\\p{L})',
)

/** What the worker will do, with its day; the day of a hearing that it is about stays the hearing's. */
export function actionsOf(around: Around, { piece, promised, plans }: Doing): readonly Planned[] {
  const { start, doing } = promised
  const together = going.test(around.marked.slice(doing, piece.end))
  const dated = plans.map((plan) => ({ plan, thing: theirsIn(around, plan) }))
  const booked = dated.filter(
    ({ plan, thing }) => thing !== undefined && (together || isDayOf(around, plan, thing)),
  )
  const free = together ? plans : plans.filter((plan) => !booked.some((one) => one.plan === plan))
  const found = actionOf(around.text, { start, doing, end: piece.end }, dueOf(around.text, free))
  return [{ kind: 'action', found }, ...booked.flatMap(({ plan, thing }) => keyDate(around, plan, thing))]
}

/** What others have booked, where she is gone along with to it at its hour: "I'm taking her to the GP on Tuesday at 9.40". */
export function bookedAlongside(around: Around, { piece, promised, plans }: Doing): readonly Planned[] {
  if (!going.test(around.marked.slice(promised.doing, piece.end))) return []
  return plans.flatMap((plan) =>
    plan.time === undefined ? [] : keyDate(around, plan, theirsIn(around, plan)),
  )
}

/** Whether a day within something to be done is that of what it is about: "ring solicitor re court 24 March". */
function isDayOf({ marked }: Around, { day }: DayPlan, thing: Theirs | undefined): boolean {
  if (!thing?.isTopic) return false
  const between =
    thing.end <= day.start ? marked.slice(thing.end, day.start) : marked.slice(day.end, thing.start)
  return /^\s(?:(?:on|is|date|at|hearing)\s)?$/i.test(between)
}
