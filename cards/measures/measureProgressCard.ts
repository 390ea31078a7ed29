import { changeInWords } from '../../casework/measures/changeWords.ts'
import { isPoint, type Progress } from '../../casework/measures/progress.ts'
import { scoreInWords } from '../../casework/measures/scoreWords.ts'
import type { AskedMeasure, ProgressView } from '../../casework/measures/progressView.ts'
import { dayOf, shortDay, type Day } from '../../casework/time.ts'
import { pointWords } from './answeredLine.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  plainButton,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { outcomesChart } from './outcomesChart.ts'
import { measureTitle } from './progressCard.ts'
import { whoInWords } from '../women/womanLines.ts'

/** The most times to choose among, the last ones first. */
const mostTimes = 40

/** Shows her answers to one measure over time, and opens each time; totals only where the reader may see no more. */
export function measureProgressCard(view: ProgressView, asked: AskedMeasure): AdaptiveCard {
  const { facts, totalsSince, now } = view
  const { reference } = facts
  const { progress, answers } = asked
  const today = dayOf(now)
  const opens = totalsSince === undefined
  const words = Object.fromEntries(
    answers
      .map((_, place) => [answers[place]?.id ?? '', timeInWords(asked, place, today)] as const)
      .toReversed()
      .slice(0, mostTimes),
  )
  return adaptiveCard(
    'Over time',
    [
      line('Who', whoInWords(facts, now)),
      line(
        'Measure',
        [measureTitle(asked), progress?.measure.name].filter((part) => part !== undefined).join(', '),
      ),
      ...(progress === undefined
        ? [exactly('This measure is not here any more: her answers are kept, without a score.')]
        : [
            ...latestLine(progress),
            ...changeInWords(progress, today).map((text) => exactly(text)),
            ...outcomesChart(progress, now),
          ]),
      ...(opens
        ? [choiceInput('answers', 'Which time', words, valuesFrom({ answers: answers.at(-1)?.id }))]
        : []),
    ],
    [
      ...(opens ? [button('Open these answers', { press: 'progress.time', reference })] : []),
      plainButton('Her progress', { press: 'progress.open', reference }),
    ],
  )
}

/** The last score, where there is one for the whole measure. */
function latestLine({ measure, followed }: Progress): readonly Element[] {
  const [total] = followed
  const time = total?.times.at(-1)
  if (total?.kind !== 'total' || time === undefined) return []
  return [line('Last score', scoreInWords(measure, total, time))]
}

/** "12 Mar 2025, 14 of 27, review": the day first, of which a phone shows the most. */
function timeInWords({ answers, progress }: AskedMeasure, place: number, today: Day): string {
  const { day, point } = answers[place] ?? {}
  const [total] = progress?.followed ?? []
  const time = total?.kind === 'total' ? total.times[place] : undefined
  const score =
    time === undefined || total === undefined || progress === undefined
      ? ''
      : isPoint(time)
        ? `${time.number} of ${total.max}`
        : scoreInWords(progress.measure, total, time)
  return [shortDay(day ?? today, today), score, point === undefined ? '' : pointWords[point]]
    .filter((part) => part !== '')
    .join(', ')
}
