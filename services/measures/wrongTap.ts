import type { Ports } from '../../casework/ports/ports.ts'
import type { PutAway } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { putAlertAway } from '../alerts/putAway.ts'
import { caseFor } from '../women.ts'

/** How saying that an answer was a wrong tap ended; `again` names the saved answers that are to be put right. */
export type WrongTapOutcome =
  | {
      readonly kind: 'put-away-because'
      readonly putAway: PutAway
      readonly again: { readonly reference: string; readonly answers: string } | undefined
    }
  | { readonly kind: 'no-such-draft' | 'put-away' | 'already-sent' }

/** Puts away the alert that came of one answer, because it was a wrong tap. The leads are told of it; the answer stays until it is put right. */
export async function wasWrongTap(ports: Ports, colleague: Colleague, id: string): Promise<WrongTapOutcome> {
  const draft = await ports.records.find('alert-draft', id)
  if (draft?.owner !== colleague.id || draft.fromAnswer === undefined) return { kind: 'no-such-draft' }
  const outcome = await putAlertAway(ports, colleague, id, { how: 'wrong-tap' })
  if (outcome.kind === 'asked') return { kind: 'no-such-draft' }
  if (outcome.kind !== 'put-away-because') return { kind: outcome.kind }
  const { reference, answers } = draft.fromAnswer
  const woman = await caseFor(ports, colleague, reference)
  const isSaved = woman?.answers.some((each) => each.id === answers) === true
  return { kind: outcome.kind, putAway: outcome.putAway, again: isSaved ? { reference, answers } : undefined }
}
