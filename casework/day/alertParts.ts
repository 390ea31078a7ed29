import type { AlertEntry } from '../alerts/alertEntry.ts'
import { dayOf } from '../time.ts'
import type { AlertLine, CueDayLine } from './dayLine.ts'
import { daysOf, nameIn, type DayWorld } from './dayWorld.ts'

/** The open alerts that nobody has taken, the most urgent first, of those the oldest. */
export function untaken(world: DayWorld): readonly AlertLine[] {
  return inOrder(world.alerts.filter(({ acknowledged }) => !acknowledged)).map(withHolders(world))
}

/** The open alerts whose next step passed without being done. */
export function stepPassed(world: DayWorld): readonly AlertLine[] {
  return inOrder(world.alerts.filter((alert) => alert.stepPassed === true)).map(withHolders(world))
}

/** The open alerts about these women, whoever has taken them. */
export function openAbout(world: DayWorld): readonly AlertLine[] {
  const known = new Set(world.women.map(({ woman }) => woman.reference))
  return inOrder(world.alerts.filter(({ reference = '' }) => known.has(reference))).map(withHolders(world))
}

/** Alerts of danger or of that day, raised since the last working day and before today, with who raised each. */
export function raisedLately(world: DayWorld): readonly AlertLine[] {
  const { today, before } = daysOf(world)
  return inOrder(world.raised.filter((alert) => isGrave(alert) && isBetween(alert, before, today))).map(
    (alert) => lineOf(world, alert, [alert.raisedBy]),
  )
}

/** What notes mentioned that no lead has looked at, the oldest first. */
export function waitingCues({ cues, women }: DayWorld): readonly CueDayLine[] {
  const known = new Map(women.map(({ woman }) => [woman.reference, woman]))
  return cues.map((cue) => ({ kind: 'cue', cue, woman: known.get(cue.woman ?? '') }))
}

const isGrave = ({ urgency }: AlertEntry): boolean => urgency === 'U0' || urgency === 'U1'

function isBetween({ raisedAt }: AlertEntry, from: string, before: string): boolean {
  const day = dayOf(raisedAt)
  return day >= from && day < before
}

function withHolders(world: DayWorld): (alert: AlertEntry) => AlertLine {
  return (alert) => lineOf(world, alert, alert.speakTo)
}

function lineOf(world: DayWorld, alert: AlertEntry, people: readonly string[]): AlertLine {
  const woman = world.women.find((each) => each.woman.reference === alert.reference)?.woman
  const isReaders = alert.speakTo.includes(world.reader)
  return { kind: 'alert', alert, woman, people: people.map((id) => nameIn(world, id)), isReaders }
}

function inOrder(alerts: readonly AlertEntry[]): readonly AlertEntry[] {
  const place = ({ urgency, raisedAt }: AlertEntry): string => `${urgency}${raisedAt}`
  return alerts.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
}
