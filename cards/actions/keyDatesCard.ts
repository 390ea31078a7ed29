import type { KeyDatesView } from '../../casework/actionsView.ts'
import { adaptiveCard, button, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { keyDateChoices, keyDateItem } from './actionLines.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** Shows what others have booked for a woman, to put a date right or take it back. */
export function keyDatesCard(view: KeyDatesView, said: readonly string[] = []): AdaptiveCard {
  const { facts, coming, past, more, now } = view
  const { reference } = facts
  const dates = [...coming, ...past]
  const [only, second] = dates
  const chosen = second === undefined ? only?.id : undefined
  const choices = keyDateChoices(dates, now)
  return adaptiveCard(
    'Dates that others have booked',
    [
      ...said.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      ...(only === undefined ? [sentence('No dates are on record.')] : []),
      ...dates.map((date) => keyDateItem(date, now)),
      ...(more === 0 ? [] : [sentence(`${more} more are on record and not shown here.`)]),
      ...(only === undefined
        ? []
        : [choiceInput('date', 'Which date', choices, valuesFrom({ date: chosen }))]),
    ],
    [
      ...(only === undefined
        ? []
        : [
            button('Put right', { press: 'actions.change-date', reference }),
            button('Take back', { press: 'actions.drop-date', reference }),
          ]),
      plainButton('New date', { press: 'actions.add-date', reference }),
      plainButton('Back', { press: 'actions.open', reference }),
    ],
  )
}
