import { z } from 'zod'

/** The parts of a manager's day, in the order in which they need a person (catalogue 3.8 with correction 10). */
export const ManagerPart = z.enum([
  'untaken',
  'step-passed',
  'cues',
  'away',
  'uncovered',
  'home',
  'dates',
  'unseen',
  'order',
  'order-today',
  'raised',
])
export type ManagerPart = z.infer<typeof ManagerPart>

/** What else a manager's day has, behind one press. */
export const FurtherPart = z.enum([
  'first-try',
  'assessment',
  'plan',
  'end-report',
  'pause',
  'not-written',
  'reasons',
  'not-saved',
  'reviews',
  'load',
  'supervision',
  'waiting',
])
export type FurtherPart = z.infer<typeof FurtherPart>

/** The parts of a keyworker's own day. */
export const OwnPart = z.enum([
  'own-alerts',
  'own-appointments',
  'own-actions',
  'own-dates',
  'own-drafts',
  'own-unseen',
  'own-reviews',
  'own-not-written',
  'own-reasons',
])
export type OwnPart = z.infer<typeof OwnPart>

/** The parts of her next seven days. */
export const WeekPart = z.enum(['week-appointments', 'week-actions', 'week-dates', 'week-without'])
export type WeekPart = z.infer<typeof WeekPart>

/** Every part of a day, each a figure and the list behind it. */
export const DayPart = z.enum([
  ...ManagerPart.options,
  ...FurtherPart.options,
  ...OwnPart.options,
  ...WeekPart.options,
])
export type DayPart = z.infer<typeof DayPart>

/** Whose day a part belongs to: that of everybody in the organisation, or the reader's own. */
export function isOwnPart(part: DayPart): part is OwnPart | WeekPart {
  return OwnPart.safeParse(part).success || WeekPart.safeParse(part).success
}

/** The day that has a part. */
export function dayWith(part: DayPart): DayKind {
  if (WeekPart.safeParse(part).success) return 'week'
  if (isOwnPart(part)) return 'own'
  return FurtherPart.safeParse(part).success ? 'further' : 'manager'
}

/** Which day a card shows: a manager's, what else she has, a keyworker's own, or her next seven days. */
export const DayKind = z.enum(['manager', 'further', 'own', 'week'])
export type DayKind = z.infer<typeof DayKind>
