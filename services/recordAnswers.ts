import { wsa5 } from '../casework/measures/wsa5.ts'
import { answerFor } from '../casework/outcomeChange.ts'
import type { FilledAnswers } from '../casework/outcomesForm.ts'
import type { SavedAnswersView } from '../casework/outcomesView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Answers } from '../casework/records/answers.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { reviewReminder } from './measures/remindOfReview.ts'
import { savedAnswersView, type AnswersClosed } from './outcomes.ts'
import { caseFor } from './women.ts'

/** Which answers are to be saved, for whom, and what they are. */
export interface AnswersToRecord {
  readonly id: string
  readonly reference: string
  readonly filled: FilledAnswers
}

/** How saving answers ended; `saved-otherwise` when other answers were saved from the same card before. */
export type RecordAnswersOutcome =
  { readonly kind: 'saved' | 'saved-otherwise'; readonly view: SavedAnswersView } | AnswersClosed

/** Appends her answers to her record, once: the same answers again end as the first time, and nothing saved is replaced. */
export async function recordAnswers(
  ports: Ports,
  colleague: Colleague,
  { id, reference, filled }: AnswersToRecord,
): Promise<RecordAnswersOutcome> {
  return commitFresh<RecordAnswersOutcome>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, reference)
    if (woman === undefined) return nothingToSave({ kind: 'nobody' })
    if (!may(colleague, 'record-answers', woman)) return nothingToSave({ kind: 'not-allowed' })
    const shown = auditEntry(ports, colleague, 'case.shown', [woman.id])
    if (woman.movedAway?.some((away) => away.id === id) === true) return nothingToSave({ kind: 'moved-away' })
    const already = woman.answers.find((answers) => answers.id === id)
    if (already !== undefined) {
      const kind = saysTheSame(already, filled) ? 'saved' : 'saved-otherwise'
      const view = await savedAnswersView(ports, colleague, woman, already)
      return { records: [shown], outcome: { kind, view } }
    }
    const answers: Answers = {
      ...{ id, measure: wsa5.id, measureVersion: wsa5.version },
      ...{ day: filled.day, items: filled.items, by: colleague.id, recordedAt: ports.now() },
    }
    const withThem = { ...woman, answers: [...woman.answers, answers] }
    // Her earlier answers stand on the card too, so it is both a change and a showing.
    const recorded = auditEntry(ports, colleague, 'answers.recorded', [woman.id, id])
    const view = await savedAnswersView(ports, colleague, withThem, answers)
    const reminders = await reviewReminder(ports, woman, withThem)
    return { records: [withThem, recorded, shown, ...reminders], outcome: { kind: 'saved', view } }
  })
}

function saysTheSame(saved: Answers, { day, items }: FilledAnswers): boolean {
  return saved.day === day && items.every(({ item, answer }) => answerFor({ id: item }, saved) === answer)
}
