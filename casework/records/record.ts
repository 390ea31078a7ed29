import { z } from 'zod'
import type { Alert } from './alert.ts'
import type { AlertDraft } from './alertDraft.ts'
import type { AskedCue } from './askedCue.ts'
import type { AuditEntry } from './auditEntry.ts'
import type { Case } from './case.ts'
import type { Colleague } from './colleague.ts'
import type { ContactDraft } from './contactDraft.ts'
import type { Message } from './message.ts'
import type { Delivery } from './delivery.ts'
import type { MorningSetting } from './morningSetting.ts'
import type { Duty } from './duty.ts'
import type { Move } from './move.ts'
import type { Readiness } from './readiness.ts'
import type { ReleaseLog } from './releaseLog.ts'
import type { Rota } from './rota.ts'
import type { Route } from './route.ts'

/** Every kind of record that is saved, by the name it is saved under. */
export interface RecordOf {
  case: Case
  alert: Alert
  colleague: Colleague
  'contact-draft': ContactDraft
  'alert-draft': AlertDraft
  message: Message
  'asked-cue': AskedCue
  delivery: Delivery
  route: Route
  move: Move
  rota: Rota
  readiness: Readiness
  'morning-setting': MorningSetting
  duty: Duty
  'audit-entry': AuditEntry
  'release-log': ReleaseLog
}

export type RecordKind = keyof RecordOf
export type AnyRecord = RecordOf[RecordKind]

/**
 * The fields every record begins with. `version` is the one that was read: 0 for a record never saved, one more at each save.
 * `schemaVersion` grows when a stored record of before no longer fits; `olderRecords.ts` then brings it up to date when it is read.
 */
export function recordHead<K extends string>(kind: K): RecordHead<K, 1>
export function recordHead<K extends string, V extends number>(kind: K, schemaVersion: V): RecordHead<K, V>
export function recordHead(kind: string, schemaVersion = 1): RecordHead<string, number> {
  return { kind: z.literal(kind), schemaVersion: z.literal(schemaVersion), version: z.int().min(0) }
}

type RecordHead<K extends string, V extends number> = {
  kind: z.ZodLiteral<K>
  schemaVersion: z.ZodLiteral<V>
  version: z.ZodInt
}
