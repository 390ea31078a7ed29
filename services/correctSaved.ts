import {
  refusedForContact,
  withAnswersCorrected,
  withContactCorrected,
  type ContactPutRight,
} from '../casework/putRight/correctSaved.ts'
import type { CorrectionFormView } from '../casework/putRight/putRightViews.ts'
import { findSaved, type Saved } from '../casework/putRight/saved.ts'
import type { SavedAnswersView } from '../casework/measures/savedAnswersView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AnswersSaid } from '../casework/records/answers.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { CorrectionReason } from '../casework/records/correction.ts'
import { wrongWithPoint } from '../casework/measures/answersPoint.ts'
import { auditEntry } from './audit.ts'
import { alertsOfCorrection } from './measures/alertsOfCorrection.ts'
import { cuesOfCorrection, type CorrectionAsks } from './cuesOfCorrection.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { reviewReminder } from './measures/remindOfReview.ts'
import { savedAnswersView } from './outcomes.ts'
import { onlyAsked } from './orderAskedOf.ts'
import { savedFor, type SavedAt, type SavedClosed } from './savedFor.ts'
import { correctionForm } from './showSaved.ts'

/** What is put right, in which state the form showed it, to what, and why. */
export interface CorrectionRequest {
  readonly at: SavedAt
  readonly as: number
  readonly reason: CorrectionReason
  readonly line: string | undefined
  readonly contact?: ContactPutRight
  readonly answers?: AnswersSaid
}

/** How putting something right ended. */
export type CorrectOutcome =
  | {
      readonly kind: 'contact-corrected'
      readonly view: CorrectionFormView
      /** What its words mention now. */
      readonly asks: CorrectionAsks | undefined
    }
  | { readonly kind: 'answers-corrected'; readonly view: SavedAnswersView }
  | { readonly kind: 'nothing-different' | 'changed-since'; readonly view: CorrectionFormView }
  | { readonly kind: 'refused'; readonly view: CorrectionFormView; readonly sentences: readonly string[] }
  | SavedClosed

type Ended =
  | { readonly kind: 'corrected'; readonly at: SavedAt; readonly asks?: CorrectionAsks | undefined }
  | { readonly kind: 'nothing-different' | 'changed-since'; readonly at: SavedAt }
  | { readonly kind: 'refused'; readonly at: SavedAt; readonly sentences: readonly string[] }
  | SavedClosed

/**
 * Puts a saved contact or saved answers right, once: what stood there before is kept with who changed it, when and why, and a
 * second press changes nothing. Where other words mention harm that is asked about. What somebody else put right since the form was shown is not changed unseen.
 */
export async function correctSaved(
  ports: Ports,
  colleague: Colleague,
  request: CorrectionRequest,
): Promise<CorrectOutcome> {
  const refusedBefore = request.contact === undefined ? [] : refusedForContact(request.contact, ports.now())
  const ended = await commitFresh<Ended>(ports.records, async () => {
    const found = await savedFor(ports, colleague, request.at)
    if (found.kind !== 'open') return nothingToSave(found)
    const { woman, saved } = found
    const at = { reference: woman.id, saved: { what: saved.what, id: saved.id } }
    const sentences = [...refusedBefore, ...wrongWithAnswers(ports, found, request.answers)]
    if (sentences.length > 0) return nothingToSave({ kind: 'refused', at, sentences })
    const after = corrected(ports, colleague, found, request)
    const isAsShown = saved.revision === request.as
    if (after === woman) return nothingToSave({ kind: isAsShown ? 'nothing-different' : 'corrected', at })
    if (!isAsShown) return nothingToSave({ kind: 'changed-since', at })
    const audit = auditEntry(ports, colleague, `${saved.what}.corrected`, [woman.id, saved.id])
    const mentioned = await cuesOfCorrection(ports, colleague, found, request.contact?.words)
    const { asks } = mentioned
    const alerts = await alertsOfCorrection(ports, colleague, saved, after)
    const reminders = await reviewReminder(ports, woman, after)
    const records = [after, audit, ...mentioned.records, ...alerts, ...reminders]
    return { records, outcome: { kind: 'corrected', at, asks } }
  })
  return 'at' in ended ? shown(ports, colleague, ended) : ended
}

function corrected(
  ports: Ports,
  colleague: Colleague,
  { woman, saved }: { readonly woman: Case; readonly saved: Saved },
  { contact, answers, reason, line }: CorrectionRequest,
): Case {
  const correcting = { by: colleague.id, at: ports.now(), reason, line }
  if (saved.what === 'contact' && contact !== undefined) {
    const reading = onlyAsked(colleague, woman, contact.reading)
    return withContactCorrected(woman, saved.contact, { ...contact, reading }, correcting)
  }
  if (saved.what === 'answers' && answers !== undefined) {
    return withAnswersCorrected(woman, saved.answers, answers, correcting)
  }
  return woman
}

function wrongWithAnswers(
  { measures }: Ports,
  { woman, saved }: { readonly woman: Case; readonly saved: Saved },
  said: AnswersSaid | undefined,
): readonly string[] {
  if (saved.what !== 'answers' || said === undefined) return []
  const measure = measures.get(saved.answers.measure)
  return measure === undefined ? [] : wrongWithPoint(woman, measure, said, saved.id)
}

async function shown(
  ports: Ports,
  colleague: Colleague,
  ended: Extract<Ended, { readonly at: SavedAt }>,
): Promise<CorrectOutcome> {
  const { at } = ended
  const form = await correctionForm(ports, colleague, at)
  if (form.kind !== 'form') return form
  const { view } = form
  if (ended.kind === 'refused') return { kind: 'refused', view, sentences: ended.sentences }
  if (ended.kind !== 'corrected') return { kind: ended.kind, view }
  if (view.saved.what === 'contact') return { kind: 'contact-corrected', view, asks: ended.asks }
  const woman = await ports.records.find('case', at.reference)
  const saved = woman && findSaved(woman, at.saved)
  if (woman === undefined || saved?.what !== 'answers') return { kind: 'saved-gone' }
  return {
    kind: 'answers-corrected',
    view: await savedAnswersView(ports, colleague, woman, saved.answers),
  }
}
