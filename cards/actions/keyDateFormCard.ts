import type { KeyDateFormView } from '../../casework/actionsView.ts'
import { keyDateWords } from '../../casework/supportWords.ts'
import { adaptiveCard, button, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { keyDateItem } from './actionLines.ts'
import { choiceInput, dateInput, required, textInput, timeInput, valuesFrom } from '../inputs.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** The form of a date that others have booked, such as court or an eviction; `date` is the id it will have. */
export function keyDateFormCard(
  { facts, before, now }: KeyDateFormView,
  date: string,
  problems: readonly string[] = [],
  typed: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { kind, day, time, what } = before ?? {}
  const value = valuesFrom({ kind, day, time, what }, typed)
  const { reference } = facts
  return adaptiveCard(
    before === undefined
      ? 'A date that others have booked, not saved yet'
      : 'A date to put right, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      ...(before === undefined ? [] : [sentence('On record now'), keyDateItem(before, now)]),
      required(choiceInput('kind', 'What it is for', keyDateWords, value), 'Choose what it is for.'),
      required(dateInput('day', 'Day', value), 'Give the day.'),
      timeInput('time', 'Time (may be empty)', value),
      textInput('what', 'In words (may be empty)', 200, value),
    ],
    [
      button('Save', { press: 'actions.save-date', reference, date, instead: before?.id }),
      plainButton('Back', { press: 'actions.open', reference }),
    ],
  )
}
