import type { ActionFormView } from '../../casework/actionsView.ts'
import { longestAction } from '../../casework/records/action.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { choiceInput, dateInput, required, textInput, valuesFrom, type Value } from '../inputs.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** What the input holds, more than an action can be: what is too long is shortened by her and not by the form. */
const longestTyped = 20_000

/** The form of an action: for one woman, or asking whom it is for. Nothing is set before Save. */
export function actionFormCard(
  view: ActionFormView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { id, woman, candidates, what, due } = view
  const value = valuesFrom({ what, due }, typed)
  const among = candidates.map(({ reference }) => reference)
  const whom = woman === undefined ? { among } : { reference: woman.reference }
  const whatInput = textInput(
    'what',
    `What is to be done, in at most ${longestAction} characters`,
    longestTyped,
    value,
  )
  return adaptiveCard(
    'Something to do, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      ...(what.length > longestAction
        ? [sentence('That is longer than an action can be: please shorten it.')]
        : []),
      ...forWhom(view, value),
      required({ ...whatInput, isMultiline: true }, 'Say what is to be done.'),
      required(dateInput('due', 'By which day (you are reminded at 9 am)', value), 'Give the day.'),
    ],
    [
      button('Save', { press: 'actions.save', ...whom, action: id }),
      woman === undefined
        ? plainButton('My actions', { press: 'actions.mine' })
        : plainButton('Back', { press: 'actions.open', reference: woman.reference }),
      plainButton('Cancel', { press: 'actions.cancel' }),
    ],
  )
}

function forWhom({ woman, candidates, now }: ActionFormView, value: Value): readonly Element[] {
  if (woman !== undefined) return [...beforeContact(woman), line('Who', whoInWords(woman, now))]
  const choices = Object.fromEntries(candidates.map(({ title, reference }) => [reference, title]))
  const nobody = candidates.length === 0
  return [
    ...candidates.flatMap((each) => [line('Maybe', whoInWords(each, now)), ...beforeContact(each)]),
    ...(nobody ? [sentence("An action belongs to a woman's record.")] : []),
    ...(nobody ? [] : [choiceInput('woman', 'For whom', choices, value)]),
    textInput(
      'name',
      nobody ? 'For whom: her name or reference' : 'Someone else: her name or reference',
      200,
      value,
    ),
  ]
}
