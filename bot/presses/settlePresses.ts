import { plainDay, reminderInWords } from '../../cards/actions/actionLines.ts'
import { actionSettledCard } from '../../cards/actions/actionsCard.ts'
import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { myActionsCard } from '../../cards/actions/myActionsCard.ts'
import { chosenAction, readNewDay } from '../../casework/actionForm.ts'
import type { Press } from '../../casework/presses/press.ts'
import { dayOf, type Instant } from '../../casework/time.ts'
import { openWoman } from '../../services/findWoman.ts'
import { myActions } from '../../services/myActions.ts'
import {
  dropAction,
  finishAction,
  moveAction,
  type ActionOfWoman,
  type SettleOutcome,
} from '../../services/settleAction.ts'
import { womansActions, type Asking } from './actionsShown.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses that settle an action. */
export type SettlePress = PressOf<'actions.done' | 'actions.move' | 'actions.drop'>

/** Whether a press settles an action. */
export function isSettlePress(press: Press): press is SettlePress {
  return /^actions\.(?:done|move|drop)$/.test(press.press)
}

/** Settles the action that was chosen, or says on the card it came from what is missing. */
export async function answerSettlePress(pressed: Pressed<SettlePress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const of = actionMeant(pressed)
  if (of === undefined) return list(pressed, ['Choose which action.'])
  switch (press.press) {
    case 'actions.done':
      return settled(pressed, of, await finishAction(ports, colleague, of))
    case 'actions.drop':
      return settled(pressed, of, await dropAction(ports, colleague, of))
    case 'actions.move': {
      const day = readNewDay(inputs, dayOf(ports.now()))
      if (day.kind === 'wrong') return list(pressed, day.sentences, typedInto(inputs, 'chosen'))
      return settled(pressed, of, await moveAction(ports, colleague, { ...of, due: day.filled }))
    }
  }
}

/** Opens the woman of the action chosen in the list of a colleague's own actions. */
export async function openChosen(asking: Asking, chosen: unknown): Promise<AdaptiveCard> {
  const { ports, colleague } = asking
  const of = chosenAction(chosen)
  if (of === undefined) return mine(asking, ['Choose which action.'])
  return foundCard(await openWoman(ports, colleague, of.reference))
}

/** Everything that the reader means to do herself, as it stands now. */
export async function mine(
  { ports, colleague }: Asking,
  said: readonly string[] = [],
  chosen?: string,
): Promise<AdaptiveCard> {
  return myActionsCard(await myActions(ports, colleague), said, chosen)
}

function actionMeant({ press, inputs }: Pressed<SettlePress>): ActionOfWoman | undefined {
  const { reference, action } = press
  return reference !== undefined && action !== undefined
    ? { reference, action }
    : chosenAction(inputs['chosen'])
}

function settledWords(outcome: SettleOutcome, now: Instant): string {
  switch (outcome.kind) {
    case 'done':
      return 'Done.'
    case 'dropped':
      return 'Not needed. It stays on record, and nobody is reminded of it.'
    case 'moved': {
      const who = outcome.own ? 'You are reminded' : 'The reminder comes'
      return `Moved. ${who} ${reminderInWords(outcome.at, now)}.`
    }
    case 'stays':
      return `It stays on ${plainDay(outcome.due, dayOf(now))}. Nothing was changed.`
    case 'settled-before':
      return 'That was settled already. Nothing was changed.'
    case 'no-such-action':
      return 'That action is not open to you or no longer here. Nothing was changed.'
  }
}

async function settled(
  pressed: Pressed<SettlePress>,
  { reference }: ActionOfWoman,
  outcome: SettleOutcome,
): Promise<AdaptiveCard> {
  const said = settledWords(outcome, pressed.ports.now())
  return pressed.press.on === 'reminder' ? actionSettledCard(said, reference) : list(pressed, [said])
}

/** The card the press came from, as it stands now. */
async function list(
  pressed: Pressed<SettlePress>,
  said: readonly string[],
  chosen?: string,
): Promise<AdaptiveCard> {
  const { press } = pressed
  return press.on === 'mine' || press.reference === undefined
    ? mine(pressed, said, chosen)
    : womansActions(pressed, press.reference, said, chosen)
}
