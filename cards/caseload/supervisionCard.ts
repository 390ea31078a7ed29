import type { SupervisionView } from '../../casework/brief/briefView.ts'
import { dayInWords, dayOf, daysBetween, shortDay, type Day } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  heading,
  line,
  plainButton,
  sentence,
  warning,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { carriedInWords } from '../day/dayLinesOfColleagues.ts'
import { dateInput, valuesFrom } from '../inputs.ts'

const namesShown = 8

/** A keyworker's women and work since the last supervision, safeguarding first. `problems` are said first. */
export function supervisionCard(view: SupervisionView, problems: readonly string[] = []): AdaptiveCard {
  const { of, mayNote } = view
  return adaptiveCard(
    'For supervision',
    [
      ...problems.map((text) => sentence(text)),
      line('Keyworker', of.name),
      line('Last supervision', lastInWords(view)),
      ...alerts(view),
      line('Workload', carriedInWords(view.load)),
      ...named('Not seen or spoken to in time', overInWords(view)),
      ...named('Without a plan', view.withoutPlan),
      ...open(view),
      heading(changesSince(view)),
      ...changes(view),
      sentence('Restricted records that are not open to you are not counted.'),
      ...(mayNote ? [dateInput('held', 'Held on another day', valuesFrom({}))] : []),
    ],
    [
      ...(mayNote ? noteButtons(view) : []),
      plainButton('Her caseload', { press: 'caseload.list', of: of.id, figure: 'women', page: 1 }),
    ],
  )
}

function noteButtons({ of: { id: of }, last, now }: SupervisionView): readonly Button[] {
  const today = dayOf(now)
  return [
    plainButton('Held today', { press: 'brief.held', of }),
    button('Held on that day', { press: 'brief.held-on', of }),
    ...(last === undefined
      ? []
      : [plainButton(`Not held ${onDay(last, today)}`, { press: 'brief.not-held', of, day: last })]),
  ]
}

function onDay(day: Day, today: Day): string {
  const short = shortDay(day, today)
  return short === 'today' ? short : `on ${short}`
}

function lastInWords({ last, every, now }: SupervisionView): string {
  if (last === undefined) return 'none noted here yet'
  const today = dayOf(now)
  const days = daysBetween(last, today)
  return days > every
    ? `${dayInWords(last, today)}, ${days} days ago: due every ${every}`
    : dayInWords(last, today)
}

/** From when changes are told: the last supervision, or where none is on record the last four weeks. */
function changesSince({ last, since, now }: SupervisionView): string {
  const day = dayInWords(since, dayOf(now))
  return last === undefined ? `Changes in four weeks, since ${day}` : `Changes since last time, ${day}`
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
