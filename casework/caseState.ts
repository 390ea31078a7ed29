import type { Case } from './records/case.ts'
import type { Order, Referral, StatusSince } from './records/support.ts'
import type { SupportStatus } from './supportWords.ts'
import type { Day } from './time.ts'
import type { Borough } from './words.ts'

/** The referral that holds now: the newest. A record opened before referrals were kept has none. */
export function currentReferral(woman: Case): Referral | undefined {
  return woman.referrals.at(-1)
}

/** The status that holds now, and since when. */
export function currentStatus(woman: Case): StatusSince | undefined {
  return currentReferral(woman)?.statuses.at(-1)
}

/** The borough she lives in now. */
export function currentBorough(woman: Case): Borough {
  return woman.boroughs.at(-1)?.borough ?? 'Outside area'
}

/** The borough she lived in on a day; before the first that is on record, that one. */
export function boroughOn({ boroughs }: Case, day: Day): Borough {
  const [first] = boroughs
  return (boroughs.findLast(({ from }) => from <= day) ?? first)?.borough ?? 'Outside area'
}

/** The order or other legal position that holds now: the newest on record. */
export function currentOrder(woman: Case): Order | undefined {
  return woman.orders.at(-1)
}

const endings: ReadonlySet<SupportStatus> = new Set(['closed', 'declined'])

/** Whether support has come to an end, so that she is in nobody's caseload. */
export function isEnded(status: SupportStatus | undefined): boolean {
  return status !== undefined && endings.has(status)
}

const beforeSupport: ReadonlySet<SupportStatus> = new Set(['referred', 'waiting', 'contacting'])

/** Whether she counts as open (catalogue 3.5): support has begun and has not ended. One of whom no status is kept counts. */
export function countsAsOpen(status: SupportStatus | undefined): boolean {
  return status === undefined || !(isEnded(status) || beforeSupport.has(status))
}
