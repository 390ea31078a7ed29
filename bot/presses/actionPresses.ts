import { actionFormCard } from '../../cards/actions/actionFormCard.ts'
import { reminderInWords } from '../../cards/actions/actionLines.ts'
import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { readActionForm } from '../../casework/actionForm.ts'
import type { Press } from '../../casework/presses/press.ts'
import { dayOf } from '../../casework/time.ts'
import { actionForm, setAction, womenForName } from '../../services/setAction.ts'
import { womansActions } from './actionsShown.ts'
import { answerKeyDatePress, isKeyDatePress } from './keyDatePresses.ts'
import type { Pressed, PressOf } from './press.ts'
import { answerSettlePress, isSettlePress, mine, openChosen } from './settlePresses.ts'

/** The presses on the cards of actions and key dates. */
export type ActionPress = Extract<Press, { press: `actions.${string}` }>

/** Answers a press on a card of actions with the card that takes its place. */
export async function answerActionPress(pressed: Pressed<ActionPress>): Promise<AdaptiveCard> {
  const { press, inputs, requestId } = pressed
  if (isKeyDatePress(press)) return answerKeyDatePress({ ...pressed, press })
  if (isSettlePress(press)) return answerSettlePress({ ...pressed, press })
  switch (press.press) {
    case 'actions.open':
      return womansActions(pressed, press.reference)
    case 'actions.mine':
      return mine(pressed)
    case 'actions.woman':
      return openChosen(pressed, inputs['chosen'])
    case 'actions.add': {
      const { reference } = press
      return form(pressed, { id: requestId, references: [reference], certain: reference })
    }
    case 'actions.save':
      return save({ ...pressed, press })
    case 'actions.cancel':
      return sayings['action-put-away']
  }
}

async function form(
  { ports, colleague }: Pressed,
  request: Parameters<typeof actionForm>[2],
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): Promise<AdaptiveCard> {
  const outcome = await actionForm(ports, colleague, request)
  return outcome.kind === 'form' ? actionFormCard(outcome.view, problems, typed) : sayings['not-allowed']
}

async function save(pressed: Pressed<PressOf<'actions.save'>>): Promise<AdaptiveCard> {
  const { ports, press, inputs } = pressed
  const { reference: certain, action: id, among = [] } = press
  const read = readActionForm(inputs, dayOf(ports.now()))
  if (read.kind === 'wrong') {
    const references = certain === undefined ? among : [certain]
    return form(pressed, { id, references, certain }, ['Not saved yet.', ...read.sentences], inputs)
  }
  const { what, due, woman, name } = read.filled
  const reference = certain ?? (name === undefined ? woman : undefined)
  if (reference === undefined) return whose(pressed, name ?? '')
  return saved(pressed, { id, reference, what, due })
}

/** A name that was typed finds women to choose among: she is seen before anything is saved for her. */
async function whose(pressed: Pressed<PressOf<'actions.save'>>, name: string): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const { action: id, among = [] } = press
  const found = name === '' ? [] : await womenForName(ports, colleague, name)
  if (found.length > 0) {
    // The name has been answered with those it fits: left standing it would be looked up again instead of the choice.
    const { name: _name, ...typed } = inputs
    return form(pressed, { id, references: found }, ['Not saved yet.', 'Choose for whom it is.'], typed)
  }
  const problem = name === '' ? 'Say for whom it is.' : 'I found nobody of that name or reference.'
  return form(pressed, { id, references: among }, ['Not saved yet.', problem], inputs)
}

async function saved(pressed: Pressed, request: Parameters<typeof setAction>[2]): Promise<AdaptiveCard> {
  const { ports, colleague } = pressed
  const { reference } = request
  const outcome = await setAction(ports, colleague, request)
  switch (outcome.kind) {
    case 'set': {
      const when = reminderInWords(outcome.at, ports.now())
      return womansActions(pressed, reference, [`Saved. You are reminded ${when}.`])
    }
    case 'set-before':
      return womansActions(pressed, reference, ['This form was saved before. Nothing was changed.'])
    case 'set-for-another':
      return womansActions(pressed, reference, [
        'This form was saved before, for another woman. Say it again for her. Nothing was changed.',
      ])
    case 'not-allowed':
      return sayings['not-allowed']
  }
}
