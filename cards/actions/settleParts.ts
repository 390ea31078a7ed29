import type { Press } from '../../casework/presses/press.ts'
import { button, type Button, type Element } from '../adaptiveCard.ts'
import { choiceInput, dateInput, valuesFrom } from '../inputs.ts'

type Choices = Readonly<Record<string, string>>

/** The card an action is settled on, and which action where the card shows only one. */
type On = Omit<Extract<Press, { press: 'actions.done' }>, 'press'>

/** The inputs with which one of several actions is settled; an only one is chosen already, and so is the one that was chosen before. */
export function settleInputs(choices: Choices, before = ''): readonly Element[] {
  const [only, second] = Object.keys(choices)
  if (only === undefined) return []
  const chosen = second === undefined ? only : before in choices ? before : undefined
  const value = valuesFrom({ chosen })
  return [choiceInput('chosen', 'Which action', choices, value), newDayInput()]
}

/** The day to which an action is moved. */
export function newDayInput(): Element {
  return dateInput('due', 'To move it: the new day', valuesFrom({}))
}

/** The buttons with which an action is settled, where there is one. */
export function settleButtons(choices: Choices, on: On): readonly Button[] {
  return Object.keys(choices).length === 0 ? [] : settling(on)
}

/** Done, moved, or not needed. */
export function settling(on: On): readonly Button[] {
  return [
    button('Done', { press: 'actions.done', ...on }),
    button('Move', { press: 'actions.move', ...on }),
    button('Not needed', { press: 'actions.drop', ...on }),
  ]
}
