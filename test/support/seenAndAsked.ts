import type { Case } from '../../casework/records/case.ts'
import { aContact, answersOf } from './records.ts'

/** A woman as a report counts her: seen one to one in November, and asked about housing then and in February. */
export function seenAndAsked(woman: Case): Case {
  const { organisation } = woman
  return {
    ...{ ...woman, openedAt: '2025-10-20T10:00:00.000Z', referrals: [] },
    needs: [{ need: 'housing', status: 'identified', from: '2025-11-05' }],
    contacts: [aContact({ day: '2025-11-05', organisation })],
    answers: [
      answersOf({ housing: 3 }, { id: 'first', day: '2025-11-05' }),
      answersOf({ housing: 6 }, { id: 'later', day: '2026-02-05' }),
    ],
  }
}
