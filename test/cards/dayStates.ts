import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { dayCard } from '../../cards/day/dayCard.ts'
import { dayListCard } from '../../cards/day/dayListCard.ts'
import { draftsLeftCard } from '../../cards/contacts/draftsLeftCard.ts'
import { morningCard } from '../../cards/day/morningCard.ts'
import { needsCard } from '../../cards/caseload/needsCard.ts'
import type { AppointmentLine, DayLine, MissedLine } from '../../casework/day/dayLine.ts'
import { FurtherPart, ManagerPart, OwnPart, WeekPart, type DayPart } from '../../casework/day/dayPart.ts'
import type { DayView, ShownPart } from '../../casework/day/dayView.ts'
import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import { aComingEntry, aWomanEntry } from '../support/entries.ts'
import { thursday as now } from '../support/thursday.ts'

const woman = aWomanEntry({
  ...{ reference: 'W-VV396G-C', givenName: 'Jade', familyName: 'Morgan' },
  ...{ careful: true, notVisitedAlone: true, orders: [{ status: 'community-order', from: '2026-01-05' }] },
})
const alert: AlertEntry = {
  ...{ number: 'SG-22H8CP-2', organisation: "Women's Centre", reference: woman.reference, urgency: 'U1' },
  ...{
    raisedAt: '2026-03-11T09:00:00.000Z',
    raisedBy: 'amara',
    acknowledged: false,
    open: true,
    drill: false,
  },
  ...{ recipients: ['sunita'], sealed: false, aboutColleagues: [], speakTo: ['sunita'] },
}
const appointment = aComingEntry({ day: '2026-03-12', time: '10:00', place: 'home', enforceable: 'yes' })
const aWoman = { kind: 'woman', woman, keyworker: 'Amara Cole', days: 30, level: 'over' } as const
const anAppointment: AppointmentLine = {
  ...{ kind: 'appointment', woman, appointment, who: 'Amara Cole', rule: 'Text first, never ring.' },
}
const aDate: DayLine = {
  ...{ kind: 'date', woman, keyworker: 'Amara Cole' },
  date: { kind: 'eviction', day: '2026-03-16', time: '09:00' },
}
const anAlert = { kind: 'alert', alert, woman, people: ['Sunita Rao'], isReaders: false } as const
const aCue: DayLine = {
  ...{ kind: 'cue', woman },
  cue: { id: 'c', draft: 'd', woman: woman.reference, category: 'suicide', askedAt: now, due: '2026-03-11' },
}
const aMissed: MissedLine = {
  ...{ kind: 'missed', woman, keyworker: 'Amara Cole', days: 7, level: 'nearly' },
  missed: { contact: 'contact-1', day: '2026-03-03', enforceable: 'not-known' },
}
const anAction = { kind: 'action', what: 'Chase housing', due: '2026-03-12', woman } as const

const lines: Partial<Readonly<Record<DayPart, DayLine>>> = {
  ...{
    untaken: anAlert,
    'step-passed': { ...anAlert, woman: undefined },
    raised: anAlert,
    'own-alerts': anAlert,
  },
  ...{ cues: aCue, dates: aDate, 'own-dates': aDate, 'week-dates': aDate },
  away: { kind: 'away', name: 'Amara Cole', until: '2026-03-14', coveredBy: undefined, women: 24 },
  ...{
    home: anAppointment,
    order: anAppointment,
    'order-today': anAppointment,
    'not-written': anAppointment,
  },
  ...{ 'own-appointments': anAppointment, 'week-appointments': anAppointment },
  'own-not-written': { ...anAppointment, appointment: { ...appointment, time: undefined, place: undefined } },
  'not-saved': { kind: 'drafts', name: 'Amara Cole', count: 2, since: '2026-03-10T09:00:00.000Z' },
  ...{ reasons: aMissed, 'own-reasons': { ...aMissed, days: 0, level: 'fine' } },
  supervision: {
    ...{ kind: 'supervision', id: 'amara', name: 'Amara Cole', last: '2026-01-20' },
    ...{ days: 51, level: 'over' },
  },
  load: { kind: 'load', name: 'Amara Cole', open: 31, weighted: 33.5, newWomen: 4, level: 'over' },
  ...{ 'own-actions': anAction, 'week-actions': anAction },
  'own-drafts': {
    ...{ kind: 'draft', draft: 'd', since: now, day: '2026-03-12', mode: undefined },
    woman: undefined,
  },
}

const filled = (parts: readonly DayPart[]): readonly ShownPart[] =>
  parts.map((part) => {
    const line = lines[part] ?? aWoman
    return { part, count: 12, lines: [line, line, line] }
  })
const empty = (parts: readonly DayPart[]): readonly ShownPart[] =>
  parts.map((part) => ({ part, count: 0, lines: [] }))

const view: DayView = {
  ...{ kind: 'manager', parts: filled(ManagerPart.options), isWell: true },
  ...{ isManager: true, isKeyworker: true, now },
}
const zone = 'Europe/London'
const listed = (part: DayPart, page: number): AdaptiveCard => {
  const line = lines[part] ?? aWoman
  return dayListCard({
    part,
    day: 'own',
    lines: Array.from({ length: 10 }, () => line),
    page,
    pages: 3,
    count: 30,
    now,
  })
}

/** The cards of a day, the lists behind its figures and the morning message, in every state they can have. */
export const dayStates: Readonly<Record<string, AdaptiveCard>> = {
  "a manager's day with something in every part": dayCard(view),
  "a manager's day with nothing in it": dayCard({ ...view, parts: empty(ManagerPart.options) }),
  "a manager's day while the assistant is not well": dayCard({
    ...view,
    ...{ parts: empty(ManagerPart.options), isWell: false },
  }),
  'what else there is for a manager': dayCard({
    ...view,
    kind: 'further',
    parts: filled(FurtherPart.options),
  }),
  "a keyworker's day": dayCard({ ...view, kind: 'own', isManager: false, parts: filled(OwnPart.options) }),
  'the next seven days': dayCard({ ...view, kind: 'week', parts: filled(WeekPart.options) }),
  ...Object.fromEntries(
    [...ManagerPart.options, ...FurtherPart.options, ...OwnPart.options, 'week-without' as const].map(
      (part) => [`the list behind a figure: ${part}`, listed(part, 2)],
    ),
  ),
  'the needs of the women in support': needsCard({
    ...{ women: 12, needs: [{ need: 'housing', count: 9 }] },
  }),
  'no needs on record': needsCard({ women: 0, needs: [] }),
  'notes not saved in the afternoon': draftsLeftCard(2),
  'when the morning message comes': morningCard(
    { setting: { at: '08:30', zone, on: true }, next: '2026-03-13T08:30:00.000Z', now },
    ['Saved.'],
  ),
  'when the morning message comes, elsewhere': morningCard({
    ...{ setting: { at: '08:30', zone: 'Asia/Tokyo', on: true }, next: undefined, now },
  }),
  'a morning message that is off': morningCard({
    ...{ setting: { at: '08:30', zone, on: false }, next: undefined, now },
  }),
}
