import { answerFor, numberFor } from '../casework/outcomeChange.ts'
import type { Item, Measure } from '../casework/measures/measure.ts'
import type { SavedAnswersView } from '../casework/outcomesView.ts'
import type { Answers } from '../casework/records/answers.ts'
import { dayInWords, dayOf } from '../casework/time.ts'
import { line, sentence, type ChartColor, type ChartLine, type Element } from './adaptiveCard.ts'
import { answerInWords } from './outcomeWords.ts'

const mostTimes = 6

/** One for each item, in order, without red and green, which would say good and bad. */
const colors: readonly ChartColor[] = [
  'categoricalBlue',
  'categoricalMarigold',
  'categoricalPurple',
  'categoricalTeal',
  'categoricalLavender',
]

/**
 * Her last answers as a chart, in words where no chart can be drawn; nothing while there is only one day to show. Lines and not
 * bars, because a bar of 0 looks like no answer.
 */
export function outcomesChart({ measure, soFar, now }: SavedAnswersView): readonly Element[] {
  const times = onePerDay(soFar).slice(-mostTimes)
  const lines = measure.items.map((item, place) => linesOf(item, times, colors[place % colors.length]))
  // The legend names every line; what goes on after a gap comes last, so that it begins with each outcome once.
  const data = [...lines.flatMap((own) => own.slice(0, 1)), ...lines.flatMap((own) => own.slice(1))]
  if (times.length < 2 || data.length === 0) return []
  const yMin = Math.min(...measure.items.map(({ min }) => min))
  const yMax = Math.max(...measure.items.map(({ max }) => max))
  return [
    sentence('Her answers so far'),
    {
      type: 'Chart.Line',
      title: `Each outcome from ${yMin} to ${yMax}`,
      yMin,
      yMax,
      data,
      fallback: {
        type: 'Container',
        items: times.map((answers) =>
          line(dayInWords(answers.day, dayOf(now)), answersInWords(measure, answers)),
        ),
      },
    },
  ]
}

/** The lines of one item: a new one after each time without a number, so that no line is drawn across a gap. */
function linesOf(item: Item, times: readonly Answers[], color: ChartColor | undefined): readonly ChartLine[] {
  const lines = times.reduce<readonly ChartLine['values'][]>(
    (before, answers) => {
      const y = numberFor(item, answers)
      if (y === undefined) return [...before, []]
      return [...before.slice(0, -1), [...(before.at(-1) ?? []), { x: answers.day, y }]]
    },
    [[]],
  )
  return lines
    .filter((values) => values.length > 0)
    .map((values) => ({ legend: item.name, ...(color === undefined ? {} : { color }), values }))
}

function answersInWords({ items }: Measure, answers: Answers): string {
  return items.map((item) => `${item.name} ${answerInWords(answerFor(item, answers))}`).join(', ')
}

/** The last answers of each day: two points on one day of a line would say that she answered both. */
function onePerDay(answers: readonly Answers[]): readonly Answers[] {
  return [...new Map(answers.map((each) => [each.day, each])).values()]
}
