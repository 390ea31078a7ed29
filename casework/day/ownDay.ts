import { openAbout } from './alertParts.ts'
import { appointmentsWithin, notWritten } from './appointmentParts.ts'
import { datesAhead } from './dateParts.ts'
import type { ActionLine, AppointmentLine, DayLine, DraftLine } from './dayLine.ts'
import { OwnPart, WeekPart } from './dayPart.ts'
import { daysOf, endOfWeekAhead, type DayWorld } from './dayWorld.ts'
import type { FoundPart } from './dayView.ts'
import { missedWithoutReason } from './missedPart.ts'
import { reviews, unseen, withoutNext } from './womenParts.ts'

/** What a keyworker's own day is computed from: her women, what she means to do, and what she has not saved. */
export interface OwnWorld extends DayWorld {
  /** Everything she means to do that is due within the days ahead, soonest first. */
  readonly actions: readonly ActionLine[]
  readonly drafts: readonly DraftLine[]
  /** How the women of her appointments are reached safely, by reference. */
  readonly safeContact: ReadonlyMap<string, string>
}

type Lines = (world: OwnWorld) => readonly DayLine[]

/** What each part of a keyworker's own day and week lists. */
export const ownLines: Readonly<Record<OwnPart | WeekPart, Lines>> = {
  'own-alerts': openAbout,
  'own-appointments': appointmentsToday,
  'own-actions': (world) => world.actions.filter(({ due }) => due <= daysOf(world).today),
  'own-dates': datesAhead,
  'own-drafts': ({ drafts }) => drafts,
  'own-unseen': unseen,
  'own-reviews': reviews,
  'own-not-written': notWritten,
  'own-reasons': missedWithoutReason,
  'week-appointments': appointmentsAhead,
  'week-actions': ({ actions }) => actions,
  'week-dates': datesAhead,
  'week-without': withoutNext,
}

/** A keyworker's day: every part with its lines. */
export function ownDay(world: OwnWorld): readonly FoundPart[] {
  return OwnPart.options.map((part) => ({ part, lines: ownLines[part](world) }))
}

/** A keyworker's next seven days. */
export function ownWeek(world: OwnWorld): readonly FoundPart[] {
  return WeekPart.options.map((part) => ({ part, lines: ownLines[part](world) }))
}

function appointmentsToday(world: OwnWorld): readonly AppointmentLine[] {
  const { today } = daysOf(world)
  return withRules(world, appointmentsWithin(world, today, today))
}

function appointmentsAhead(world: OwnWorld): readonly AppointmentLine[] {
  const { today } = daysOf(world)
  return withRules(world, appointmentsWithin(world, today, endOfWeekAhead(today)))
}

function withRules(world: OwnWorld, lines: readonly AppointmentLine[]): readonly AppointmentLine[] {
  return lines.map((line) => ({ ...line, rule: world.safeContact.get(line.woman.reference) }))
}
