import type { ColleagueEntry } from '../../casework/indexes.ts'
import { nobody, type Rota } from '../../casework/records/rota.ts'
import { headOfService, longestOverride, teamsAsTyped } from '../../casework/rota/rotaForm.ts'
import { usualServiceHours } from '../../casework/rota/serviceTime.ts'
import { dayOf, type Instant } from '../../casework/time.ts'
import { workingTimeInWords } from '../../casework/workingTime.ts'
import { adaptiveCard, button, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { choiceInput, dateInput, required, textInput, timeInput, valuesFrom } from '../inputs.ts'
import { dutyWords } from './rotaWords.ts'

/** What a form of the rota shows besides what is known: what has to be put right and what was typed. */
export interface RotaFormState {
  readonly among: readonly ColleagueEntry[]
  readonly problems?: readonly string[]
  readonly typed?: Readonly<Record<string, unknown>>
}

/** The form of another person for a duty for some time; `override` is the id it will have. */
export function overrideFormCard(override: string, now: Instant, state: RotaFormState): AdaptiveCard {
  const { among, problems = [], typed } = state
  const value = valuesFrom({ fromDay: dayOf(now), fromTime: '09:00', toTime: '09:00' }, typed)
  const people = { ...names(among), [nobody]: 'nobody (only for on call)' }
  return adaptiveCard(
    'Cover or a change, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      sentence(`It takes the place of what the rota says otherwise, for at most ${longestOverride} days.`),
      required(choiceInput('duty', 'What it is for', dutyWords, value), 'Choose what it is for.'),
      required(choiceInput('who', 'Who it is', people, value), 'Choose who it is.'),
      required(dateInput('fromDay', 'From, day', value), 'Give the day it begins.'),
      required(timeInput('fromTime', 'From, time', value), 'Give the time it begins.'),
      required(dateInput('toDay', 'Until, day', value), 'Give the day it ends.'),
      required(timeInput('toTime', 'Until, time', value), 'Give the time it ends.'),
    ],
    [button('Save', { press: 'rota.save', override }), plainButton('Back', { press: 'rota.show' })],
  )
}

/** The form of service hours, who is on call, and the boroughs' out-of-hours teams. */
export function hoursFormCard(rota: Rota | undefined, state: RotaFormState): AdaptiveCard {
  const { among, problems = [], typed } = state
  const value = valuesFrom(settingsOf(rota), typed)
  const people = { [headOfService]: 'the head of service', [nobody]: 'nobody', ...names(among) }
  const teams = textInput('teams', 'Out-of-hours teams, one a line: Lambeth: 020 7946 0201', 1000, value)
  return adaptiveCard(
    'Service hours and on call, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      sentence(
        'With nobody on call, whoever raises an alert when the service is closed is told so at once, with the number of her borough’s out-of-hours team.',
      ),
      required(
        textInput('hours', 'Service hours, for example: Monday to Friday, 09:00 to 17:30', 60, value),
        'Give the service hours.',
      ),
      required(choiceInput('onCall', 'On call outside them', people, value), 'Choose who is on call.'),
      { ...teams, isMultiline: true },
    ],
    [
      button('Save', { press: 'rota.save-hours', as: rota?.version ?? 0 }),
      plainButton('Back', { press: 'rota.show' }),
    ],
  )
}

function settingsOf(rota: Rota | undefined): Readonly<Record<string, string>> {
  const { serviceHours = usualServiceHours, onCall, outOfHoursTeams = [] } = rota ?? {}
  return {
    hours: workingTimeInWords(serviceHours),
    onCall: onCall?.kind === 'person' ? onCall.who : (onCall?.kind ?? headOfService),
    teams: teamsAsTyped(outOfHoursTeams),
  }
}

function names(among: readonly ColleagueEntry[]): Readonly<Record<string, string>> {
  return Object.fromEntries(among.map(({ id, name }) => [id, name]))
}
