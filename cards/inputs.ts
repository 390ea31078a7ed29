import { notGiven } from '../casework/formInputs.ts'
import type { ChoiceInput, PlainInput, TextInput } from './adaptiveCard.ts'

/** What stands in an input when its form is shown. */
export type Value = (id: string) => { readonly value?: string }

const longestValue = 20_000

/**
 * What stands in a form: what was just typed, so that nothing is lost when something has to be put right, else what is known.
 * A client leaves empty inputs out, so once something was typed only what was typed counts.
 */
export function valuesFrom(
  known: Readonly<Record<string, string | undefined>>,
  typed: Readonly<Record<string, unknown>> = {},
): Value {
  const shown: Readonly<Record<string, unknown>> = Object.keys(typed).length > 0 ? typed : known
  return (id) => {
    const value = shown[id]
    return typeof value === 'string' || typeof value === 'number'
      ? { value: String(value).slice(0, longestValue) }
      : {}
  }
}

/** A line of text. */
export function textInput(id: string, label: string, maxLength: number, value: Value): TextInput {
  return { type: 'Input.Text', id, label, maxLength, ...value(id) }
}

/** A day. */
export function dateInput(id: string, label: string, value: Value): PlainInput {
  return { type: 'Input.Date', id, label, ...value(id) }
}

/** A time of day. */
export function timeInput(id: string, label: string, value: Value): PlainInput {
  return { type: 'Input.Time', id, label, ...value(id) }
}

/** A choice among words, by their ids. */
export function choiceInput(
  id: string,
  label: string,
  words: Readonly<Record<string, string>>,
  value: Value,
): ChoiceInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    wrap: true,
    choices: Object.entries(words).map(([word, title]) => ({ title, value: word })),
    ...value(id),
  }
}

/** Words to choose among, with one more choice that says nothing. */
export function orNothing(
  words: Readonly<Record<string, string>>,
  nothing = 'not given',
): Readonly<Record<string, string>> {
  return { [notGiven]: nothing, ...words }
}

/** An input that must not stay empty; the client says `errorMessage` when it does. */
export function required<I extends ChoiceInput | PlainInput | TextInput>(
  input: I,
  errorMessage: string,
): I & { readonly isRequired: true; readonly errorMessage: string } {
  return { ...input, isRequired: true, errorMessage }
}
