import type { ActionFormView } from '../casework/actionsView.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from './adaptiveCard.ts'
import { choiceInput, dateInput, required, textInput, valuesFrom } from './inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** The form of an action: for one woman, or asking whom it is for. Nothing is set before Save. */
export function actionFormCard(
  view: ActionFormView,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { id, woman, what, due } = view
  const value = valuesFrom({ what, due }, typed)
  const reference = woman === undefined ? {} : { reference: woman.reference }
  return adaptiveCard(
    'Something to do, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      ...forWhom(view),
      required(textInput('what', 'What is to be done', 300, value), 'Say what is to be done.'),
      required(dateInput('due', 'By which day (you are reminded at 9 am)', value), 'Give the day.'),
    ],
    [
      button('Save', { press: 'actions.save', ...reference, action: id }),
      ...(woman === undefined
        ? [plainButton('My actions', { press: 'actions.mine' })]
        : [plainButton('Back', { press: 'actions.open', reference: woman.reference })]),
    ],
  )
}

function forWhom({ woman, candidates, now }: ActionFormView): readonly Element[] {
  if (woman !== undefined) return [...beforeContact(woman), line('Who', whoInWords(woman, now))]
  const choices = Object.fromEntries(candidates.map(({ title, reference }) => [reference, title]))
  return [
    ...candidates.flatMap((each) => [line('Maybe', whoInWords(each, now)), ...beforeContact(each)]),
    ...(candidates.length === 0 ? [] : [choiceInput('woman', 'For whom', choices, valuesFrom({}))]),
    textInput(
      'name',
      candidates.length === 0 ? 'For whom: her name or reference' : 'Someone else: her name or reference',
      200,
      valuesFrom({}),
    ),
  ]
}
