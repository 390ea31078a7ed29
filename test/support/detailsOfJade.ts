import type { Chatter } from './chatter.ts'

/** Opens the form of one part of the details of Jade Morgan. */
export async function opensPart(person: Chatter, part: string): Promise<string> {
  await person.says('details Jade Morgan')
  return person.presses('Change', { part })
}

/** Sets one part of the details of Jade Morgan with its form. Answers with what stands there then. */
export async function setsPart(
  person: Chatter,
  part: string,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  await opensPart(person, part)
  return person.presses('Save', inputs)
}
