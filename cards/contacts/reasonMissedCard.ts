import { reasonKnown } from '../../casework/absence/reasonMissed.ts'
import type { ReasonMissedView } from '../../casework/absence/reasonMissedView.ts'
import type { DayPart } from '../../casework/day/dayPart.ts'
import { reasonMissedWords } from '../../casework/words.ts'
import { adaptiveCard, button, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { attendanceInWords, howInWords, whenInWords } from './contactLines.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

const orderWords = { yes: 'yes', 'not-known': 'not known' } as const

/** Asks why she missed an appointment, among plain reasons. `problems` are said first; `back` is the list it was opened from. */
export function reasonMissedCard(
  { facts, contact, revision, enforceable, now }: ReasonMissedView,
  back: DayPart,
  problems: readonly string[] = [],
): AdaptiveCard {
  const { reference } = facts
  const what = [attendanceInWords(contact), howInWords(contact)].filter((part) => part !== '').join(', ')
  return adaptiveCard(
    'One thing to add',
    [
      ...problems.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      line('When', whenInWords(contact, now)),
      line('What', what),
      ...(enforceable === 'no' ? [] : [line('Under an order', orderWords[enforceable])]),
      choiceInput(
        'reason',
        'Why, as she or somebody else said it',
        reasonMissedWords,
        valuesFrom({ reason: reasonKnown(contact) }),
      ),
      ...(enforceable === 'no' ? [] : [sentence('Whether a reason is accepted is for probation to say.')]),
    ],
    [
      button('Save', { press: 'day.reason', reference, contact: contact.id, as: revision }),
      plainButton('Back', { press: 'day.list', part: back, page: 1 }),
    ],
  )
}
