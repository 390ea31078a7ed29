import { textOf } from './cardText.ts'
import type { Chatter } from './chatter.ts'

/** Begins an alert, says whether somebody is in danger now, and sends it with what the form says. Answers with what stands there then. */
export async function raiseAlert(
  person: Chatter,
  inputs: Readonly<Record<string, string>>,
  danger = 'No',
): Promise<string> {
  await person.says('alert')
  await person.presses(danger)
  return person.presses('Send alert', inputs)
}

/** The raiser's own card, which stands in one message whatever comes after it. */
export function raisersCard(person: Chatter): string {
  return textOf(person.chat().find(({ card }) => JSON.stringify(card).includes('is stored'))?.card)
}
