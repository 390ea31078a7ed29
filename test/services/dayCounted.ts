import type { DayPart } from '../../casework/day/dayPart.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Appointment } from '../../casework/records/contact.ts'
import { daysBetween } from '../../casework/time.ts'
import { isOrdered, missedUnsaid } from './absenceCounted.ts'
import { alerts, colleagues, cues, ines, named, today, yesterday } from './dayRecords.ts'
import {
  ahead,
  begun,
  isFull,
  isToAsk,
  isTried,
  isWritten,
  lastTalk,
  meetings,
  planned,
  referred,
  statusNow,
  statusSince,
  toCome,
  workingDaysSince,
} from './womanCounted.ts'

/** Each woman as often as she has something of this kind. */
const times = (women: readonly Case[], of: (woman: Case) => readonly unknown[]): readonly string[] =>
  women.flatMap((woman) => of(woman).map(() => woman.id))
const each = (women: readonly Case[], is: (woman: Case) => boolean): readonly string[] =>
  women.filter(is).map(({ id }) => id)
const open = (alert: Alert): boolean => alert.closed === undefined
const about = (alert: Alert): string => (alert.subject.kind === 'on-system' ? alert.subject.reference : '')

type Counted = (women: readonly Case[]) => readonly string[]

/** What stands behind each figure of a day: the women, or alerts, cues and colleagues by their own number or name. */
export const expected: Readonly<Record<DayPart, Counted>> = {
  untaken: () => alerts.filter((one) => open(one) && one.owner === undefined).map(({ id }) => id),
  'step-passed': () =>
    alerts
      .filter((one) => open(one) && one.owner !== undefined && one.climb !== undefined)
      .map(({ id }) => id),
  cues: () => cues.filter(({ listed }) => listed !== undefined).map(({ id }) => id),
  away: () => ['Ines Moreau'],
  uncovered: (women) => each(women, ({ keyworker }) => keyworker === ines.id),
  home: (women) =>
    times(women, (woman) => toCome(woman).filter(({ day, place }) => day === today && place === 'home')),
  dates: (women) =>
    times(women, (woman) =>
      woman.keyDates.filter(
        ({ kind, day, takenBack }) =>
          takenBack === undefined && ahead(day) && ['court', 'eviction', 'release'].includes(kind),
      ),
    ),
  unseen: (women) =>
    each(
      women,
      (woman) =>
        begun.includes(statusNow(woman)) &&
        daysBetween(lastTalk(woman), today) > planned[woman.risk ?? 'medium'],
    ),
  order: (women) =>
    times(women, (woman) =>
      meetings(woman).filter(
        ({ enforceable, day }) =>
          enforceable !== 'no' && isOrdered(woman, day) && day === yesterday && !isWritten(woman, day),
      ),
    ),
  'order-today': (women) =>
    times(women, (woman) =>
      toCome(woman).filter(
        ({ enforceable, day }) => enforceable === 'yes' && day === today && isOrdered(woman, day),
      ),
    ),
  raised: () =>
    alerts
      .filter(({ urgency, raisedAt }) => ['U0', 'U1'].includes(urgency) && raisedAt.startsWith(yesterday))
      .map(({ id }) => id),
  'first-try': (women) =>
    each(
      women,
      (woman) =>
        ['referred', 'contacting'].includes(statusNow(woman)) &&
        !isTried(woman) &&
        workingDaysSince(referred(woman)) > 2,
    ),
  assessment: (women) =>
    each(
      women,
      (woman) =>
        ['referred', 'contacting'].includes(statusNow(woman)) &&
        isTried(woman) &&
        woman.referrals.at(-1)?.assessed === undefined &&
        workingDaysSince(referred(woman)) > 8,
    ),
  plan: (women) =>
    each(women, (woman) => {
      const { assessed, planned: plan } = woman.referrals.at(-1) ?? {}
      const counts = [...begun, 'paused'].includes(statusNow(woman)) && statusNow(woman) !== 'closing'
      return counts && assessed !== undefined && plan === undefined && workingDaysSince(assessed) > 4
    }),
  'end-report': (women) =>
    each(
      women,
      (woman) =>
        statusNow(woman) === 'closing' &&
        woman.referrals.at(-1)?.endReport === undefined &&
        workingDaysSince(statusSince(woman)) > 4,
    ),
  pause: (women) =>
    each(women, (woman) => {
      const review = woman.referrals.at(-1)?.statuses.at(-1)?.review
      return statusNow(woman) === 'paused' && (review === undefined || review < today)
    }),
  'not-written': (women) => times(women, unwritten),
  'not-saved': () => [named('Amara Cole').name],
  load: (women) =>
    colleagues
      .filter(
        ({ id, roles }) => roles.includes('keyworker') && isFull(women.filter((one) => one.keyworker === id)),
      )
      .map(({ name }) => name),
  waiting: (women) => each(women, (woman) => statusNow(woman) === 'waiting'),
  reasons: (women) => times(women, (woman) => missedUnsaid(woman, today)),
  'own-reasons': (women) => times(women, (woman) => missedUnsaid(woman, today)),
  supervision: () =>
    colleagues
      .filter(({ roles, supervisions = [] }) => {
        const held = supervisions
          .map(({ day }) => day)
          .sort()
          .at(-1)
        return roles.includes('keyworker') && (held === undefined || daysBetween(held, today) > 28)
      })
      .map(({ name }) => name),
  'own-alerts': (women) =>
    alerts.filter((one) => open(one) && women.some(({ id }) => id === about(one))).map(({ id }) => id),
  'own-appointments': (women) => times(women, (woman) => toCome(woman).filter(({ day }) => day === today)),
  'own-actions': () => [],
  'own-dates': (women) => times(women, datesAhead),
  'own-drafts': () => [],
  reviews: (women) => each(women, isToAsk),
  'own-reviews': (women) => each(women, isToAsk),
  'own-unseen': (women) => expected.unseen(women),
  'own-not-written': (women) => times(women, unwritten),
  'week-appointments': (women) => times(women, (woman) => toCome(woman).filter(({ day }) => ahead(day))),
  'week-actions': () => [],
  'week-dates': (women) => times(women, datesAhead),
  'week-without': (women) =>
    each(women, (woman) => begun.includes(statusNow(woman)) && toCome(woman).every(({ day }) => day < today)),
}

function unwritten(woman: Case): readonly Appointment[] {
  return meetings(woman).filter(({ day }) => {
    const days = daysBetween(day, today)
    return days > 1 && days <= 28 && !isWritten(woman, day)
  })
}

function datesAhead({ keyDates }: Case): Case['keyDates'] {
  return keyDates.filter(({ day, takenBack }) => takenBack === undefined && ahead(day))
}
