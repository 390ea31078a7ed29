import type { ReportAsked } from '../../casework/outcomesReport/reportAsked.ts'
import type { ReportView } from '../../casework/outcomesReport/reportView.ts'
import {
  shownCounts,
  shownNumber,
  type ShownCounts,
  type ShownNumber,
} from '../../casework/outcomesReport/smallNumbers.ts'
import { dayInWords } from '../../casework/time.ts'
import {
  adaptiveCard,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type BarChart,
  type Element,
} from '../adaptiveCard.ts'
import { askedInWords, improvedInWords, indicatorWords, numberInWords, pairedInWords } from './reportWords.ts'
import { table } from '../table.ts'

const title = 'Outcomes of this service'
const mostNamed = 5

/** Shows the report as a table, with what stands beside each percentage below; `notices` stand first. Numbers that could point at one woman are left out. */
export function outcomesReportCard(view: ReportView, notices: readonly Element[] = []): AdaptiveCard {
  const { asked, report } = view
  const outcomes = shownCounts(report.outcomes)
  return adaptiveCard(
    title,
    [
      ...notices,
      ...headlines(view),
      improvedTable(outcomes),
      ...besideLines(outcomes),
      ...explanations(view, outcomes),
    ],
    [
      plainButton('As a chart', { press: 'report.chart', ...asked }),
      plainButton('As a file', { press: 'report.file', ...asked }),
    ],
  )
}

/** Draws how many improved, stayed the same, got worse and were not asked again; the same in words below. */
export function outcomesReportChartCard(view: ReportView): AdaptiveCard {
  const outcomes = shownCounts(view.report.outcomes)
  return adaptiveCard(
    title,
    [
      exactly(askedInWords(view.asked)),
      barsOf(outcomes),
      ...outcomes.map((counts) => line(indicatorWords[counts.outcome], inWords(counts))),
    ],
    [backButton(view.asked)],
  )
}

function backButton(asked: ReportAsked): ReturnType<typeof plainButton> {
  return plainButton('As a table', { press: 'report.table', ...asked })
}

function headlines({ asked, report, today }: ReportView): readonly Element[] {
  return [
    exactly(askedInWords(asked)),
    ...(asked.to < today ? [] : [sentence('The period has not ended yet.')]),
    line('Women seen one to one', numberInWords(shownNumber(report.engaged))),
    line('Women who came to the centre or a hub', numberInWords(shownNumber(report.centre))),
    line('Women trained as peer mentors', numberInWords(shownNumber(report.peerMentors))),
  ]
}

function improvedTable(outcomes: readonly ShownCounts[]): Element {
  return table(
    [
      { heading: 'Outcome', width: 3 },
      { heading: 'Improved, of those asked twice', width: 3 },
      { heading: 'Asked twice, of those with the need', width: 3 },
    ],
    outcomes.map((counts) => [
      indicatorWords[counts.outcome],
      improvedInWords(counts),
      pairedInWords(counts),
    ]),
  )
}

/** A line for each outcome: on a phone a table of so many columns would cut its words. */
function besideLines(outcomes: readonly ShownCounts[]): readonly Element[] {
  return outcomes.map(({ outcome, need, same, worse, notAskedAgain, highestAtFirst }) => {
    const numbers = [
      counted(need, 'with the need'),
      counted(same, 'the same'),
      counted(worse, 'worse'),
      counted(notAskedAgain, 'not asked again'),
      counted(highestAtFirst, 'at 10 at first'),
    ]
    return line(indicatorWords[outcome], numbers.join('; '))
  })
}

/** "12 worse"; a number that is not shown stands behind what it counts. */
function counted(number: ShownNumber, what: string): string {
  return number === 'not-shown' ? `${what}: ${numberInWords(number)}` : `${numberInWords(number)} ${what}`
}

function explanations(view: ReportView, outcomes: readonly ShownCounts[]): readonly Element[] {
  const { notOpen, unreadable } = view
  const hidden = outcomes.some((counts) => Object.values(counts).some((value) => isHidden(value)))
  const named = unreadable.slice(0, mostNamed).join(', ')
  return [
    sentence(
      'Method: PAIRED. Her first score, at most 42 days after she was first seen one to one, beside her last score of the period, at least 28 days later; improved is one point or more. Each woman counts once, and only needs that a person has set count.',
    ),
    ...(hidden
      ? [
          sentence(
            'Numbers from 1 to 4 are shown as <5, and others are not shown where they would give one away.',
          ),
        ]
      : []),
    ...passedOn(view),
    ...(notOpen === 0
      ? []
      : [
          line('Left out, because their records are not open to you', `${shownNumber(notOpen)}`),
          sentence('The safeguarding lead can run the report over all records.'),
        ]),
    ...(unreadable.length === 0
      ? []
      : [line(`Left out, because they cannot be read (${unreadable.length})`, named)]),
  ]
}

/** Two reports that may each be passed on can point at women together (catalogue 5.5). */
function passedOn({ besideEarlier = [], today }: ReportView): readonly Element[] {
  const last = besideEarlier.at(-1)
  if (last === undefined) return []
  const day = dayInWords(last, today)
  const others = besideEarlier.length === 1 ? '' : ' and of days before'
  return [
    line(
      'Before you pass it on',
      `beside the report of ${day}${others}, some of these numbers leave only 1 to 4 women. Pass on one of them, not both.`,
    ),
  ]
}

function isHidden(value: unknown): boolean {
  return value === '<5' || value === 'not-shown'
}

const bars = [
  { name: 'improved', legend: 'improved', color: 'categoricalTeal' },
  { name: 'same', legend: 'the same', color: 'categoricalLavender' },
  { name: 'worse', legend: 'worse', color: 'categoricalMarigold' },
  { name: 'notAskedAgain', legend: 'not asked again', color: 'categoricalBlue' },
] as const

/** A number that is not shown has no bar. */
function barsOf(outcomes: readonly ShownCounts[]): BarChart {
  return {
    type: 'Chart.VerticalBar.Grouped',
    title: 'Women with the need, by how they scored later',
    data: bars.map(({ name, legend, color }) => ({
      legend,
      color,
      values: outcomes.flatMap((counts) => {
        const y = counts[name]
        return typeof y === 'number' ? [{ x: indicatorWords[counts.outcome], y }] : []
      }),
    })),
    fallback: {
      type: 'Container',
      items: outcomes.map((counts) =>
        line(
          indicatorWords[counts.outcome],
          bars.map(({ name, legend }) => counted(counts[name], legend)).join(', '),
        ),
      ),
    },
  }
}

function inWords(counts: ShownCounts): string {
  return `improved ${improvedInWords(counts)}, not asked again ${numberInWords(counts.notAskedAgain)}`
}
