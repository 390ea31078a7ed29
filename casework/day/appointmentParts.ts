import type { CaseloadWoman } from '../caseload/caseload.ts'
import type { ComingEntry, WomanEntry } from '../womanEntry.ts'
import { daysAfter, type Day } from '../time.ts'
import { isInForce, isPartOfOrder } from '../underOrder/ordersInForce.ts'
import type { AppointmentLine } from './dayLine.ts'
import { daysOf, nameIn, type DayWorld } from './dayWorld.ts'

type Wanted = (appointment: ComingEntry, woman: WomanEntry) => boolean

/** Today's appointments at her home, those not to be visited alone first, then by time. */
export function atHomeToday(world: DayWorld): readonly AppointmentLine[] {
  const { today } = daysOf(world)
  const lines = inTime(linesOf(world, 'coming', ({ day, place }) => day === today && place === 'home'))
  return lines.toSorted(
    (one, other) => Number(other.woman.notVisitedAlone) - Number(one.woman.notVisitedAlone),
  )
}

/**
 * Appointments of women with an order in force on their day, since the last working day and before today, of which no contact is
 * on record (correction 10): those said to be part of it, and those of which nobody has said.
 */
export function underOrderWithoutOutcome(world: DayWorld): readonly AppointmentLine[] {
  const { today, before } = daysOf(world)
  return inTime(
    linesOf(
      world,
      'unrecorded',
      ({ day, enforceable }, woman) =>
        day >= before && day < today && enforceable !== 'no' && isInForce(woman, day),
    ),
  )
}

/** Today's appointments under an order. */
export function underOrderToday(world: DayWorld): readonly AppointmentLine[] {
  const { today } = daysOf(world)
  return inTime(
    linesOf(
      world,
      'coming',
      (appointment, woman) => appointment.day === today && isPartOfOrder(woman, appointment),
    ),
  )
}

/** The appointments from one day to another, in their order. */
export function appointmentsWithin(world: DayWorld, from: Day, to: Day): readonly AppointmentLine[] {
  return inTime(linesOf(world, 'coming', ({ day }) => day >= from && day <= to))
}

/** How many days back an appointment without a contact is still asked about. */
const askedAboutFor = 28

/** Appointments of the last four weeks of whose day no contact is on record, once longer ago than a note may take. */
export function notWritten(world: DayWorld): readonly AppointmentLine[] {
  const { today } = daysOf(world)
  const first = daysAfter(today, -askedAboutFor)
  const last = daysAfter(today, -world.rules.notWritten.nearly)
  return inTime(linesOf(world, 'unrecorded', ({ day }) => day >= first && day < last))
}

function linesOf(
  world: DayWorld,
  from: 'coming' | 'unrecorded',
  isWanted: Wanted,
): readonly AppointmentLine[] {
  return world.women.flatMap(({ woman, covered }) =>
    woman[from]
      .filter((appointment) => isWanted(appointment, woman) && isHers(covered, appointment.day))
      .map((appointment) => ({
        ...{ kind: 'appointment' as const, woman, appointment },
        ...{ who: nameIn(world, appointment.by), coveredFor: covered?.for },
      })),
  )
}

/** What comes once her keyworker is back is the keyworker's again. */
export function isHers(covered: CaseloadWoman['covered'], day: Day): boolean {
  return covered === undefined || day <= covered.until
}

function inTime(lines: readonly AppointmentLine[]): readonly AppointmentLine[] {
  const place = ({ appointment: { day, time = '24:00' }, woman }: AppointmentLine): string =>
    `${day}${time}${woman.reference}`
  return lines.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
}
