import type { ReadContact } from '../noteContact.ts'
import { said } from '../text/said.ts'

/**
 * Contacts of one message, in its order, where a later one that says no day has the day of the one before; and one that says
 * nothing of how it was has that too: "Saw Jade at the hub yesterday 30 mins, Aisha 20 mins".
 */
export function withInherited(read: readonly ReadContact[]): readonly ReadContact[] {
  const all: ReadContact[] = []
  for (const one of read) {
    const before = all.at(-1)
    all.push(before === undefined ? one : inheriting(one, before))
  }
  return all
}

function inheriting(one: ReadContact, before: ReadContact): ReadContact {
  const { contact } = one.contact
  const { day, dayGiven, mode, place } = before.contact.contact
  const ownDay = contact.dayGiven || (!dayGiven && contact.day < day)
  const sameDay = ownDay ? {} : { day, dayGiven }
  const untold = one.parts.signs.length === 0 && contact.mode === undefined
  const sameWay = untold ? said({ mode, place: contact.place ?? place }) : {}
  const together = untold && mode === 'in-person' && contact.minutes !== undefined
  const came = together ? { attendance: 'came' as const } : {}
  return { ...one, contact: { ...one.contact, contact: { ...contact, ...sameDay, ...sameWay, ...came } } }
}
