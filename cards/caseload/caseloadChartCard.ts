import { Figure } from '../../casework/caseload/caseload.ts'
import type { CaseloadView, TeamView } from '../../casework/caseload/caseloadView.ts'
import {
  adaptiveCard,
  exactly,
  line,
  plainButton,
  type AdaptiveCard,
  type BarChart,
  type Button,
} from '../adaptiveCard.ts'
import { figureWords } from './caseloadWords.ts'

const bars = [
  { figure: 'over', legend: 'well over', color: 'categoricalMarigold' },
  { figure: 'nearly', legend: 'due', color: 'categoricalLavender' },
  { figure: 'fine', legend: 'within what is planned', color: 'categoricalTeal' },
] as const

type Group = { readonly name: string; readonly figures: TeamView['figures'] }

/** Draws a caseload by the time since each woman was seen or spoken to, one group of bars for each keyworker. */
export function teamChartCard({ lines }: TeamView): AdaptiveCard {
  const groups = lines.map(({ keyworker, figures }) => ({
    name: givenName(keyworker?.name ?? 'Nobody'),
    figures,
  }))
  return chartCard(groups, [plainButton('As a table', { press: 'caseload.open' })])
}

/** Draws one keyworker's caseload by the time since each woman was seen or spoken to. */
export function caseloadChartCard({ scope, name, figures }: CaseloadView): AdaptiveCard {
  const back = { press: 'caseload.list', of: scope.of, figure: Figure.enum.women, page: 1 } as const
  return chartCard(
    [{ name: name ?? 'Your women', figures }],
    [
      plainButton('As a table', back),
      plainButton('Contacts by week', { press: 'caseload.weeks', of: scope.of }),
    ],
  )
}

function chartCard(groups: readonly Group[], buttons: readonly Button[]): AdaptiveCard {
  return adaptiveCard(
    'Time since women were seen or spoken to',
    [barsOf(groups), ...groups.map(({ name, figures }) => exactly(inWords(name, figures)))],
    buttons,
  )
}

function barsOf(groups: readonly Group[]): BarChart {
  return {
    type: 'Chart.VerticalBar.Grouped',
    title: 'Women, by the time since they were seen or spoken to',
    data: bars.map(({ figure, legend, color }) => ({
      legend,
      color,
      values: groups.map(({ name, figures }) => ({ x: name, y: countOf(figure, figures) })),
    })),
    fallback: {
      type: 'Container',
      items: groups.map(({ name, figures }) =>
        line(name, bars.map(({ figure, legend }) => `${countOf(figure, figures)} ${legend}`).join(', ')),
      ),
    },
  }
}

/** There is room for little more under a group of bars. */
function givenName(name: string): string {
  return name.split(' ')[0] ?? name
}

function countOf(figure: 'over' | 'nearly' | 'fine', figures: Group['figures']): number {
  return figure === 'fine' ? figures.women - figures.over - figures.nearly : figures[figure]
}

function inWords(name: string, figures: Group['figures']): string {
  return `${name}: ${figures.over} of ${figures.women} ${figureWords.over}, ${figures.nearly} ${figureWords.nearly}.`
}
