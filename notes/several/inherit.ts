import type { ContactReading } from '../../casework/records/contactDraft.ts'
import { daysAfter, daysBetween, type Day } from '../../casework/time.ts'
import type { ReadContact } from '../noteContact.ts'
import { said } from '../text/said.ts'

/**
 * Contacts of one message, in its order, where a later one that says no day has the day of the one before; and one of that day
 * that says nothing of how it was has that too: "Saw Jade at the hub yesterday 30 mins, Aisha 20 mins". In a list of the days
 * of this week, today's weekday is today.
 */
export function withInherited(read: readonly ReadContact[]): readonly ReadContact[] {
  const all: ReadContact[] = []
  for (const one of read) {
    const before = all.at(-1)
    all.push(before === undefined ? one : inheriting(inThisWeek(one, before), before))
  }
  return all
}

/** "Thurs" at the head of a line, written on a Thursday behind one of this week: not the Thursday before that line's day. */
function inThisWeek(one: ReadContact, before: ReadContact): ReadContact {
  const weekAgo = todaysWeekday(one)
  if (weekAgo === undefined) return one
  const { contact } = one.contact
  const last = before.contact.contact
  const today = daysAfter(weekAgo, 7)
  const goesOn = last.dayGiven && last.day > weekAgo && last.day <= today
  if (!goesOn || contact.day !== weekAgo) return one
  return { ...one, contact: { ...one.contact, contact: { ...contact, day: today } } }
}

/** The day a week ago where a contact is headed by today's weekday, which alone is read as that one or the one in a week. */
function todaysWeekday({ parts: { day } }: ReadContact): Day | undefined {
  if (day?.rule !== 'weekday' || day.start >= 3 || !/^\p{L}+$/u.test(day.text)) return undefined
  const { past, future } = day.value
  return past !== undefined && future !== undefined && daysBetween(past, future) === 14 ? past : undefined
}

/** "Tracy dna sewing group. Kasia came": to the same group. */
const onlyCame =
  /^[\p{L}'’ -]{2,30} (?:came|attended|turned up|made it)(?: (?:tho|though|both|along))?\s*[.!]?$/iu

function inheriting(one: ReadContact, before: ReadContact): ReadContact {
  const { contact } = one.contact
  const last = before.contact.contact
  const ownDay = contact.dayGiven || (!last.dayGiven && contact.day < last.day)
  const sameDay = ownDay ? {} : { day: last.day, dayGiven: last.dayGiven }
  const sameWay = contact.dayGiven && contact.day !== last.day ? {} : wayOf(one, last)
  return { ...one, contact: { ...one.contact, contact: { ...contact, ...sameDay, ...sameWay } } }
}

/** The way of the contact before on the same day, where a contact says nothing of its own. */
function wayOf(one: ReadContact, { mode, place, assumed }: ContactReading): Partial<ContactReading> {
  const { contact, words } = one.contact
  const untold = one.parts.signs.length === 0 && contact.mode === undefined
  const inGroup = mode === 'group' && onlyCame.test(words)
  if (!untold && !inGroup) return {}
  const came = untold && mode === 'in-person' && contact.minutes !== undefined
  const attendance = came ? ('came' as const) : undefined
  return said({ mode, place: contact.place ?? place, attendance, assumed })
}
