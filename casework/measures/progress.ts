import type { Answers, NoNumber } from '../records/answers.ts'
import type { Day } from '../time.ts'
import { scoredItems, type Item, type Measure } from './measure.ts'
import { isReliable } from './reliableChange.ts'
import { numberOf, scoreOf, type NoTotal } from './scoring.ts'

/** Why there is no number of one time: what was answered instead, or what is missing for a total. */
export type NoPoint =
  | { readonly kind: 'answered'; readonly answer: NoNumber }
  | { readonly kind: 'no-total'; readonly because: NoTotal; readonly missing: number }

/** A number at one time she was asked. */
export interface Point {
  /** The id of the answers it is from. */
  readonly answers: string
  readonly day: Day
  readonly number: number
  readonly band: string | undefined
  /** How many answers a total is made up from when some are missing; undefined when none is. */
  readonly madeUpFrom: number | undefined
}

/** How much a change says: by the measure's published reliable change, by the points that count as meaningful, or nobody has published any. */
export type Weight = 'reliable' | 'not-reliable' | 'meaningful' | 'small' | 'not-known'

/** How a number moved between two times. */
export interface Change {
  readonly from: Point
  readonly to: Point
  readonly direction: 'better' | 'worse' | 'same'
  readonly weight: Weight
}

/** One number that is followed over time: the total of a measure, or one of its items where there is no total. */
export interface Followed {
  readonly id: string
  readonly name: string
  readonly kind: 'total' | 'item'
  readonly better: 'higher' | 'lower'
  readonly min: number
  readonly max: number
  /** One for each time, oldest first; where there is no number, why. */
  readonly times: readonly (Point | NoPoint)[]
  /** The last number there is. */
  readonly latest: Point | undefined
  /** From her first number since support began to the latest; undefined while there is only one. */
  readonly sinceFirst: Change | undefined
  /** From the number before the latest one. */
  readonly sinceLast: Change | undefined
}

/** All her answers to one measure, oldest first, and what is followed in them. */
export interface Progress {
  readonly measure: Measure
  readonly answers: readonly Answers[]
  readonly followed: readonly Followed[]
}

/**
 * Follows answers to one measure, oldest first, none missing in between. Her first are those asked as the baseline, else the first
 * since the newest of `referrals` that was made by then. A time without a number hides no change: it is passed over.
 */
export function progressOf(
  measure: Measure,
  answers: readonly Answers[],
  referrals: readonly { readonly day: Day }[],
): Progress {
  const first = placeOfFirst(answers, referrals)
  const followed = unfollowed(measure).map((each) => {
    const times = answers.map((time) => pointOf(measure, each, time))
    const numbered = times.filter(isPoint)
    const latest = numbered.at(-1)
    const change = (from: Point | undefined): Change | undefined =>
      from === undefined || latest === undefined || from === latest
        ? undefined
        : changeBetween(measure, each, { from, to: latest })
    return {
      ...{ ...each, times, latest },
      sinceFirst: change(times.slice(first).find(isPoint)),
      sinceLast: change(numbered.at(-2)),
    }
  })
  return { measure, answers, followed }
}

/** Whether there is a number of a time. */
export function isPoint(time: Point | NoPoint | undefined): time is Point {
  return time !== undefined && 'number' in time
}

type Unfollowed = Pick<Followed, 'id' | 'name' | 'kind' | 'better' | 'min' | 'max'>

function unfollowed(measure: Measure): readonly Unfollowed[] {
  const better = measure.direction === 'by-item' ? 'higher' : measure.direction
  if (measure.scoring === 'by-item') {
    return measure.items.map(({ id, name, direction = better, min, max }) => ({
      ...{ id, name, kind: 'item', better: direction, min, max },
    }))
  }
  const sumOf = (end: 'min' | 'max'): number =>
    scoredItems(measure).reduce((sum, item: Item) => sum + item[end], 0)
  return [{ id: 'total', name: measure.title, kind: 'total', better, min: sumOf('min'), max: sumOf('max') }]
}

function pointOf(
  measure: Measure,
  { id }: Unfollowed,
  { id: answers, day, items }: Answers,
): Point | NoPoint {
  const score = scoreOf(measure, items)
  switch (score.kind) {
    case 'none':
      return { kind: 'no-total', because: score.because, missing: score.missing }
    case 'total': {
      const answered = scoredItems(measure).filter((item) => numberOf(item, items) !== undefined).length
      const madeUpFrom = score.prorated ? answered : undefined
      return { answers, day, number: score.total, band: score.band, madeUpFrom }
    }
    case 'by-item': {
      const { number, band } = score.items.find(({ item }) => item === id) ?? {}
      if (number !== undefined) return { answers, day, number, band, madeUpFrom: undefined }
      const answer = items.find(({ item }) => item === id)?.answer
      return { kind: 'answered', answer: typeof answer === 'string' ? answer : 'not-asked' }
    }
  }
}

/** Where her first answers stand among those of the support they belong to. */
function placeOfFirst(answers: readonly Answers[], referrals: readonly { readonly day: Day }[]): number {
  const until = answers.at(-1)?.day ?? ''
  const began = referrals.map(({ day }) => day).findLast((day) => day <= until) ?? ''
  const since = answers.findIndex(({ day }) => day >= began)
  const baseline = answers.findLastIndex(({ day, point }) => point === 'baseline' && day >= began)
  return baseline < 0 ? since : baseline
}

function changeBetween(
  measure: Measure,
  { better, kind }: Unfollowed,
  { from, to }: Pick<Change, 'from' | 'to'>,
): Change {
  const by = better === 'higher' ? to.number - from.number : from.number - to.number
  return {
    ...{ from, to },
    direction: by > 0 ? 'better' : by < 0 ? 'worse' : 'same',
    weight: weightOf(measure, kind, { from, to }),
  }
}

function weightOf(
  measure: Measure,
  kind: Followed['kind'],
  { from, to }: Pick<Change, 'from' | 'to'>,
): Weight {
  const reliable = kind === 'total' ? isReliable(measure, from.number, to.number) : undefined
  if (reliable !== undefined) return reliable ? 'reliable' : 'not-reliable'
  const { meaningfulChange } = measure
  if (meaningfulChange === undefined) return 'not-known'
  return Math.abs(to.number - from.number) >= meaningfulChange ? 'meaningful' : 'small'
}
