import { noPointInWords, numberInWords } from '../../casework/measures/changeWords.ts'
import { isPoint, type Followed, type Progress } from '../../casework/measures/progress.ts'
import { dayOf, shortDay, type Instant } from '../../casework/time.ts'
import {
  exactly,
  sentence,
  type ChartColor,
  type ChartLine,
  type Element,
  type Table,
} from '../adaptiveCard.ts'
import { table } from '../table.ts'

/** How many times a chart shows, and a table: of a total each is a row, of several items a column, of which a phone holds three. */
const mostTimes = { chart: 6, total: 6, item: 3 }

/** One for each line, in order, without red and green, which would say good and bad. */
const colors: readonly ChartColor[] = [
  'categoricalBlue',
  'categoricalMarigold',
  'categoricalPurple',
  'categoricalTeal',
  'categoricalLavender',
]

/**
 * Her first and her last times as a chart, as a table where no chart can be drawn, and for a total in a sentence; nothing while
 * there is only one day to show. Lines and not bars, because a bar of 0 looks like no answer.
 */
export function outcomesChart(progress: Progress, now: Instant): readonly Element[] {
  const { measure, followed } = progress
  const places = firstAndLast(daysOf(progress), mostTimes.chart)
  const lines = followed.map((each, place) => linesOf(progress, each, places, colors[place % colors.length]))
  // The legend names every line; what goes on after a gap comes last, so that it begins with each outcome once.
  const data = [...lines.flatMap((own) => own.slice(0, 1)), ...lines.flatMap((own) => own.slice(1))]
  if (places.length < 2 || data.length === 0) return []
  const yMin = Math.min(...followed.map(({ min }) => min))
  const yMax = Math.max(...followed.map(({ max }) => max))
  return [
    // The title of a measure may be an organisation's own words, which nothing may render.
    exactly(saidOfChart(progress, places)),
    {
      type: 'Chart.Line',
      title: `${measure.scoring === 'sum' ? measure.title : 'Each outcome'} from ${yMin} to ${yMax}`,
      ...{ yMin, yMax, data },
      fallback: { type: 'Container', items: inWords(progress, places, now) },
    },
  ]
}

/** The last answers of each day: two points on one day of a line would say that she answered both. */
function daysOf({ answers }: Progress): readonly number[] {
  return [...new Map(answers.map(({ day }, place) => [day, place])).values()]
}

/** Her first time and the last ones, as many as there is room for. */
function firstAndLast(places: readonly number[], most: number): readonly number[] {
  return places.length <= most ? places : [...places.slice(0, 1), ...places.slice(1 - most)]
}

function saidOfChart(progress: Progress, places: readonly number[]): string {
  const left = daysOf(progress).length > places.length
  const some = left ? `, her first and the last ${places.length - 1} times` : ''
  const [total] = progress.followed
  if (total?.kind !== 'total') return `Her answers so far${some}`
  const numbers = places.map((place) => numberAt(total, place) ?? 'no score')
  return `${progress.measure.title} so far${some}: ${numbers.join(', ')}.`
}

/** What stands in the place of the chart where none is drawn; it says so where it shows fewer times. */
function inWords(progress: Progress, charted: readonly number[], now: Instant): readonly Element[] {
  const places = firstAndLast(charted, mostTimes[progress.followed[0]?.kind ?? 'item'])
  return [
    ...(places.length < charted.length ? [sentence('Her first time and the last two:')] : []),
    tableOf(progress, places, now),
  ]
}

/** The lines of one number: a new one after each time without it, so that no line is drawn across a gap. */
function linesOf(
  { answers }: Progress,
  followed: Followed,
  places: readonly number[],
  color: ChartColor | undefined,
): readonly ChartLine[] {
  const lines = places.reduce<readonly ChartLine['values'][]>(
    (before, place) => {
      const y = numberAt(followed, place)
      if (y === undefined) return [...before, []]
      return [...before.slice(0, -1), [...(before.at(-1) ?? []), { x: answers[place]?.day ?? '', y }]]
    },
    [[]],
  )
  return lines
    .filter((values) => values.length > 0)
    .map((values) => ({ legend: followed.name, ...(color === undefined ? {} : { color }), values }))
}

function tableOf(progress: Progress, places: readonly number[], now: Instant): Table {
  const { answers, followed } = progress
  const days = places.map((place) => shortDay(answers[place]?.day ?? '', dayOf(now)))
  const [total] = followed
  if (total?.kind === 'total') {
    const columns = [
      { heading: 'Day', width: 2 },
      { heading: 'Score', width: 2 },
      { heading: 'Range', width: 3 },
    ]
    return table(
      columns,
      places.map((place, row) => [days[row] ?? '', ...totalAt(progress, total, place)]),
    )
  }
  const columns = [{ heading: 'Outcome', width: 5 }, ...days.map((heading) => ({ heading, width: 4 }))]
  return table(
    columns,
    followed.map((each) => [each.name, ...places.map((place) => itemAt(each, place))]),
  )
}

function totalAt({ measure }: Progress, { times }: Followed, place: number): readonly [string, string] {
  const time = times[place]
  if (time === undefined) return ['', '']
  return isPoint(time)
    ? [numberInWords(time), time.band ?? '']
    : ['none', noPointInWords(measure, time).replace('no score, ', '')]
}

const shortNoNumber = { 'prefer-not-to-say': 'not said', 'not-applicable': 'n/a', 'not-asked': 'not asked' }

function itemAt({ times }: Followed, place: number): string {
  const time = times[place]
  if (time === undefined || isPoint(time)) return time === undefined ? '' : String(time.number)
  return time.kind === 'answered' ? shortNoNumber[time.answer] : ''
}

function numberAt({ times }: Followed, place: number): number | undefined {
  const time = times[place]
  return isPoint(time) ? time.number : undefined
}
