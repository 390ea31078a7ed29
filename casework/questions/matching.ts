import { lacksAppointment, type CaseloadWoman } from '../caseload/caseload.ts'
import { isInSupport, isToBegin } from '../caseload/dueSince.ts'
import type { CaseloadRules } from '../caseload/caseloadRules.ts'
import { nobody } from '../caseload/caseloadView.ts'
import { countsAsOpen, isEnded } from '../caseState.ts'
import type { WomanEntry } from '../womanEntry.ts'
import type { LegalStatus, SupportStatus } from '../supportWords.ts'
import type { Day } from '../time.ts'
import { isDue, wasReviewed } from './dueDay.ts'
import type { Days, Lacking, OrderKind, Stage, WomenAsked } from './question.ts'

/** What matching needs besides the women: who looks after women at present, and what day it is. */
export interface Around {
  readonly keyworkers: ReadonlySet<string>
  readonly today: Day
}

type Asked = Omit<WomenAsked, 'asks' | 'form' | 'of'>

/** Whether a woman is among those whom a question is of, before anything else is asked of her: whose she is, and still supported. */
export function isInScope(asked: WomenAsked, woman: WomanEntry, { keyworkers }: Around): boolean {
  const theirs = asked.of === nobody ? !keyworkers.has(woman.keyworker) : woman.keyworker === asked.of
  return (asked.of === undefined || theirs) && isEnded(woman.status) === (asked.stage === 'closed')
}

type Tests = {
  readonly [K in keyof Required<Asked>]: (
    wanted: NonNullable<Asked[K]>,
    each: CaseloadWoman,
    at: Judging,
  ) => boolean
}

/** The day on which women are judged, and by which rules. */
export interface Judging {
  readonly today: Day
  readonly rules: CaseloadRules
}

const tests: Tests = {
  borough: (borough, { woman }) => woman.borough === borough,
  needs: (needs, { woman }) => needs.every((need) => woman.needs.includes(need)),
  risk: (risk, { woman }) => woman.risk === risk,
  stage: (stage, { woman }) => isAtStage(stage, woman),
  not: ({ clock, since }, { woman }) => (lastOf(woman, clock) ?? '') <= (since ?? ''),
  without: (lacking, each, { today }) => lacking.every((what) => lacks(what, each, today)),
  due: ({ kind, by }, { woman }, { rules }) => isDue(woman, kind, by, rules),
  keyDate: ({ kind, ...days }, { woman }) =>
    woman.keyDates.some((date) => (kind === undefined || date.kind === kind) && isIn(date.day, days)),
  appointment: (days, { woman }) => woman.coming.some(({ day }) => isIn(day, days)),
  referred: (days, { woman }) => isIn(woman.since, days),
  ended: (days, { woman }) => isEnded(woman.status) && isIn(woman.statusFrom ?? '', days),
  order: (order, { woman }, { today }) =>
    woman.orders.some((each) => isOf(order, each.status) && isHeldOn(today, each)),
  alert: (_, { alerts }) => alerts.length > 0,
  careful: (_, { woman }) => woman.careful,
  standing: (standing, { level }) => level === standing,
}

/** Whether everything that a question asks holds of a woman. */
export function isAskedFor(asked: WomenAsked, each: CaseloadWoman, at: Judging): boolean {
  const { asks: _asks, form: _form, of: _of, ...parts } = asked
  return names.every((name) => holds(name, parts, each, at))
}

const names = Object.keys(tests).filter((name): name is keyof Asked => Object.hasOwn(tests, name))

function holds(name: keyof Asked, parts: Asked, each: CaseloadWoman, at: Judging): boolean {
  const { [name]: wanted } = parts
  const test: (wanted: never, each: CaseloadWoman, at: Judging) => boolean = tests[name]
  return wanted === undefined || test(wanted as never, each, at)
}

const probation: ReadonlySet<LegalStatus> = new Set<LegalStatus>([
  ...(['community-order', 'suspended-sentence', 'mental-health-treatment', 'drug-rehabilitation'] as const),
  ...(['alcohol-treatment', 'licence', 'post-sentence-supervision'] as const),
])

function isOf(order: OrderKind, status: LegalStatus): boolean {
  return order === 'probation' ? probation.has(status) : order === status
}

/** An order without a day at one end is not known to end there. */
function isHeldOn(day: Day, { from = day, to = day }: WomanEntry['orders'][number]): boolean {
  return from <= day && day <= to
}

/** Days are written so that they compare as texts. */
function isIn(day: Day, { from, to }: Days): boolean {
  return from <= day && day <= to
}

/**
 * The last day of a clock. Of whom nobody tried to reach is not said when she was seen, nor that she was not heard from; so those
 * two take the day she was seen with them.
 */
export function lastOf(woman: WomanEntry, clock: NonNullable<WomenAsked['not']>['clock']): Day | undefined {
  const { lastSeen, lastTried, lastHeardFrom } = woman
  const other = clock === 'tried' ? lastTried : clock === 'heard-from' ? lastHeardFrom : undefined
  return [lastSeen, other]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}

const statusesOf: Partial<Record<Stage, SupportStatus>> = {
  ...{ referred: 'referred', waiting: 'waiting', contacting: 'contacting', engaged: 'engaged' },
  ...{ 'centre-only': 'centre-only', paused: 'paused', 'lost-contact': 'lost-contact', closing: 'closing' },
}

function isAtStage(stage: Stage, woman: WomanEntry): boolean {
  const { status } = woman
  if (stage === 'closed') return isEnded(status)
  if (stage === 'not-begun') return !countsAsOpen(status)
  if (stage === 'in-support') return isInSupport(woman)
  return status === statusesOf[stage]
}

function lacks(what: Lacking, { woman, next }: CaseloadWoman, _today: Day): boolean {
  switch (what) {
    case 'plan':
      return woman.planned === undefined
    case 'assessment':
      return woman.assessed === undefined
    case 'appointment':
      // Whoever asks who has nothing booked wants her whose support is to begin, too.
      return lacksAppointment({ woman, next }) || (isToBegin(woman) && next === undefined)
    case 'review':
      return !wasReviewed(woman)
    case 'risk':
      return woman.risk === undefined
    case 'needs':
      return woman.needs.length === 0
  }
}
