import { z } from 'zod'
import { orBlank } from './formInputs.ts'
import { refusedInputs } from './formRefusals.ts'
import { Reference } from './identifiers.ts'
import { longestAction } from './records/action.ts'
import { KeyDateKind } from './supportWords.ts'
import { ClockTime, Day } from './time.ts'

/** What filling in a form came to: what was filled in, or a sentence for each input that cannot be taken. */
export type Filled<T> =
  | { readonly kind: 'filled'; readonly filled: T }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

const What = z.string().trim().min(1).max(longestAction)
const ActionInputs = z.object({
  what: What,
  due: Day,
  woman: orBlank(Reference),
  name: orBlank(z.string().trim().max(200)),
})
/** What the form of an action says; the woman where it was to be chosen, her name where it was to be typed. */
export type ActionInputs = z.infer<typeof ActionInputs>

const actionRefusals: Readonly<Record<string, string>> = {
  what: `Say what is to be done, in at most ${longestAction} characters.`,
  due: 'Give the day by which it is to be done.',
  woman: 'Choose the woman it is for.',
  name: 'A name can have at most 200 characters.',
}

const passed = 'That day has passed: choose today or a day to come.'

/** Reads the form of a new action. What is to be done lies ahead: a day that has passed is refused. */
export function readActionForm(inputs: unknown, today: Day): Filled<ActionInputs> {
  const { success, data, error } = ActionInputs.safeParse(inputs)
  if (!success) return { kind: 'wrong', sentences: refusedInputs(error, actionRefusals) }
  return data.due < today ? { kind: 'wrong', sentences: [passed] } : { kind: 'filled', filled: data }
}

/** Reads the day an action is moved to. */
export function readNewDay(inputs: Readonly<Record<string, unknown>>, today: Day): Filled<Day> {
  const { success, data } = Day.safeParse(inputs['due'])
  if (!success) return { kind: 'wrong', sentences: ['Give the day to move it to.'] }
  return data < today ? { kind: 'wrong', sentences: [passed] } : { kind: 'filled', filled: data }
}

const KeyDateInputs = z.object({
  kind: KeyDateKind,
  day: Day,
  time: orBlank(ClockTime),
  what: orBlank(z.string().trim().max(200)),
})
/** What the form of a key date says. */
export type KeyDateInputs = z.infer<typeof KeyDateInputs>

const keyDateRefusals: Readonly<Record<string, string>> = {
  kind: 'Choose what the date is for from the list.',
  day: 'Give the day.',
  time: 'Give the time as hours and minutes, for example 10:30, or leave it empty.',
  what: 'The words can have at most 200 characters.',
}

/** Reads the form of a key date. A date that has passed may be put on record too. */
export function readKeyDateForm(inputs: unknown): Filled<KeyDateInputs> {
  const { success, data, error } = KeyDateInputs.safeParse(inputs)
  return success
    ? { kind: 'filled', filled: data }
    : { kind: 'wrong', sentences: refusedInputs(error, keyDateRefusals) }
}

/** The woman and the action chosen in a list of actions, where each choice is her reference and the action's id. */
export function chosenAction(
  value: unknown,
): { readonly reference: string; readonly action: string } | undefined {
  const [reference, action] = typeof value === 'string' ? value.split(' ') : []
  return reference === undefined || action === undefined ? undefined : { reference, action }
}
