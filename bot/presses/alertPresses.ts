import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { additionsAddedCard } from '../../cards/alerts/additionsAddedCard.ts'
import { additionsFormCard } from '../../cards/alerts/additionsFormCard.ts'
import { leadAlertCard } from '../../cards/alerts/leadAlertCard.ts'
import { raisedAlertCard } from '../../cards/alerts/raisedAlertCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { spokenCard } from '../../cards/alerts/spokenCard.ts'
import { toldHerWords } from '../../casework/alerts/additions.ts'
import { readAdditions } from '../../casework/alerts/adding.ts'
import type { Press } from '../../casework/presses/press.ts'
import { acknowledgeAlert } from '../../services/alerts/acknowledgeAlert.ts'
import { addToAlert, alertToAddTo } from '../../services/alerts/addToAlert.ts'
import type { ChangeAlertOutcome } from '../../services/alerts/changeAlert.ts'
import { askForDebrief } from '../../services/alerts/debrief.ts'
import { askMoreTime, finishStep, saySpokenTo } from '../../services/alerts/holdAlert.ts'
import { showAlert } from '../../services/alerts/showAlert.ts'
import { alertCardFor } from './alertCards.ts'
import { answerAlertFormPress, type AlertFormPress } from './alertFormPresses.ts'
import type { Below } from './below.ts'
import type { Pressed, PressOf } from './press.ts'

/** The presses on the cards of an alert. */
export type AlertPress = Extract<Press, { press: `alert.${string}` }>

/** Answers a press on an alert's card with the card that takes its place. */
export async function answerAlertPress(pressed: Pressed<AlertPress>): Promise<AdaptiveCard> {
  const { press } = pressed
  return isFormPress(press)
    ? answerAlertFormPress({ ...pressed, press })
    : answerSentPress({ ...pressed, press })
}

const isFormPress = (press: AlertPress): press is AlertFormPress => 'draft' in press

async function answerSentPress(pressed: Pressed<Exclude<AlertPress, AlertFormPress>>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  switch (press.press) {
    case 'alert.open': {
      const shown = await showAlert(ports, colleague, press.alert)
      return shown.kind === 'no-such-alert'
        ? sayings['no-such-alert']
        : alertCardFor(colleague, shown.alert, shown.view)
    }
    case 'alert.spoken':
      return spoken({ ...pressed, press })
    case 'alert.step-done':
      return changed(pressed, await finishStep(ports, colleague, press.alert, press.step))
    case 'alert.more-time':
      return changed(pressed, await askMoreTime(ports, colleague, press.alert, press))
    case 'alert.add':
      return additionsForm(pressed, press.alert)
    case 'alert.save-additions':
      return saveAdditions({ ...pressed, press })
    case 'alert.told-her':
      return toldHer({ ...pressed, press })
    case 'alert.debrief':
      return debrief(pressed, press.alert)
    case 'alert.acknowledge': {
      const outcome = await acknowledgeAlert(ports, colleague, press.alert)
      return outcome.kind === 'no-such-alert'
        ? sayings['no-such-alert']
        : leadAlertCard(outcome.alert, outcome.view)
    }
  }
}

async function spoken(pressed: Pressed<PressOf<'alert.spoken'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const outcome = await saySpokenTo(ports, colleague, press.alert, press.to)
  return outcome.kind === 'changed' ? spokenCard(outcome.alert, outcome.view) : changed(pressed, outcome)
}

async function toldHer(pressed: Pressed<PressOf<'alert.told-her'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const additions = [{ field: 'told-her', text: toldHerWords[press.told] }] as const
  return changed(pressed, await addToAlert(ports, colleague, press.alert, additions))
}

async function debrief({ ports, colleague }: Pressed, number: string): Promise<AdaptiveCard> {
  const outcome = await askForDebrief(ports, colleague, number)
  return outcome.kind === 'asked' ? raisedAlertCard(outcome.alert, outcome.view) : sayings['no-such-alert']
}

function changed({ colleague }: Pressed, outcome: ChangeAlertOutcome): AdaptiveCard {
  if (outcome.kind === 'no-such-alert') return sayings['no-such-alert']
  const { alert, view } = outcome
  return outcome.kind === 'refused' && view.reader.mayLead
    ? leadAlertCard(alert, view, [outcome.because])
    : alertCardFor(colleague, alert, view)
}

/** The form of what was learned, below the card it was asked for on, which is brought up to date meanwhile. */
export async function additionsBelow(pressed: Pressed<PressOf<'alert.add'>>): Promise<Below | undefined> {
  const { ports, colleague, press } = pressed
  const known = await alertToAddTo(ports, colleague, press.alert)
  if (known === undefined) return undefined
  const stays = alertCardFor(colleague, known.alert, known.view)
  return { card: additionsFormCard(press.alert), stays }
}

async function additionsForm(
  { ports, colleague }: Pressed,
  number: string,
  problems: readonly string[] = [],
): Promise<AdaptiveCard> {
  const known = await alertToAddTo(ports, colleague, number)
  return known === undefined ? sayings['no-such-alert'] : additionsFormCard(number, problems)
}

async function saveAdditions(pressed: Pressed<PressOf<'alert.save-additions'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const additions = readAdditions(inputs)
  if (additions.length === 0) return additionsForm(pressed, press.alert, ['Nothing was filled in yet.'])
  const outcome = await addToAlert(ports, colleague, press.alert, additions)
  switch (outcome.kind) {
    case 'changed':
      return additionsAddedCard(press.alert, 'Added. Whoever has the alert is told.')
    case 'refused':
      return additionsAddedCard(press.alert, outcome.because)
    case 'no-such-alert':
      return sayings['no-such-alert']
  }
}
