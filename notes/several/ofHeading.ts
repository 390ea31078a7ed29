import { dayOf, type Day, type Instant } from '../../casework/time.ts'
import type { ReadContact } from '../noteContact.ts'
import { partsOf, type NoteParts } from '../noteParts.ts'
import type { Span } from '../text/finding.ts'
import { said } from '../text/said.ts'
import { daysIn } from '../when/readDays.ts'

/** A heading is short; what is longer tells of something. */
const longest = 120

/**
 * Contacts of one message with what is said over all of them: "Two on the phone today. Jade ok, 10 mins. Aisha 20 mins". The day, how
 * and where it was are theirs where they say none of their own.
 */
export function withHeading(
  text: string,
  read: readonly ReadContact[],
  now: Instant,
): readonly ReadContact[] {
  const starts = read.flatMap(({ told }) => told.stretches.map(({ start }: Span) => start))
  const heading = text.slice(0, Math.min(...starts))
  if (heading.trim() === '' || heading.length > longest) return read
  const parts = partsOf(heading, now, [])
  const day = dayOfHeading(heading, parts, now)
  return read.map((one) => under(one, parts, day))
}

/** The day of a heading is its only one: "Sat shift.". */
function dayOfHeading(heading: string, { day }: NoteParts, now: Instant): Day | undefined {
  const [first, ...more] = daysIn(heading, now)
  const past = day?.value.past ?? (more.length === 0 ? first?.value.past : undefined)
  return past !== undefined && past <= dayOf(now) ? past : undefined
}

function under(one: ReadContact, { mode, place }: NoteParts, day: Day | undefined): ReadContact {
  const { contact } = one.contact
  const ofDay = day === undefined || contact.dayGiven ? {} : { day, dayGiven: true }
  const way =
    contact.mode === undefined ? said({ mode: mode?.value, place: contact.place ?? place?.value }) : {}
  return { ...one, contact: { ...one.contact, contact: { ...contact, ...ofDay, ...way } } }
}
