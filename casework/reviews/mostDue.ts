import { womanEntry, type WomanEntry } from '../womanEntry.ts'
import type { Measures } from '../measures/measure.ts'
import { scoreOf } from '../measures/scoring.ts'
import { wsa5 } from '../measures/wsa5.ts'
import type { Answers } from '../records/answers.ts'
import type { Case } from '../records/case.ts'
import { daysBetween, type Day } from '../time.ts'
import type { Need } from '../words.ts'
import { usualRules } from '../caseload/caseloadRules.ts'
import { isToBeAsked, reviewDue, type Reviewed } from './reviewDue.ts'

/** Which measure to open for a woman, why, and the ids of all others in the order in which they are offered. */
export interface MostDue {
  readonly measure: string
  readonly why: 'first-time' | 'review' | 'need' | 'none-due'
  readonly others: readonly string[]
}

/** What is asked about a need; of two the second, longer one follows when the first, short one says that it should. */
interface Fitting {
  readonly short: string
  readonly long?: string
}

const forNeeds: readonly (Fitting & { readonly need: Need })[] = [
  { need: 'health', short: 'phq2', long: 'phq9' },
  { need: 'health', short: 'gad2', long: 'gad7' },
  { need: 'substances', short: 'audit-c' },
]

/** What is asked of a woman who has none of these needs. */
const forOthers: Fitting = { short: 'ons4' }

/**
 * The measure that is most due for a woman, by her dates and her needs.
 *
 * - The five outcomes come first while she was never asked or her review is due: they are what the service answers for, and an
 *   answer that comes too late counts for nobody.
 * - Then what fits her needs, each when it was not answered for twelve weeks. For health two short questions come before nine or
 *   seven: nobody is asked everything on a bad day. The long ones follow when the short ones say so, and once she has answered
 *   them it is they that show a change.
 * - A woman with neither need is asked the four questions on how life goes.
 * - What was put off with "Not today" is not due until its day. Where nothing is due it is the five outcomes again.
 */
export function mostDue(woman: Case, measures: Measures, today: Day, rules: Reviewed = usualRules): MostDue {
  const entry = womanEntry(woman)
  const standing = reviewDue(entry, today, rules)
  const fitting = fittingMeasures(woman, entry, measures)
  const needed = fitting.find((id) => isDue(id, entry, today, rules))
  const measure = isToBeAsked(standing) ? wsa5.id : (needed ?? wsa5.id)
  const others = [...new Set([wsa5.id, ...fitting, ...measures.keys()])].filter(
    (id) => id !== measure && measures.has(id),
  )
  const isReview = standing.kind !== 'not-asked'
  if (isToBeAsked(standing)) return { measure, why: isReview ? 'review' : 'first-time', others }
  return { measure, why: needed === undefined ? 'none-due' : 'need', others }
}

/** The measures that fit her needs, each as short as it may be at present. */
function fittingMeasures(woman: Case, { needs, since }: WomanEntry, measures: Measures): readonly string[] {
  const answers = woman.answers.filter(({ day }) => day >= since)
  const fitting: readonly Fitting[] = forNeeds.filter(({ need }) => needs.includes(need))
  return (fitting.length === 0 ? [forOthers] : fitting)
    .map((each) => (isLongDue(each, answers, measures) ? (each.long ?? each.short) : each.short))
    .filter((id) => measures.has(id))
}

function isLongDue({ short, long }: Fitting, answers: readonly Answers[], measures: Measures): boolean {
  const newest = answers
    .filter(({ measure }) => measure === short)
    .toSorted((one, other) => (`${one.day}${one.recordedAt}` < `${other.day}${other.recordedAt}` ? -1 : 1))
    .at(-1)
  return answers.some(({ measure }) => measure === long) || isCase(newest, measures)
}

function isCase(answers: Answers | undefined, measures: Measures): boolean {
  const measure = answers === undefined ? undefined : measures.get(answers.measure)
  if (answers === undefined || measure === undefined) return false
  const score = scoreOf(measure, answers.items)
  return score.kind === 'total' && score.isCase === true
}

function isDue(id: string, { measured, later }: WomanEntry, today: Day, { review }: Reviewed): boolean {
  if (later.some(({ measure, until }) => measure === id && until > today)) return false
  const last = measured.find(({ measure }) => measure === id)?.last
  return last === undefined || daysBetween(last, today) >= review.nearly
}
