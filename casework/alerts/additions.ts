import { z } from 'zod'

/** What can be added to an alert after it was sent: the rest of the form (catalogue 2.6). */
export const AdditionField = z.enum([
  'more',
  'her-words',
  'view',
  'her-wishes',
  'children',
  'others-at-risk',
  'who-is-said-to-cause-harm',
  'done-so-far',
  'told-already',
  'told-her',
  'safe-contact',
  'staff-safety',
])
export type AdditionField = z.infer<typeof AdditionField>

/** The question each addition answers. Every one can be answered with "not known yet". */
export const additionWords: Readonly<Record<AdditionField, string>> = {
  more: 'Anything else you saw or heard',
  'her-words': 'Her own words',
  view: 'Your view of it',
  'her-wishes': 'What does she want to happen?',
  children: 'Children: how many, their ages, where they are now',
  'others-at-risk': 'Is anybody else at risk?',
  'who-is-said-to-cause-harm': 'Who is said to cause the harm (what they are to her, no name needed)',
  'done-so-far': 'What have you done so far?',
  'told-already': 'Who has been told already, and when?',
  'told-her': 'Has she been told that this was passed on?',
  'safe-contact': 'How and when is it safe to contact her?',
  'staff-safety': 'Is any worker at risk?',
}

/** The answer that says that a question was thought of and cannot be answered yet. */
export const notKnownYet = 'Not known yet'

/** Whether a woman knows that something she answered was passed on, as its raiser presses it (catalogue, correction 9). */
export const ToldHer = z.enum(['yes', 'not-yet', 'not-safe'])
export type ToldHer = z.infer<typeof ToldHer>

/** What stands in the alert for each answer. */
export const toldHerWords: Readonly<Record<ToldHer, string>> = {
  yes: 'Yes',
  'not-yet': 'Not yet',
  'not-safe': 'It is not safe to tell her',
}
