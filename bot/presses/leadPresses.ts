import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { alertsCard } from '../../cards/alerts/alertsCard.ts'
import { alertTimelineCard } from '../../cards/alerts/alertTimelineCard.ts'
import { leadAlertCard } from '../../cards/alerts/leadAlertCard.ts'
import { raisedAlertCard } from '../../cards/alerts/raisedAlertCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { toldCard } from '../../cards/alerts/toldCard.ts'
import type { AlertSight } from '../../casework/alerts/alertsView.ts'
import type { Press } from '../../casework/presses/press.ts'
import type { ChangeAlertOutcome } from '../../services/alerts/changeAlert.ts'
import { agreeToClose, keepOpen } from '../../services/alerts/leadEnds.ts'
import { agreeToLonger, refuseLonger } from '../../services/alerts/leadLonger.ts'
import { takeOver } from '../../services/alerts/leadSteps.ts'
import { listAlerts } from '../../services/alerts/listAlerts.ts'
import { seeAlert } from '../../services/alerts/showAlert.ts'
import type { Below } from './below.ts'
import { answerLeadForm, formBelow, isLeadFormPress, type LeadFormPress } from './leadFormPresses.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses of those who handle an alert, and on the list of alerts. */
export type LeadPress = Extract<Press, { press: `lead.${string}` }>

/** Answers a press of somebody who handles an alert with the card that takes its place. */
export async function answerLeadPress(pressed: Pressed<LeadPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  if (isLeadFormPress(press)) return answerLeadForm({ ...pressed, press })
  switch (press.press) {
    case 'lead.open':
      return open({ ...pressed, press })
    case 'lead.take-over':
      return handled(await takeOver(ports, colleague, press.alert))
    case 'lead.agree':
      return handled(await agreeToClose(ports, colleague, press.alert))
    case 'lead.not-yet':
      return handled(await keepOpen(ports, colleague, press.alert))
    case 'lead.agree-longer':
      return handled(await agreeToLonger(ports, colleague, { number: press.alert, asked: press.asked }))
    case 'lead.not-longer':
      return handled(await refuseLonger(ports, colleague, { number: press.alert, asked: press.asked }))
    case 'lead.timeline': {
      const seen = await seeAlert(ports, colleague, press.alert)
      return seen === undefined ? sayings['no-such-alert'] : alertTimelineCard(seen, press.page)
    }
    case 'lead.list':
      return alertsCard(await listAlerts(ports, colleague, press.page))
  }
}

/** The form that a button of an alert’s card opens, below that card: what is typed there is not lost when the card is brought up to date. */
export async function leadBelow(pressed: Pressed<LeadFormPress>): Promise<Below | undefined> {
  const { ports, colleague, press } = pressed
  const form = await formBelow(pressed)
  const seen =
    form === undefined || !('alert' in press) ? undefined : await seeAlert(ports, colleague, press.alert)
  if (form === undefined || seen?.sight !== 'handles') return undefined
  return { card: form, stays: leadAlertCard(seen.alert, seen.view, ['The form stands below.']) }
}

async function open({
  ports,
  colleague,
  press,
  inputs,
}: Pressed<PressOf<'lead.open'>>): Promise<AdaptiveCard> {
  const number = press.alert ?? typedInto(inputs, 'chosen')
  if (number === '') return alertsCard(await listAlerts(ports, colleague, 1), ['Choose which one.'])
  const seen = await seeAlert(ports, colleague, number)
  return seen === undefined ? sayings['no-such-alert'] : cardOf(seen)
}

/** The card of an alert for whoever sees it. */
function cardOf({ alert, view, sight }: AlertSight): AdaptiveCard {
  switch (sight) {
    case 'handles':
      return leadAlertCard(alert, view)
    case 'told':
      return toldCard(alert, view)
    case 'raised':
    case 'raised-as-partner':
      return raisedAlertCard(alert, view)
  }
}

function handled(outcome: ChangeAlertOutcome): AdaptiveCard {
  if (outcome.kind === 'no-such-alert') return sayings['no-such-alert']
  const said = outcome.kind === 'refused' ? [outcome.because] : []
  return leadAlertCard(outcome.alert, outcome.view, said)
}
