import { z } from 'zod'
import { Alert } from './alert.ts'
import { AlertDraft } from './alertDraft.ts'
import { AskedCue } from './askedCue.ts'
import { AuditEntry } from './auditEntry.ts'
import { Case } from './case.ts'
import { Colleague } from './colleague.ts'
import { ContactDraft } from './contactDraft.ts'
import { Delivery } from './delivery.ts'
import { Duty } from './duty.ts'
import { Message } from './message.ts'
import { MorningSetting } from './morningSetting.ts'
import { Move } from './move.ts'
import { Readiness } from './readiness.ts'
import type { RecordKind as Kind, RecordOf } from './record.ts'
import { ReleaseLog } from './releaseLog.ts'
import { Rota } from './rota.ts'
import { Route } from './route.ts'

/** The schema that each kind of record is checked against when it is read. */
export const schemaOf: { readonly [K in Kind]: z.ZodType<RecordOf[K]> } = {
  case: Case,
  alert: Alert,
  colleague: Colleague,
  'contact-draft': ContactDraft,
  'alert-draft': AlertDraft,
  message: Message,
  'asked-cue': AskedCue,
  delivery: Delivery,
  route: Route,
  move: Move,
  rota: Rota,
  readiness: Readiness,
  'morning-setting': MorningSetting,
  duty: Duty,
  'audit-entry': AuditEntry,
  'release-log': ReleaseLog,
}

/** The name of a kind of record, as it stands in a store. */
export const RecordKind = z.enum([
  'case',
  'alert',
  'colleague',
  'contact-draft',
  'alert-draft',
  'message',
  'asked-cue',
  'delivery',
  'route',
  'move',
  'rota',
  'readiness',
  'morning-setting',
  'duty',
  'audit-entry',
  'release-log',
] satisfies Kind[])
