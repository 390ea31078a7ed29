import type { SupervisionView } from '../casework/brief/briefView.ts'
import { dayInWords, dayOf, daysBetween } from '../casework/time.ts'
import {
  adaptiveCard,
  heading,
  line,
  plainButton,
  sentence,
  warning,
  type AdaptiveCard,
  type Element,
} from './adaptiveCard.ts'
import { carriedInWords } from './dayLines.ts'

const namesShown = 8
/** How often a keyworker has supervision, in days (catalogue 3.7). */
const everyDays = 28

/** A keyworker's women and work since the last supervision, safeguarding first. */
export function supervisionCard(view: SupervisionView): AdaptiveCard {
  const { of } = view
  return adaptiveCard(
    'For supervision',
    [
      line('Keyworker', of.name),
      line('Last supervision', lastInWords(view)),
      ...alerts(view),
      line('Workload', carriedInWords(view.load)),
      ...named('Not seen or spoken to in time', overInWords(view)),
      ...named('Without a plan', view.withoutPlan),
      ...open(view),
      heading(`Since ${dayInWords(view.since, dayOf(view.now))}`),
      ...changes(view),
      sentence('Restricted records that are not open to you are not counted.'),
    ],
    [
      plainButton('Note that it took place', { press: 'brief.held', of: of.id }),
      plainButton('Her caseload', { press: 'caseload.list', of: of.id, figure: 'women', page: 1 }),
    ],
  )
}

function lastInWords({ last, now }: SupervisionView): string {
  if (last === undefined) return 'none noted here yet'
  const today = dayOf(now)
  const days = daysBetween(last, today)
  return days > everyDays
    ? `${dayInWords(last, today)}, ${days} days ago: due every ${everyDays}`
    : dayInWords(last, today)
}

function alerts({ alerts: open }: SupervisionView): readonly Element[] {
  if (open.length === 0) return [line('Open alerts', 'none')]
  return [warning([line('Open alerts', open.map(({ number, name }) => `${name} (${number})`).join(', '))])]
}

function overInWords({ over }: SupervisionView): readonly string[] {
  return over.map(({ name, days }) => `${name} (${days} days)`)
}

function named(label: string, names: readonly string[]): readonly Element[] {
  if (names.length === 0) return [line(label, 'nobody')]
  const more = names.length > namesShown ? ` and ${names.length - namesShown} more` : ''
  return [line(`${label}, ${names.length}`, `${names.slice(0, namesShown).join(', ')}${more}`)]
}

function open({ lateActions, notes }: SupervisionView): readonly Element[] {
  const parts = [
    ...(lateActions === 0
      ? []
      : [lateActions === 1 ? '1 action past its day' : `${lateActions} actions past their day`]),
    ...(notes === 0 ? [] : [notes === 1 ? '1 note not saved' : `${notes} notes not saved`]),
  ]
  return parts.length === 0 ? [] : [line('Left open', parts.join(', '))]
}

function changes({ newWomen, ended, riskChanged, contacts }: SupervisionView): readonly Element[] {
  const risks = riskChanged.map(({ name, from, to }) => `${name} (${from} to ${to})`)
  return [
    line('Contacts she recorded', contacts.toLocaleString('en-GB')),
    ...(newWomen.length === 0 ? [] : named('New', newWomen)),
    ...(ended.length === 0 ? [] : named('Support ended', ended)),
    ...(risks.length === 0 ? [] : named('Risk changed', risks)),
  ]
}
