import { progressOf, type Progress } from './progress.ts'
import type { Measures } from './measure.ts'
import { scoreOf } from './scoring.ts'
import { wsa5 } from './wsa5.ts'
import { answersTo } from './answersInOrder.ts'
import type { Answers } from '../records/answers.ts'
import type { Case } from '../records/case.ts'
import type { Day, Instant } from '../time.ts'
import type { WomanFacts } from '../womanFacts.ts'

/** All her answers to one measure, oldest first; `progress` is undefined when the organisation has taken the measure away. */
export interface AskedMeasure {
  readonly id: string
  readonly answers: readonly Answers[]
  readonly progress: Progress | undefined
}

/** What the cards of her progress show. */
export interface ProgressView {
  readonly facts: WomanFacts
  /** The five outcomes first, then what was asked last. */
  readonly asked: readonly AskedMeasure[]
  /** Since when she has agreed that the reader, a partner, sees totals and nothing else; undefined for a reader who sees everything. */
  readonly totalsSince: Day | undefined
  readonly mayAsk: boolean
  readonly now: Instant
}

/** Every measure she was ever asked. */
export function askedMeasures(woman: Case, measures: Measures): readonly AskedMeasure[] {
  const ids = [...new Set(woman.answers.map(({ measure }) => measure))]
  return ids
    .map((id) => {
      const answers = answersTo(id, woman.answers)
      const measure = measures.get(id)
      const progress = measure === undefined ? undefined : progressOf(measure, answers, woman.referrals)
      return { id, answers, progress }
    })
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1))
}

/** What a partner sees with her agreement: measures with a total, at the times there was one (catalogue 5.3, "totals only"). */
export function totalsAsked(woman: Case, measures: Measures): readonly AskedMeasure[] {
  const withTotal = woman.answers.filter(({ measure: id, items }) => {
    const measure = measures.get(id)
    return measure !== undefined && scoreOf(measure, items).kind === 'total'
  })
  return askedMeasures({ ...woman, answers: withTotal }, measures)
}

function placeOf({ id, answers }: AskedMeasure): string {
  const last = answers.at(-1)
  return `${id === wsa5.id ? 1 : 0} ${last?.day ?? ''} ${last?.recordedAt ?? ''}`
}
