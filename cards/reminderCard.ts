import type { ReminderView } from '../casework/actionsView.ts'
import { adaptiveCard, button, exactly, line, plainButton, type AdaptiveCard } from './adaptiveCard.ts'
import { dateInput, valuesFrom } from './inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** Reminds a colleague of something she meant to do. */
export function reminderCard({ facts, action, now }: ReminderView): AdaptiveCard {
  const { reference } = facts
  const of = { on: 'reminder', reference, action: action.id } as const
  return adaptiveCard(
    'You asked to be reminded',
    [
      exactly(action.what),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      dateInput('due', 'To move it: the new day', valuesFrom({})),
    ],
    [
      button('Done', { press: 'actions.done', ...of }),
      button('Move', { press: 'actions.move', ...of }),
      plainButton('Log a contact', { press: 'woman.log', reference }),
      plainButton('Raise an alert', { press: 'woman.alert', reference }),
    ],
  )
}
