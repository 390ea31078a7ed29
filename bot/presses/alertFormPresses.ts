import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { addedToCard } from '../../cards/alerts/addedToCard.ts'
import { alertFormCard } from '../../cards/alerts/alertFormCard.ts'
import { personInWords } from '../../cards/alerts/alertWords.ts'
import { putAwayBecauseCard, putAwayCard } from '../../cards/alerts/putAwayCard.ts'
import { raisedAlertCard } from '../../cards/alerts/raisedAlertCard.ts'
import { sameAlertCard } from '../../cards/alerts/sameAlertCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { AlertGroup } from '../../casework/alerts/alertGroups.ts'
import type { PersonLine } from '../../casework/alerts/alertView.ts'
import { notGiven } from '../../casework/formInputs.ts'
import { isPartner } from '../../casework/records/colleague.ts'
import type { Press } from '../../casework/presses/press.ts'
import { notOnSystem } from '../../casework/records/alertDraft.ts'
import { draftAlert } from '../../services/alerts/draftAlert.ts'
import { searchForAlert } from '../../services/alerts/searchForAlert.ts'
import { answerAlertDraft, type AlertAnswers } from '../../services/alerts/answerAlertDraft.ts'
import { showAlertDraft, type AlertDraftOutcome } from '../../services/alerts/changeAlertDraft.ts'
import { addDraftToAlert } from '../../services/alerts/sameAlert.ts'
import { askPutAway, type PutAwayOutcome } from '../../services/alerts/putAway.ts'
import { sendAlert, type SendAlertOutcome } from '../../services/alerts/sendAlert.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the form of an alert that is not sent. */
export type AlertFormPress = Extract<Press, { press: `alert.${string}`; draft: string }>

/** Answers a press on the form of an alert with the card that takes its place. */
export async function answerAlertFormPress(pressed: Pressed<AlertFormPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const { draft } = press
  switch (press.press) {
    case 'alert.danger': {
      const answers = { form: answersIn(inputs), dangerNow: press.danger === 'yes' }
      return alertFormShown(pressed, await answerAlertDraft(ports, colleague, draft, answers))
    }
    case 'alert.hurt': {
      const answers = { form: answersIn(inputs), hurtLately: press.hurt === 'yes' }
      return alertFormShown(pressed, await answerAlertDraft(ports, colleague, draft, answers))
    }
    case 'alert.find':
      return find({ ...pressed, press })
    case 'alert.send':
      return send({ ...pressed, press })
    case 'alert.send-new':
      return sendShown(await sendAlert(ports, colleague, { draft, card: pressed.card, anew: true }), pressed)
    case 'alert.add-to':
      return addTo({ ...pressed, press })
    case 'alert.form':
      return alertFormShown(pressed, await showAlertDraft(ports, colleague, draft))
    case 'alert.put-away':
      return putAway({ ...pressed, press })
  }
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
  const kept = await answerAlertDraft(ports, colleague, press.draft, { form: answersIn(inputs) })
  // For a partner nobody is looked up: no answer may tell who is known here.
  if (isPartner(colleague)) return alertFormShown(pressed, kept)
  const named = typedInto(inputs, 'named').trim()
  const outcome = await searchForAlert(ports, colleague, press.draft, named)
  return alertFormShown(pressed, outcome, [named === '' ? noName : foundWords(outcome.fitting)])
}

const noName = 'No name was typed yet. Type it under "Not in the list?" and press "Find her by name" again.'

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
  const request = { draft: press.draft, form: { ...answers, who }, card }
  return sendShown(await sendAlert(ports, colleague, request), pressed)
}

const stillToCome =
  'Not sent: "When?" names a time that is still to come. Write when it happened or when you noticed, or leave it empty. What is coming belongs under "What happened?".'

/** The card for how sending an alert ended. */
export function sendShown(outcome: SendAlertOutcome, { colleague }: Pressed): AdaptiveCard {
  switch (outcome.kind) {
    case 'sent':
    case 'already-sent':
      return outcome.alert.raisedBy === colleague.id
        ? raisedAlertCard(outcome.alert, outcome.view)
        : addedToCard(outcome.alert, outcome.view)
    case 'incomplete':
      return alertFormCard(outcome.view, true)
    case 'still-to-come':
      return alertFormCard(outcome.view, true, [stillToCome])
    case 'same-as':
      return sameAlertCard({ ...outcome.view, open: outcome.open })
    case 'nobody-to-tell':
      return alertFormCard(outcome.view, true, [nobodyToTell(outcome.ring)])
    case 'no-such-draft':
    case 'put-away':
      return sayings[outcome.kind]
  }
}

function nobodyToTell(ring: readonly PersonLine[]): string {
  const whom = ring.length === 0 ? 'your manager' : ring.map(personInWords).join('; or ')
  return `Nobody is set up to take this alert, so it cannot be sent. Your words are kept here. Ring ${whom} now; in an emergency call 999.`
}

async function addTo(pressed: Pressed<PressOf<'alert.add-to'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const outcome = await addDraftToAlert(ports, colleague, press)
  switch (outcome.kind) {
    case 'added':
      return addedToCard(outcome.alert, outcome.view, outcome.hurtLately)
    case 'not-added':
      return alertFormShown(pressed, await showAlertDraft(ports, colleague, press.draft), [
        'It could not be added to that alert, which may be closed. You can send it as a new one.',
      ])
    case 'no-such-draft':
      return sayings['no-such-draft']
  }
}

/** The alert form as it stands, or what became of it. */
export async function alertFormShown(
  pressed: Pressed,
  outcome: AlertDraftOutcome,
  problems: readonly string[] = [],
): Promise<AdaptiveCard> {
  const { ports, colleague, card } = pressed
  switch (outcome.kind) {
    case 'open':
      return alertFormCard(outcome.view, false, problems)
    case 'already-sent':
      return sendShown(await sendAlert(ports, colleague, { draft: outcome.draft, card }), pressed)
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
    return text === '' || text === notGiven ? undefined : text
  }
  return {
    who: said('who', 20),
    named: said('named', 200),
    whatHappened: said('whatHappened', 4000),
    when: said('when', 200),
    group: AlertGroup.safeParse(inputs['group']).data,
    aboutWho: said('aboutWho', 100),
    aboutNamed: said('aboutNamed', 200),
  }
}
