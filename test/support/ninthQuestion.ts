import type { Chatter } from './chatter.ts'

/** Answers to the first eight questions of PHQ-9, none of which worries anybody. */
export const calm = { q1: '1', q2: '0', q3: '2', q4: '1', q5: '0', q6: '0', q7: '1', q8: '0' }

/** Answers the first eight questions of PHQ-9 for Jade Morgan and says that she is alone. */
export async function toTheNinth(person: Chatter): Promise<void> {
  await person.says('phq9 Jade Morgan')
  await person.presses('Next', calm)
  await person.presses('Yes')
}

/** Answers the ninth question of PHQ-9, about taking her own life, for Jade Morgan. */
export async function answersNinth(person: Chatter, answer: string): Promise<void> {
  await toTheNinth(person)
  await person.presses('Save', { q9: answer })
}
