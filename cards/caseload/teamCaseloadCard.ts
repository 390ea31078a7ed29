import type { Figure } from '../../casework/caseload/caseload.ts'
import { everybody, nobody, type TeamView } from '../../casework/caseload/caseloadView.ts'
import type { TeamLine } from '../../casework/caseload/teamCaseload.ts'
import { dayOf, momentInWords, shortDay } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  heading,
  plainButton,
  sentence,
  warning,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { figureWords, womenInWords } from './caseloadWords.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { table } from '../table.ts'

/** So wide that no heading is cut within a word on a phone of 360 pixels. */
const columns = [
  { heading: 'Keyworker', width: 9 },
  { heading: 'All', width: 4 },
  { heading: 'Alerts', width: 6 },
  { heading: 'Well over', width: 5 },
  { heading: 'Due', width: 4 },
]
const linesShown = 12
const alertsShown = 5

/** Shows a manager the women by keyworker, and before anything else the alerts that nobody has taken. */
export function teamCaseloadCard(view: TeamView): AdaptiveCard {
  const { lines, figures } = view
  const shown = lines.slice(0, linesShown)
  return adaptiveCard(
    'Your team, safeguarding first',
    [
      ...untakenAlerts(view),
      sentence(inAll(view)),
      ...(shown.length === 0
        ? []
        : [
            table(
              columns,
              shown.map((line) => rowOf(line, view)),
            ),
          ]),
      ...(lines.length > linesShown
        ? [
            sentence(
              `${lines.length - linesShown} keyworkers more, with fewer to be contacted first, are not shown.`,
            ),
          ]
        : []),
      ...(figures.women === 0 ? [] : [chooseFigure(shown, view)]),
      sentence('Restricted records that are not open to you are not counted.'),
    ],
    [
      ...(figures.women === 0
        ? []
        : [
            button('Show the women', { press: 'caseload.show' }),
            plainButton('As a chart', { press: 'caseload.chart', of: everybody }),
            plainButton('Contacts by week', { press: 'caseload.weeks', of: everybody }),
          ]),
    ],
  )
}

function untakenAlerts({ untaken, open, now }: TeamView): readonly Element[] {
  if (open === 0) return [sentence('No alert is open.')]
  if (untaken.length === 0) return [sentence('Every open alert has been taken by a lead.')]
  const more = untaken.length - alertsShown
  return [
    warning([
      heading(
        untaken.length === 1
          ? '1 alert that waits for a lead'
          : `${untaken.length} alerts that wait for a lead`,
      ),
      ...untaken.slice(0, alertsShown).map(({ number, urgency, raisedAt, stepPassed }) => {
        const why = stepPassed === true ? 'taken, and its next step has passed' : 'nobody has taken it'
        return exactly(`${number}, ${urgency}, raised ${momentInWords(raisedAt, now)}: ${why}`)
      }),
      ...(more > 0 ? [sentence(`and ${more} more`)] : []),
      sentence('Speak to the safeguarding lead now.'),
    ]),
  ]
}

function inAll({ figures }: TeamView): string {
  if (figures.women === 0) return 'There is nobody in this caseload.'
  const told = (['alerts', 'over', 'nearly', 'not-begun', 'reviews'] as const)
    .filter((figure) => figures[figure] > 0)
    .map((figure) => `${figures[figure].toLocaleString('en-GB')} ${figureWords[figure]}`)
  return `${womenInWords(figures.women)}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`
}

function rowOf({ keyworker, awayUntil, coveredBy, figures }: TeamLine, { now }: TeamView): readonly string[] {
  const covers = figures.women === 0 ? '' : `, ${coveredBy ?? 'nobody'} covers`
  const away = awayUntil === undefined ? '' : `, away until ${shortDay(awayUntil, dayOf(now))}${covers}`
  return [
    `${keyworker?.name ?? 'No keyworker'}${away}`,
    ...[figures.women, figures.alerts, figures.over, figures.nearly].map((count) =>
      count.toLocaleString('en-GB'),
    ),
  ]
}

const shownFigures: readonly Figure[] = ['alerts', 'over', 'nearly', 'reviews', 'women']

/** The figures that can be opened: those of everybody, then each keyworker's, without those that count nobody. */
function chooseFigure(lines: readonly TeamLine[], { figures }: TeamView): Element {
  const all = [
    { of: everybody, name: 'Everybody', figures },
    ...lines.map((line) => ({
      of: line.keyworker?.id ?? nobody,
      name: line.keyworker?.name ?? 'No keyworker',
      figures: line.figures,
    })),
  ]
  const words = Object.fromEntries(
    all.flatMap(({ of, name, figures: own }) =>
      shownFigures
        .filter((figure) => own[figure] > 0)
        .map((figure) => [`${of} ${figure}`, `${name}: ${womenInWords(own[figure])} ${figureWords[figure]}`]),
    ),
  )
  return choiceInput('figure', 'Whose women', words, valuesFrom({ figure: Object.keys(words)[0] }))
}
