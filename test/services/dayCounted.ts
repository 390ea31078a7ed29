import type { DayPart } from '../../casework/day/dayPart.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Appointment } from '../../casework/records/contact.ts'
import { daysBetween, type Day } from '../../casework/time.ts'
import { isOrdered, missedUnsaid } from './absenceCounted.ts'
import { alerts, colleagues, cues, ines, named, today, yesterday } from './dayRecords.ts'

// In other words than the rules use, so that a slip in either shows.
const begun = ['assessed', 'engaged', 'centre-only', 'lost-contact', 'closing']
const planned = { high: 10, medium: 21, low: 35 } as const
const talk = ['in-person', 'phone', 'video', 'group']

const statusNow = (woman: Case): string => woman.referrals.at(-1)?.statuses.at(-1)?.status ?? 'engaged'
const statusSince = (woman: Case): Day => woman.referrals.at(-1)?.statuses.at(-1)?.from ?? ''
const referred = (woman: Case): Day => woman.referrals.at(-1)?.day ?? today
export const standing = (woman: Case): boolean => !['closed', 'declined'].includes(statusNow(woman))

function workingDaysSince(day: Day): number {
  let count = 0
  for (let back = 0; back < daysBetween(day, today); back += 1) {
    const weekday = new Date(Date.parse(today) - back * 86_400_000).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count += 1
  }
  return count
}

const ours = (woman: Case): Case['contacts'] =>
  woman.contacts.filter(
    ({ takenBack, organisation }) => takenBack === undefined && organisation === woman.organisation,
  )

function lastTalk(woman: Case): Day {
  const days = ours(woman)
    .filter(({ with: who, mode }) => who === 'her' && talk.includes(mode ?? ''))
    .filter(({ attendance, minutes }) =>
      attendance === undefined ? minutes !== undefined : attendance === 'came',
    )
    .map(({ day }) => day)
  return [referred(woman), ...days].sort().at(-1) ?? ''
}

/** Whether anything of hers shows that somebody tried or reached her since her referral. */
function isTried(woman: Case): boolean {
  return ours(woman).some(
    ({ with: who, day, sentBy, mode }) =>
      who === 'her' &&
      day >= referred(woman) &&
      !(sentBy === 'her' && ['text', 'email'].includes(mode ?? '')),
  )
}

const meetings = (woman: Case): readonly Appointment[] =>
  woman.appointments.filter(({ takenBack }) => takenBack === undefined)
/** Those that may still take place: not before the day of her last contact, with whomever. */
function toCome(woman: Case): readonly Appointment[] {
  const last = woman.contacts
    .filter(({ takenBack }) => takenBack === undefined)
    .map(({ day }) => day)
    .sort()
    .at(-1)
  return meetings(woman).filter(({ day }) => day >= (last ?? ''))
}
const isWritten = (woman: Case, day: Day): boolean =>
  woman.contacts.some(
    (contact) => contact.takenBack === undefined && contact.with === 'her' && contact.day === day,
  )
const ahead = (day: Day): boolean => day >= today && daysBetween(today, day) < 7

/** How often each woman stands behind a figure; alerts, cues and colleagues by their own number or name. */
const repeated = (woman: Case, items: readonly unknown[]): readonly string[] => items.map(() => woman.id)
const each = (women: readonly Case[], is: (woman: Case) => boolean): readonly string[] =>
  women.filter(is).map(({ id }) => id)
const open = (alert: Alert): boolean => alert.closed === undefined
const about = (alert: Alert): string => (alert.subject.kind === 'on-system' ? alert.subject.reference : '')

type Counted = (women: readonly Case[]) => readonly string[]

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
    women.flatMap((woman) =>
      repeated(
        woman,
        toCome(woman).filter(({ day, place }) => day === today && place === 'home'),
      ),
    ),
  dates: (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        woman.keyDates.filter(
          ({ kind, day, takenBack }) =>
            takenBack === undefined && ahead(day) && ['court', 'eviction', 'release'].includes(kind),
        ),
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
    women.flatMap((woman) =>
      repeated(
        woman,
        meetings(woman).filter(
          ({ enforceable, day }) =>
            enforceable !== 'no' && isOrdered(woman, day) && day === yesterday && !isWritten(woman, day),
        ),
      ),
    ),
  'order-today': (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        toCome(woman).filter(
          ({ enforceable, day }) => enforceable === 'yes' && day === today && isOrdered(woman, day),
        ),
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
  'not-written': (women) => women.flatMap(unwritten),
  'not-saved': () => [named('Amara Cole').name],
  load: (women) =>
    colleagues
      .filter(
        ({ id, roles }) => roles.includes('keyworker') && isFull(women.filter((one) => one.keyworker === id)),
      )
      .map(({ name }) => name),
  waiting: (women) => each(women, (woman) => statusNow(woman) === 'waiting'),
  reasons: (women) => women.flatMap((woman) => repeated(woman, missedUnsaid(woman, today))),
  'own-reasons': (women) => women.flatMap((woman) => repeated(woman, missedUnsaid(woman, today))),
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
  'own-appointments': (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        toCome(woman).filter(({ day }) => day === today),
      ),
    ),
  'own-actions': () => [],
  'own-dates': (women) => women.flatMap(datesAhead),
  'own-drafts': () => [],
  reviews: (women) => each(women, isToAsk),
  'own-reviews': (women) => each(women, isToAsk),
  'own-unseen': (women) => expected.unseen(women),
  'own-not-written': (women) => women.flatMap(unwritten),
  'week-appointments': (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        toCome(woman).filter(({ day }) => ahead(day)),
      ),
    ),
  'week-actions': () => [],
  'week-dates': (women) => women.flatMap(datesAhead),
  'week-without': (women) =>
    each(women, (woman) => begun.includes(statusNow(woman)) && toCome(woman).every(({ day }) => day < today)),
}

function unwritten(woman: Case): readonly string[] {
  const late = meetings(woman).filter(({ day }) => {
    const days = daysBetween(day, today)
    return days > 1 && days <= 28 && !isWritten(woman, day)
  })
  return repeated(woman, late)
}

function datesAhead(woman: Case): readonly string[] {
  return repeated(
    woman,
    woman.keyDates.filter(({ day, takenBack }) => takenBack === undefined && ahead(day)),
  )
}

function isFull(women: readonly Case[]): boolean {
  const weight = { high: 6, medium: 4, low: 2 } as const
  const supported = women.filter((woman) => [...begun, 'paused'].includes(statusNow(woman)))
  const quarters = supported.reduce(
    (sum, woman) => sum + (statusNow(woman) === 'centre-only' ? 1 : weight[woman.complexity ?? 'medium']),
    0,
  )
  const oneToOne = supported.filter((woman) => statusNow(woman) !== 'centre-only').length
  const fresh = women.filter((woman) => daysBetween(referred(woman), today) < 28).length
  return oneToOne > 25 || quarters / 4 > 25 || fresh > 6
}

/** Whether the outcomes are to be asked: never asked since her referral, or twelve weeks ago; a second answer counts from four weeks on. */
function isToAsk(woman: Case): boolean {
  if (!['assessed', 'engaged', 'closing'].includes(statusNow(woman))) return false
  const asked = woman.answers
    .filter(
      ({ measure, items }) => measure === 'wsa5' && items.some(({ answer }) => typeof answer === 'number'),
    )
    .map(({ day }) => day)
    .filter((day) => day >= referred(woman))
    .sort()
  const [first, last] = [asked[0], asked.at(-1)]
  if (first === undefined || last === undefined) return true
  return daysBetween(daysBetween(first, last) >= 28 ? last : first, today) >= 84
}
