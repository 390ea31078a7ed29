import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { answersCard } from '../../cards/measures/answersCard.ts'
import { measureProgressCard } from '../../cards/measures/measureProgressCard.ts'
import { progressCard } from '../../cards/measures/progressCard.ts'
import { progressFound, whoseProgressCard } from '../../cards/measures/progressFound.ts'
import { savedAnswersCard } from '../../cards/measures/savedAnswersCard.ts'
import { progressOf } from '../../casework/measures/progress.ts'
import { answersUpTo } from '../../casework/measures/answersInOrder.ts'
import type { SavedAnswersView } from '../../casework/measures/savedAnswersView.ts'
import {
  askedMeasures,
  totalsAsked,
  type AskedMeasure,
  type ProgressView,
} from '../../casework/measures/progressView.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'
import { answersToMeasure } from '../support/measures.ts'
import { aCase, answersOf } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { aSavedAnswersView, womanFactsOf } from '../support/views.ts'

const measures = bundledMeasures()
const days = [
  '2025-09-02',
  '2025-10-07',
  '2025-11-04',
  '2025-12-02',
  '2026-01-06',
  '2026-02-03',
  '2026-03-12',
]

/** Every measure there is, asked seven times, sometimes without a number; and one that is not here any more. */
const everything: readonly Answers[] = [...measures.values()].flatMap((measure) =>
  days.map((day, time) =>
    answersToMeasure(
      measure,
      measure.items.map(({ max }, place) =>
        time === 3 && place < 4 ? null : Math.max(0, max - ((time + place) % 4)),
      ),
      day,
      time === 0 ? { point: 'baseline', how: 'herself' } : { point: 'review', how: 'with-worker' },
    ),
  ),
)
const gone = answersOf({}, { id: 'gone', measure: 'core-10' })
const woman = aCase({ answers: [...everything, gone] })
const view: ProgressView = {
  ...{ facts: womanFactsOf(), asked: askedMeasures(woman, measures), totalsSince: undefined },
  ...{ mayAsk: true, now },
}
const few = { ...view, asked: view.asked.filter(({ id }) => ['wsa5', 'phq9', 'ons4'].includes(id)) }
const totals: ProgressView = {
  ...view,
  ...{ asked: totalsAsked(woman, measures), totalsSince: '2026-02-03', mayAsk: false },
}

function savedView(answers: Answers): SavedAnswersView {
  const measure = measures.get(answers.measure)
  const soFar = answersUpTo(answers, woman.answers)
  const progress = measure === undefined ? undefined : progressOf(measure, soFar, [])
  return { ...aSavedAnswersView(answersOf()), measure, answers, progress, toRead: false }
}

const lastOf = ({ answers }: AskedMeasure): Answers => answers.at(-1) ?? gone
const each = (
  name: string,
  card: (asked: AskedMeasure) => AdaptiveCard,
): Readonly<Record<string, AdaptiveCard>> =>
  Object.fromEntries(view.asked.map((asked) => [`${name}: ${asked.id}`, card(asked)]))

/** The cards of a woman's progress, and of answers to every measure, in every state. */
export const progressStates: Readonly<Record<string, AdaptiveCard>> = {
  'whose progress': whoseProgressCard(),
  'progress of nobody': progressFound({ kind: 'nobody' }),
  'progress not open': progressFound({ kind: 'not-allowed' }),
  'progress of a woman who was never asked': progressCard({ ...view, asked: [] }),
  'progress of a woman asked every measure': progressCard(view),
  'progress of a woman asked three measures': progressCard(few),
  'progress of a woman asked one other measure once': progressCard({
    ...view,
    asked: askedMeasures(
      { ...woman, answers: everything.filter(({ id }) => id === 'phq9-2025-09-02') },
      measures,
    ),
  }),
  'totals for a partner': progressCard(totals),
  'no totals for a partner': progressCard({ ...totals, asked: [] }),
  ...Object.fromEntries(
    totals.asked.map((asked) => [`totals over time: ${asked.id}`, measureProgressCard(totals, asked)]),
  ),
  ...each('progress over time', (asked) => measureProgressCard(view, asked)),
  ...each('saved answers', (asked) => savedAnswersCard(savedView(lastOf(asked)))),
  ...each('saved answers, opened later', (asked) =>
    savedAnswersCard(savedView(asked.answers[3] ?? gone), { before: true }),
  ),
  ...each('question by question', (asked) => answersCard(savedView(lastOf(asked)))),
}
