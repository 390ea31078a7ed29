import { z } from 'zod'
import { ColleagueId, RecordId } from '../identifiers.ts'
import { Instant } from '../time.ts'
import { recordHead } from './record.ts'

/** What can stand in the audit trail: everything that changes a record, and every answer that shows a case or an alert. */
export const AuditedAct = z.enum([
  'case.shown',
  'message.shown',
  'case.opened',
  'contact.recorded',
  'contact.taken-back',
  'contact.corrected',
  'contact.moved',
  'alert.raised',
  'alert.shown',
  'alert.acknowledged',
  'alert.step-set',
  'alert.added-to',
  'alert.closed',
  'alert.led',
  'alert-draft.begun-by-answer',
  'alert-draft.put-away',
  'alert-draft.spoken',
  'details.support',
  'details.referral',
  'details.needs',
  'details.order',
  'details.safety',
  'details.people',
  'details.agreement',
  'action.set',
  'action.done',
  'action.moved',
  'action.dropped',
  'key-date.set',
  'key-date.taken-back',
  'colleague.added',
  'colleague.changed',
  'colleague.removed',
  'colleague.restored',
  'rota.changed',
  'drill.started',
  'drill.stopped',
  'answers.recorded',
  'answers.corrected',
  'answers.moved',
  'asking.put-off',
  'move.shown',
  'move.opened',
  'cue.answered',
  'cue.listed',
  'cue.shown',
  'cue.looked-at',
  'report.run',
  'report.exported',
  'cover.set',
  'cover.ended',
  'cover.known-privately',
  'duty.opened',
  'supervision.held',
])
export type AuditedAct = z.infer<typeof AuditedAct>

/** Who did what, when, about which references. Never any text. */
export const AuditEntry = z.object({
  ...recordHead('audit-entry'),
  id: RecordId,
  at: Instant,
  by: ColleagueId,
  act: AuditedAct,
  about: z.array(z.string()),
})
export type AuditEntry = z.infer<typeof AuditEntry>
