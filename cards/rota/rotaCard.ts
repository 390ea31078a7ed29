import { daysAhead, type OverrideLine, type RotaView } from '../../casework/rota/rotaView.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import { workingTimeInWords } from '../../casework/workingTime.ts'
import {
  adaptiveCard,
  button,
  exactly,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { dutyWords, gapInWords, overrideInWords, peopleInWords } from './rotaWords.ts'

/** Shows who leads and who is on call now, what changes, and where something is missing. `said` is told first. */
export function rotaCard(view: RotaView, said: readonly string[] = []): AdaptiveCard {
  const { overrides, more, maySet, now } = view
  return adaptiveCard(
    'The rota',
    [
      ...said.map((text) => sentence(text)),
      line('Safeguarding alerts go to', view.organisation),
      ...people(view),
      ...hours(view),
      heading('Cover and changes'),
      ...(overrides.length === 0 ? [sentence('None to come.')] : []),
      ...overrides.map((override) => line(dutyWords[override.duty], overrideInWords(override, now))),
      ...(more === 0 ? [] : [sentence(`${more} more to come, not shown here.`)]),
      heading(`What is missing in the next ${daysAhead} days`),
      ...gaps(view),
      ...(maySet && overrides.length > 0 ? [choiceOf(overrides, now)] : []),
    ],
    maySet ? buttons(overrides) : [],
  )
}

function people({ lead, deputy, head, onCall, outside }: RotaView): readonly Element[] {
  return [
    line('Leads now', peopleInWords(lead)),
    line('Deputy', peopleInWords(deputy)),
    line('Head of service', peopleInWords(head)),
    line('On call outside service hours', peopleInWords(onCall === undefined ? [] : [onCall])),
    line('Outside person', peopleInWords(outside)),
  ]
}

function hours({ serviceHours, opens, onCall, outOfHoursTeams, now }: RotaView): readonly Element[] {
  const open = opens === undefined ? 'open now' : `closed now, opens ${momentInWords(opens, now)}`
  return [
    line('Service hours', `${workingTimeInWords(serviceHours)}, not on bank holidays; ${open}`),
    ...(onCall === undefined
      ? [
          sentence(
            'With nobody on call, nobody is sure to answer an alert while the service is closed. If it cannot wait: 999, or the out-of-hours team of her borough.',
          ),
        ]
      : []),
    ...outOfHoursTeams.map(({ borough, telephone }) => line(`Out of hours, ${borough}`, telephone)),
  ]
}

function gaps({ gaps: found, now }: RotaView): readonly Element[] {
  if (found.length === 0) return [sentence('Nothing.')]
  const withoutNumber = found.some(({ kind }) => kind === 'no-telephone')
  return [
    ...found.map((gap) => exactly(gapInWords(gap, now))),
    ...(withoutNumber ? [sentence('An administrator adds a number under "colleagues".')] : []),
  ]
}

function choiceOf(overrides: readonly OverrideLine[], now: Instant): Element {
  const words = overrides.map((override): readonly [string, string] => [
    override.id,
    `${dutyWords[override.duty]}: ${overrideInWords(override, now)}`,
  ])
  const [only, second] = overrides
  const chosen = second === undefined ? only?.id : undefined
  return choiceInput(
    'override',
    'Which cover or change',
    Object.fromEntries(words),
    valuesFrom({ override: chosen }),
  )
}

function buttons(overrides: readonly OverrideLine[]): readonly Button[] {
  return [
    plainButton('Add cover or a change', { press: 'rota.add' }),
    ...(overrides.length === 0 ? [] : [button('Take one back', { press: 'rota.take-back' })]),
    plainButton('Service hours and on call', { press: 'rota.hours' }),
  ]
}
