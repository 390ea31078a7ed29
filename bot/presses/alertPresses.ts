import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { alertFormCard } from '../../cards/alertFormCard.ts'
import { leadAlertCard } from '../../cards/leadAlertCard.ts'
import type { Press } from '../../casework/press.ts'
import { putAwayBecauseCard, putAwayCard } from '../../cards/putAwayCard.ts'
import { raisedAlertCard } from '../../cards/raisedAlertCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { notOnSystem } from '../../casework/records/alertDraft.ts'
import { acknowledgeAlert } from '../../services/alerts/acknowledgeAlert.ts'
import {
  answerAlertDraft,
  draftAlert,
  searchForAlert,
  type AlertAnswers,
  type AlertDraftOutcome,
} from '../../services/alerts/draftAlert.ts'
import { askPutAway, type PutAwayOutcome } from '../../services/alerts/putAway.ts'
import { sendAlert } from '../../services/alerts/sendAlert.ts'
import { askMoreTime, finishStep, saySpokenTo } from '../../services/alerts/holdAlert.ts'
import { showAlert } from '../../services/alerts/showAlert.ts'
import type { ChangeAlertOutcome } from '../../services/alerts/changeAlert.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of an alert. */
export type AlertPress = Extract<Press, { press: `alert.${string}` }>

/** Answers a press on an alert's card with the card that takes its place. */
export async function answerAlertPress(pressed: Pressed<AlertPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'alert.danger': {
      const answers = { form: answersIn(inputs), dangerNow: press.danger === 'yes' }
      return alertFormShown(pressed, await answerAlertDraft(ports, colleague, press.draft, answers))
    }
    case 'alert.find':
      return find({ ...pressed, press })
    case 'alert.send':
      return send({ ...pressed, press })
    case 'alert.put-away':
      return putAway({ ...pressed, press })
    case 'alert.open': {
      const shown = await showAlert(ports, colleague, press.alert)
      return shown.kind === 'no-such-alert'
        ? sayings['no-such-alert']
        : alertCardFor(colleague, shown.alert, shown.view)
    }
    case 'alert.spoken':
      return changed(pressed, await saySpokenTo(ports, colleague, press.alert, press.to))
    case 'alert.step-done':
      return changed(pressed, await finishStep(ports, colleague, press.alert))
    case 'alert.more-time':
      return changed(pressed, await askMoreTime(ports, colleague, press.alert))
    case 'alert.acknowledge': {
      const outcome = await acknowledgeAlert(ports, colleague, press.alert)
      return outcome.kind === 'no-such-alert'
        ? sayings['no-such-alert']
        : leadAlertCard(outcome.alert, outcome.view)
    }
  }
}

/** The card of an alert for one reader: its raiser sees how far it has come, everybody else what she may do. */
function alertCardFor({ id }: Colleague, alert: Alert, view: AlertView): AdaptiveCard {
  return alert.raisedBy === id ? raisedAlertCard(alert, view) : leadAlertCard(alert, view)
}

function changed({ colleague }: Pressed, outcome: ChangeAlertOutcome): AdaptiveCard {
  if (outcome.kind === 'no-such-alert') return sayings['no-such-alert']
  return alertCardFor(colleague, outcome.alert, outcome.view)
}

/** Opens the alert form; about a woman by reference, or with those a name fits to choose from. */
export async function startAlert(
  pressed: Pressed,
  request: { readonly id: string; readonly reference?: string; readonly words?: string },
): Promise<AdaptiveCard> {
  return alertFormShown(pressed, await draftAlert(pressed.ports, pressed.colleague, request))
}

async function find(pressed: Pressed<PressOf<'alert.find'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  await answerAlertDraft(ports, colleague, press.draft, { form: answersIn(inputs) })
  const outcome = await searchForAlert(ports, colleague, press.draft, typedInto(inputs, 'named'))
  return alertFormShown(pressed, outcome, [foundWords(outcome.fitting)])
}

function foundWords(fitting: number): string {
  if (fitting === 0) {
    return 'Nobody of that name is in the list. You can send the alert all the same: choose "A woman not on the system".'
  }
  return fitting === 1
    ? 'One woman fits and is chosen in the list. Please check that it is she.'
    : 'Several women fit. Choose her in the list.'
}

async function send(pressed: Pressed<PressOf<'alert.send'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs, card } = pressed
  const answers = answersIn(inputs)
  // A name typed without a choice is an answer: an alert is never held up by the list.
  const who = answers.who ?? (answers.named === undefined ? undefined : notOnSystem)
  await answerAlertDraft(ports, colleague, press.draft, { form: { ...answers, who } })
  const outcome = await sendAlert(ports, colleague, press.draft, card)
  switch (outcome.kind) {
    case 'sent':
    case 'already-sent':
      return raisedAlertCard(outcome.alert, outcome.view)
    case 'incomplete':
      return alertFormCard(outcome.view, true)
    case 'no-such-draft':
    case 'put-away':
    case 'nobody-to-tell':
      return sayings[outcome.kind]
  }
}

/** The alert form as it stands, or what became of it. */
export async function alertFormShown(
  { ports, colleague, card }: Pressed,
  outcome: AlertDraftOutcome,
  problems: readonly string[] = [],
): Promise<AdaptiveCard> {
  switch (outcome.kind) {
    case 'open':
      return alertFormCard(outcome.view, false, problems)
    case 'already-sent': {
      const sent = await sendAlert(ports, colleague, outcome.draft, card)
      return 'alert' in sent ? raisedAlertCard(sent.alert, sent.view) : sayings['no-such-alert']
    }
    case 'no-such-draft':
    case 'put-away':
      return sayings[outcome.kind]
  }
}

/** Keeps what stands on the form before it asks why it is put away: she may go on with it after all. */
async function putAway(pressed: Pressed<PressOf<'alert.put-away'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const form = answersIn(inputs)
  const isFilled = Object.values(form).some((answer) => answer !== undefined)
  if (isFilled) await answerAlertDraft(ports, colleague, press.draft, { form })
  return putAwayShown(pressed, await askPutAway(ports, colleague, press.draft))
}

/** The choice by which an alert is put away, or what became of it. */
export async function putAwayShown(pressed: Pressed, outcome: PutAwayOutcome): Promise<AdaptiveCard> {
  switch (outcome.kind) {
    case 'asked':
      return putAwayCard(outcome.view, outcome.problems, outcome.problems.length > 0 ? pressed.inputs : {})
    case 'put-away-because':
      return putAwayBecauseCard(outcome.putAway, outcome.who)
    case 'already-sent':
    case 'no-such-draft':
    case 'put-away':
      return alertFormShown(pressed, outcome)
  }
}

function answersIn(inputs: Pressed['inputs']): AlertAnswers {
  const said = (id: string, longest: number): string | undefined => {
    const text = typedInto(inputs, id).slice(0, longest)
    return text === '' ? undefined : text
  }
  return {
    who: said('who', 20),
    named: said('named', 200),
    whatHappened: said('whatHappened', 4000),
    when: said('when', 200),
  }
}
