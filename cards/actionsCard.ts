import type { ActionsView, MyActionsView } from '../casework/actionsView.ts'
import type { Press } from '../casework/press.ts'
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
} from './adaptiveCard.ts'
import { actionChoices, actionItem, capital, dueInWords, keyDateItem } from './actionLines.ts'
import { choiceInput, dateInput, valuesFrom } from './inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** Shows what is to be done for a woman, what others have booked, and what was done last. `said` comes first. */
export function actionsCard(view: ActionsView, said: readonly string[] = []): AdaptiveCard {
  const { facts, open, done, keyDates, now } = view
  const { reference } = facts
  const choices = actionChoices(open, ({ action }) => action.what)
  return adaptiveCard(
    'Actions and dates',
    [
      ...said.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      open.length === 0 ? sentence('Nothing is to be done.') : heading('To do'),
      ...open.map((each) => actionItem(each, now)),
      ...(keyDates.length === 0 ? [] : [heading('What others have booked')]),
      ...keyDates.map((date) => keyDateItem(date, now)),
      ...(done.length === 0 ? [] : [heading('Done last')]),
      ...done.map(({ action, owner }) => exactly(`${action.what} (${owner})`)),
      ...settleInputs(choices),
    ],
    [
      ...settleButtons(choices, { on: 'woman', reference }),
      plainButton('New action', { press: 'actions.add', reference }),
      plainButton('New date', { press: 'actions.add-date', reference }),
      plainButton('Her details', { press: 'details.open', reference }),
    ],
  )
}

/** Shows everything the reader means to do herself, whichever woman it is for. */
export function myActionsCard(view: MyActionsView, said: readonly string[] = []): AdaptiveCard {
  const { open, more, now } = view
  const names = new Map(open.map(({ reference, name }) => [reference, name]))
  const nameOf = (reference: string): string => names.get(reference) ?? reference
  const choices = actionChoices(open, ({ action, reference }) => `${action.what}: ${nameOf(reference)}`)
  return adaptiveCard(
    'What you mean to do',
    [
      ...said.map((text) => sentence(text)),
      ...(open.length === 0 ? [sentence('Nothing is to be done.')] : []),
      ...open.map((each) =>
        line(capital(dueInWords(each, now)), `${each.action.what}; ${each.name}, ${each.reference}`),
      ),
      ...(more === 0 ? [] : [sentence(`${more} more are due later and not shown here.`)]),
      ...settleInputs(choices),
    ],
    settleButtons(choices, { on: 'mine' }),
  )
}

/** Says what became of the action that a reminder was about. */
export function actionSettledCard(said: string, reference: string): AdaptiveCard {
  return adaptiveCard(said, [], [plainButton('Her actions and dates', { press: 'actions.open', reference })])
}

type Choices = Readonly<Record<string, string>>

function settleInputs(choices: Choices): readonly Element[] {
  const [only, second] = Object.keys(choices)
  if (only === undefined) return []
  const value = valuesFrom(second === undefined ? { chosen: only } : {})
  return [
    choiceInput('chosen', 'Which action', choices, value),
    dateInput('due', 'To move it: the new day', valuesFrom({})),
  ]
}

type On = Omit<Extract<Press, { press: 'actions.done' }>, 'press'>

function settleButtons(choices: Choices, on: On): readonly Button[] {
  if (Object.keys(choices).length === 0) return []
  return [button('Done', { press: 'actions.done', ...on }), button('Move', { press: 'actions.move', ...on })]
}
