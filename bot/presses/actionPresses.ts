import { actionFormCard } from '../../cards/actionFormCard.ts'
import { actionsCard, actionSettledCard, myActionsCard } from '../../cards/actionsCard.ts'
import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { foundCard } from '../../cards/foundCard.ts'
import { keyDateFormCard } from '../../cards/keyDateFormCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { chosenAction, readActionForm, readKeyDateForm, readNewDay } from '../../casework/actionForm.ts'
import type { Press } from '../../casework/press.ts'
import { dayOf } from '../../casework/time.ts'
import { actionForm, setAction, womenForName } from '../../services/setAction.ts'
import { keyDateForm, setKeyDate } from '../../services/setKeyDate.ts'
import {
  finishAction,
  moveAction,
  type ActionOfWoman,
  type SettleOutcome,
} from '../../services/settleAction.ts'
import { myActions, showActions } from '../../services/showActions.ts'
import { type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of actions and key dates. */
export type ActionPress = Extract<Press, { press: `actions.${string}` }>

type Asking = Pick<Pressed, 'ports' | 'colleague'>

/** Answers a press on a card of actions with the card that takes its place. */
export async function answerActionPress(pressed: Pressed<ActionPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, requestId } = pressed
  switch (press.press) {
    case 'actions.open':
      return womansActions(pressed, press.reference)
    case 'actions.mine':
      return myActionsCard(await myActions(ports, colleague))
    case 'actions.add': {
      const { reference } = press
      return opened(pressed, { id: requestId, references: [reference], certain: reference })
    }
    case 'actions.save':
      return save({ ...pressed, press })
    case 'actions.add-date': {
      const facts = await keyDateForm(ports, colleague, press.reference)
      return facts === undefined
        ? sayings['not-allowed']
        : keyDateFormCard({ facts, date: requestId, now: ports.now() })
    }
    case 'actions.save-date':
      return saveDate({ ...pressed, press })
    case 'actions.done':
    case 'actions.move':
      return settle({ ...pressed, press })
  }
}

async function womansActions(
  { ports, colleague }: Asking,
  reference: string,
  said: readonly string[] = [],
): Promise<AdaptiveCard> {
  const outcome = await showActions(ports, colleague, reference)
  switch (outcome.kind) {
    case 'actions':
      return actionsCard(outcome.view, said)
    case 'not-allowed':
      return sayings['not-allowed']
    case 'several':
    case 'nobody':
    case 'mistyped-reference':
      return foundCard(outcome)
  }
}

async function opened(
  pressed: Pressed,
  request: Parameters<typeof actionForm>[2],
  problems: readonly string[] = [],
): Promise<AdaptiveCard> {
  const outcome = await actionForm(pressed.ports, pressed.colleague, request)
  return outcome.kind === 'form'
    ? actionFormCard(outcome.view, problems, problems.length === 0 ? {} : pressed.inputs)
    : sayings['not-allowed']
}

async function save(pressed: Pressed<PressOf<'actions.save'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const form = readActionForm(inputs, dayOf(ports.now()))
  const { reference: known, action: id } = press
  const again = (references: readonly string[], problems: readonly string[]): Promise<AdaptiveCard> =>
    opened(pressed, { id, references, certain: known }, ['Not saved yet.', ...problems])
  if (form.kind === 'wrong') return again(known === undefined ? [] : [known], form.sentences)
  const { what, due, woman, name } = form.filled
  const reference = known ?? (name === undefined ? woman : undefined)
  if (reference === undefined) return whose(pressed, name ?? '', again)
  const outcome = await setAction(ports, colleague, { id, reference, what, due })
  return outcome === 'set'
    ? womansActions(pressed, reference, ['Saved. You are reminded on the day.'])
    : sayings['not-allowed']
}

/** A name that was typed finds women to choose among: she is seen before anything is saved for her. */
async function whose(
  { ports, colleague }: Asking,
  name: string,
  again: (references: readonly string[], problems: readonly string[]) => Promise<AdaptiveCard>,
): Promise<AdaptiveCard> {
  const found = name === '' ? [] : await womenForName(ports, colleague, name)
  if (found.length > 0) return again(found, ['Choose for whom it is.'])
  return again([], [name === '' ? 'Say for whom it is.' : 'I found nobody of that name or reference.'])
}

async function saveDate(pressed: Pressed<PressOf<'actions.save-date'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const { reference, date } = press
  const form = readKeyDateForm(inputs)
  if (form.kind === 'filled') {
    const outcome = await setKeyDate(ports, colleague, { id: date, reference, inputs: form.filled })
    return outcome === 'set' ? womansActions(pressed, reference, ['Saved.']) : sayings['not-allowed']
  }
  const facts = await keyDateForm(ports, colleague, reference)
  if (facts === undefined) return sayings['not-allowed']
  const problems = ['Not saved yet.', ...form.sentences]
  return keyDateFormCard({ facts, date, now: ports.now(), problems, typed: inputs })
}

type SettlePress = PressOf<'actions.done'> | PressOf<'actions.move'>

async function settle(pressed: Pressed<SettlePress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const of = actionMeant(pressed)
  if (of === undefined) return list(pressed, ['Choose which action.'])
  if (press.press === 'actions.done') return settled(pressed, of, await finishAction(ports, colleague, of))
  const day = readNewDay(inputs, dayOf(ports.now()))
  if (day.kind === 'wrong') return list(pressed, day.sentences)
  return settled(pressed, of, await moveAction(ports, colleague, { ...of, due: day.filled }))
}

function actionMeant({ press, inputs }: Pressed<SettlePress>): ActionOfWoman | undefined {
  const { reference, action } = press
  return reference !== undefined && action !== undefined
    ? { reference, action }
    : chosenAction(inputs['chosen'])
}

const settledWords: Readonly<Record<SettleOutcome, string>> = {
  done: 'Done.',
  moved: 'Moved.',
  'done-before': 'That was done already. Nothing was changed.',
  'no-such-action': 'That action is not open to you or no longer here. Nothing was changed.',
}

async function settled(
  pressed: Pressed<SettlePress>,
  { reference }: ActionOfWoman,
  outcome: SettleOutcome,
): Promise<AdaptiveCard> {
  if (pressed.press.on === 'reminder') return actionSettledCard(settledWords[outcome], reference)
  return list(pressed, [settledWords[outcome]])
}

/** The card the press came from, as it stands now. */
async function list(pressed: Pressed<SettlePress>, said: readonly string[]): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  return press.on === 'mine' || press.reference === undefined
    ? myActionsCard(await myActions(ports, colleague), said)
    : womansActions(pressed, press.reference, said)
}
