import { z } from 'zod'
import type { Alert } from './alert.ts'
import type { AlertDraft } from './alertDraft.ts'
import type { AuditEntry } from './auditEntry.ts'
import type { Case } from './case.ts'
import type { Colleague } from './colleague.ts'
import type { ContactDraft } from './contactDraft.ts'
import type { Delivery } from './delivery.ts'
import type { Route } from './route.ts'

/** Every kind of record that is saved, by the name it is saved under. */
export interface RecordOf {
  case: Case
  alert: Alert
  colleague: Colleague
  'contact-draft': ContactDraft
  'alert-draft': AlertDraft
  delivery: Delivery
  route: Route
  'audit-entry': AuditEntry
}

export type RecordKind = keyof RecordOf
export type AnyRecord = RecordOf[RecordKind]

/** The fields every record begins with. `version` is the one that was read: 0 for a record never saved, one more at each save. */
export function recordHead<K extends string>(kind: K): RecordHead<K> {
  return { kind: z.literal(kind), schemaVersion: z.literal(1), version: z.int().min(0) }
}

type RecordHead<K extends string> = {
  kind: z.ZodLiteral<K>
  schemaVersion: z.ZodLiteral<1>
  version: z.ZodInt
}
