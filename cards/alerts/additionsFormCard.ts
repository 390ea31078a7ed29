import { additionFields, longestAddition, notKnownInput } from '../../casework/alerts/adding.ts'
import type { AdditionField } from '../../casework/alerts/additions.ts'
import {
  adaptiveCard,
  button,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type TextInput,
} from '../adaptiveCard.ts'
import { notTheEmergencyRoute } from './alertWords.ts'

/** What is rather told than answered, and gets more room. */
const accounts: ReadonlySet<AdditionField> = new Set(['more', 'her-words', 'view'])

/** The form of what is learned after an alert was sent. Every field may stay empty, or be said to be not known yet. */
export function additionsFormCard(alert: string, problems: readonly string[] = []): AdaptiveCard {
  return adaptiveCard(
    'Add what you know. Not added yet.',
    [
      line('To', alert),
      sentence(notTheEmergencyRoute),
      ...problems.map((text) => sentence(text)),
      sentence('Write what you can, leave the rest empty. Nothing that was sent is changed.'),
      ...additionFields.map(([id, label]) => field(id, label)),
      {
        type: 'Input.ChoiceSet',
        id: notKnownInput,
        label: 'Which of these are not known yet?',
        style: 'expanded',
        isMultiSelect: true,
        wrap: true,
        choices: additionFields.map(([value, title]) => ({ title, value })),
      },
    ],
    [
      button('Add', { press: 'alert.save-additions', alert }),
      plainButton('Put away', { press: 'lead.put-away' }),
    ],
  )
}

function field(id: AdditionField, label: string): TextInput {
  const more = accounts.has(id) ? { isMultiline: true as const } : {}
  return { type: 'Input.Text', id, label, maxLength: longestAddition, ...more }
}
