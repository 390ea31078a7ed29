import type { ReminderView } from '../../casework/actionsView.ts'
import { adaptiveCard, exactly, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { newDayInput, settling } from './settleParts.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** Reminds a colleague of something she meant to do, or a woman's keyworker of what another meant to do. */
export function reminderCard({ facts, action, meantBy, covered, ended, now }: ReminderView): AdaptiveCard {
  const { reference } = facts
  return adaptiveCard(
    meantBy === undefined ? 'You asked to be reminded' : 'A reminder that somebody else set',
    [
      ...(ended ? [sentence('Her support has ended. Is this still to be done?')] : []),
      exactly(action.what),
      ...(meantBy === undefined
        ? []
        : [
            line(
              'Set by',
              `${meantBy}, ${covered === true ? 'whom you cover' : 'who cannot see her record at present'}`,
            ),
          ]),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      newDayInput(),
    ],
    [
      ...settling({ on: 'reminder', reference, action: action.id }),
      plainButton('Log a contact', { press: 'woman.log', reference }),
      plainButton('Raise an alert', { press: 'woman.alert', reference }),
    ],
  )
}
