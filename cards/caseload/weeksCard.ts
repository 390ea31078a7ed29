import { everybody, mine } from '../../casework/caseload/caseloadView.ts'
import type { WeeksView } from '../../casework/caseload/contactsByWeek.ts'
import type { Press } from '../../casework/presses/press.ts'
import { dayOf, shortDay } from '../../casework/time.ts'
import {
  adaptiveCard,
  exactly,
  plainButton,
  sentence,
  type AdaptiveCard,
  type ChartColor,
  type Element,
  type LineChart,
} from '../adaptiveCard.ts'
import { table } from '../table.ts'

const title = 'Contacts by week'
const colors: readonly ChartColor[] = [
  'categoricalBlue',
  'categoricalMarigold',
  'categoricalPurple',
  'categoricalTeal',
  'categoricalLavender',
]
const whatCounts =
  'Each time a woman was seen or spoken to. Attempts and messages are not counted, nor restricted records that are not open to you.'

/** How often women were seen or spoken to, by team and by week: the sentence and the tables first, this week at the top. */
export function weeksCard(view: WeeksView): AdaptiveCard {
  const { of } = view
  return adaptiveCard(
    title,
    [...inWords(view), ...teamsOf(view), weeksOf(view), sentence(whatCounts)],
    [plainButton('As a chart', { press: 'caseload.weeks-chart', of }), plainButton('Back', backOf(of))],
  )
}

/** The same drawn, a line for each team, or one for all. Phones show the weeks as a table in its place. */
export function weeksChartCard(view: WeeksView): AdaptiveCard {
  return adaptiveCard(
    title,
    [
      ...inWords(view),
      chartOf(view),
      sentence('Drawn are the weeks before this one, which is not over yet.'),
    ],
    [plainButton('As a table', { press: 'caseload.weeks', of: view.of })],
  )
}

function inWords({ name, thisWeek, average }: WeeksView): readonly Element[] {
  return [
    ...(name === undefined ? [] : [exactly(name)]),
    sentence(
      `Contacts with women, by week: ${inFull(thisWeek)} this week so far, ${inFull(average)} a week on average before.`,
    ),
  ]
}

function teamsOf({ teams }: WeeksView): readonly Element[] {
  if (teams.length === 0) return []
  const columns = [
    { heading: 'Team', width: 4 },
    { heading: 'This week', width: 3 },
    { heading: 'Average', width: 3 },
  ]
  const rows = teams.map(({ name, thisWeek, average }) => [name, inFull(thisWeek), inFull(average)])
  return [table(columns, rows)]
}

function weeksOf({ weeks, counts, now }: WeeksView): Element {
  const today = dayOf(now)
  const columns = [
    { heading: 'Week from', width: 1 },
    { heading: 'Contacts', width: 1 },
  ]
  const rows = weeks.map((from, place) => {
    const isThis = place === weeks.length - 1
    return [isThis ? 'this week' : shortDay(from, today), inFull(counts[place] ?? 0)]
  })
  return table(columns, rows.toReversed())
}

/** Draws the whole weeks only: one that has just begun would look as if the work had stopped. */
function chartOf(view: WeeksView): LineChart {
  const { teams, counts } = view
  const weeks = view.weeks.slice(0, -1)
  const lines = teams.length > 0 && teams.length <= colors.length ? teams : [{ name: 'Contacts', counts }]
  return {
    type: 'Chart.Line',
    title: 'Contacts with women in each week',
    ...{ yMin: 0, yMax: Math.max(1, ...lines.flatMap((line) => line.counts.slice(0, -1))) },
    data: lines.map((line, place) => {
      const color = colors[place]
      const values = weeks.map((x, week) => ({ x, y: line.counts[week] ?? 0 }))
      return { legend: line.name, ...(color === undefined ? {} : { color }), values }
    }),
    fallback: { type: 'Container', items: [weeksOf(view)] },
  }
}

function inFull(count: number): string {
  return count.toLocaleString('en-GB')
}

function backOf(of: string): Press {
  if (of === mine) return { press: 'day.open', kind: 'week' }
  return of === everybody
    ? { press: 'caseload.open' }
    : { press: 'caseload.list', of, figure: 'women', page: 1 }
}
