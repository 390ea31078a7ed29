import type { Appointment, Contact } from '../../casework/records/contact.ts'
import { isInForce } from '../../casework/underOrder/ordersInForce.ts'
import { reasonOfCode, type Place } from '../../casework/words.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import { later, momentAt, workingDayFrom, workingDayUpTo, worksOn } from './calendar.ts'
import { isUnderOrder, type Legal } from './orders.ts'
import type { Outline } from './outline.ts'
import { chanceFrom, type Chance } from './seed.ts'
import type { Told } from './telling.ts'
import { usualTime } from './visits.ts'

/** A woman's contacts and appointments. */
export interface Journal {
  readonly contacts: readonly Contact[]
  readonly appointments: readonly Appointment[]
}

/** What a journal is made for: the woman, her order, and the day it is. */
export interface Book {
  readonly outline: Outline
  readonly legal: Legal
  readonly today: Day
}

/** The id of something in a woman's record: her own seed makes it one of a kind. */
export function idFor({ seed }: Outline, what: string): string {
  return `${seed.replaceAll(' ', '-')}-${what}`
}

const aboutHer = new Set(['about', 'aboutOther'])

/** Turns what was told into contacts, and what had been arranged into appointments made in the contact before. */
export function journalOf(book: Book, all: readonly Told[]): Journal {
  const chance = chanceFrom(`${book.outline.seed}, her journal`)
  const contacts: Contact[] = []
  const appointments: Appointment[] = []
  for (const one of all) {
    const before = contacts.findLast((contact) => isArranging(book, contact))
    const contact = contactOf(book, one, contacts.length, chance)
    if (one.isArranged === true && before !== undefined) {
      appointments.push(appointmentOf(book, before, contact, chance))
    }
    contacts.push(contact)
  }
  const last = contacts.findLast((contact) => isArranging(book, contact))
  const next = last === undefined ? undefined : nextOf(book, last, chance)
  return { contacts, appointments: next === undefined ? appointments : [...appointments, next] }
}

/** Something is arranged with her: in a conversation that took place, by this service. */
function isArranging({ outline }: Book, { with: whom, organisation, attendance }: Contact): boolean {
  return whom === 'her' && attendance === 'came' && organisation === outline.keyworker.organisation
}

function contactOf({ outline, today }: Book, one: Told, number: number, chance: Chance): Contact {
  const { day, time, author, minutes, place, attendance, sentBy, code } = one
  const reason = attendance === 'missed' ? reasonOfCode(code) : undefined
  const written = later(time, (minutes ?? 0) + chance.between(4, 22))
  // Some notes are written the next morning.
  const morning = workingDayFrom(author, daysAfter(day, 1))
  const isLate = chance.happens(0.1) && morning < today
  return {
    id: idFor(outline, `contact-${number + 1}`),
    with: aboutHer.has(one.happening) ? 'about-her' : 'her',
    day,
    time,
    ...(minutes === undefined ? {} : { minutes }),
    mode: one.mode,
    ...(sentBy === undefined ? {} : { sentBy }),
    ...(place === undefined ? {} : { place }),
    ...(attendance === undefined ? {} : { attendance }),
    ...(code === undefined ? {} : { nationalCode: code }),
    ...(reason === undefined ? {} : { reasonMissed: reason }),
    topics: [...one.topics],
    words: one.words,
    author: author.id,
    organisation: author.organisation,
    recordedAt: isLate ? momentAt(morning, '10:05') : momentAt(day, written),
  }
}

function appointmentOf(
  { outline, legal }: Book,
  before: Contact,
  { id, day, time, mode, place }: Pick<Contact, 'id' | 'day' | 'time' | 'mode' | 'place'>,
  chance: Chance,
): Appointment {
  const drawn = isUnderOrder(legal)
    ? chance.among<Appointment['enforceable']>([
        ['yes', 0.55],
        ['no', 0.33],
        ['not-known', 0.12],
      ])
    : 'no'
  const said = outline.hasUnrecorded ? 'yes' : drawn
  return {
    id: `${id}-appointment`,
    day,
    ...(time === undefined ? {} : { time }),
    ...(mode === undefined ? {} : { mode }),
    ...(place === undefined ? {} : { place }),
    enforceable: isInForce(legal, day) ? said : 'no',
    arrangedIn: before.id,
    by: outline.keyworker.id,
  }
}

/** The appointment still to come; for a few women the one of the last working day, of which nothing is written yet. */
function nextOf(book: Book, last: Contact, chance: Chance): Appointment | undefined {
  const { outline, today } = book
  const { keyworker, status } = outline
  const isExpected = status === 'engaged' || status === 'assessed'
  const share = outline.silentDays === undefined ? 0.86 : 0.35
  if (!isExpected || !(chance.happens(share) || outline.hasUnrecorded)) return undefined
  const at = {
    ...{ id: idFor(outline, 'next'), time: usualTime(outline), mode: 'in-person' as const },
    place: usualPlace(outline.reference),
  }
  if (outline.hasUnrecorded) {
    const day = workingDayUpTo(keyworker, daysAfter(today, -1))
    // Of one of them nobody has said whether it was under the order she is on.
    const appointment = appointmentOf(book, last, { ...at, day }, chance)
    const isSaid = keyworker.name === 'Amara Cole' || appointment.enforceable === 'no'
    return isSaid ? appointment : { ...appointment, enforceable: 'not-known' }
  }
  // The well-known women are not expected today: a visitor writes about them as having been seen.
  const soonest = outline.isWellKnown ? 1 : 0
  const day = workingDayFrom(keyworker, daysAfter(today, chance.between(soonest, 12)))
  return worksOn(keyworker, day) ? appointmentOf(book, last, { ...at, day }, chance) : undefined
}

const places: readonly Place[] = ['hub', 'home', 'hub', 'centre', 'probation']

/** Where a woman is met, always the same; drawn from no chance, which would change every record after it. */
function usualPlace(reference: string): Place | undefined {
  const sum = Array.from(reference).reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return places[sum % places.length]
}
