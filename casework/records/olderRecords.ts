import { z } from 'zod'
import { dayOf, Instant } from '../time.ts'
import { Borough, Need } from '../words.ts'
import { alertFromVersion1 } from './olderAlert.ts'
import type { RecordKind } from './record.ts'

/** What a case of schema version 1 held that version 2 holds otherwise. */
const CaseOfVersion1 = z.looseObject({
  schemaVersion: z.literal(1),
  borough: Borough,
  needs: z.array(Need),
  openedAt: Instant,
})

/** Version 2 keeps needs and boroughs with their dates, and everything else that a case holds besides contacts. */
const caseFromVersion1 = CaseOfVersion1.transform(({ borough, needs, ...rest }) => {
  const from = dayOf(rest.openedAt)
  return {
    ...rest,
    schemaVersion: 2,
    referrals: [],
    boroughs: [{ borough, from }],
    needs: needs.map((need) => ({ need, status: 'identified', from })),
    orders: [],
    notVisitedAlone: false,
    actions: [],
    keyDates: [],
    answers: [],
    changes: [],
  }
})

const DeliveryOfVersion1 = z.looseObject({
  schemaVersion: z.literal(1),
  state: z.string(),
  lastFailure: z.string().optional(),
})

/** Version 2 tells what failed from what was never tried, and keeps every try; of those before only the last failure was kept, without its time. */
const deliveryFromVersion1 = DeliveryOfVersion1.transform(({ lastFailure, ...rest }) => {
  const failed = rest.state === 'waiting' && lastFailure !== undefined
  return { ...rest, schemaVersion: 2, state: failed ? 'failed-for-now' : rest.state, tries: [] }
})

const fromOlder: Partial<Record<RecordKind, z.ZodType>> = {
  case: caseFromVersion1,
  alert: alertFromVersion1,
  delivery: deliveryFromVersion1,
}

/** A record as this release stores it, from one that an earlier release stored. Anything else comes back as it is, for its schema to judge. */
export function broughtUpToDate(kind: RecordKind, stored: unknown): unknown {
  const older = fromOlder[kind]?.safeParse(stored)
  return older?.success === true ? older.data : stored
}
