import { keyDateWords } from '../casework/supportWords.ts'
import type { Instant } from '../casework/time.ts'
import type { WomanFacts } from '../casework/womanFacts.ts'
import { adaptiveCard, button, line, plainButton, sentence, type AdaptiveCard } from './adaptiveCard.ts'
import { choiceInput, dateInput, required, textInput, timeInput, valuesFrom } from './inputs.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

/** What the form of a key date shows; `date` is the id it will have. */
export interface KeyDateFormFacts {
  readonly facts: WomanFacts
  readonly date: string
  readonly now: Instant
  readonly problems?: readonly string[]
  readonly typed?: Readonly<Record<string, unknown>>
}

/** The form of a date that others have booked, such as court or an eviction. */
export function keyDateFormCard({ facts, date, now, problems = [], typed }: KeyDateFormFacts): AdaptiveCard {
  const value = valuesFrom({}, typed)
  const { reference } = facts
  return adaptiveCard(
    'A date that others have booked, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      required(choiceInput('kind', 'What it is for', keyDateWords, value), 'Choose what it is for.'),
      required(dateInput('day', 'Day', value), 'Give the day.'),
      timeInput('time', 'Time (may be empty)', value),
      textInput('what', 'In words (may be empty)', 200, value),
    ],
    [
      button('Save', { press: 'actions.save-date', reference, date }),
      plainButton('Back', { press: 'actions.open', reference }),
    ],
  )
}
