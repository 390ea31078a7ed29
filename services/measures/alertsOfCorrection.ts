import { withAdditions } from '../../casework/alerts/adding.ts'
import { withNoteBelow } from '../../casework/alerts/draftNote.ts'
import type { Measure } from '../../casework/measures/measure.ts'
import { findSaved, type Saved } from '../../casework/putRight/saved.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { savedAlert } from '../alerts/saveAlert.ts'
import { alertsOfAnswers, alertThatCame } from './alertsOfAnswers.ts'

/**
 * What is saved with answers that were put right: an answer that now asks for an alert makes its draft, and an alert that came of
 * an answer stays, with the new answer added to what it says (catalogue 1.4).
 */
export async function alertsOfCorrection(
  ports: Ports,
  colleague: Colleague,
  saved: Saved,
  after: Case,
): Promise<readonly AnyRecord[]> {
  const now = findSaved(after, saved)
  if (saved.what !== 'answers' || now?.what !== 'answers') return []
  const measure = ports.measures.get(saved.answers.measure)
  if (measure === undefined) return []
  const { answers } = now
  const changed = answers.items.filter(
    ({ item, answer }) => saved.answers.items.find((each) => each.item === item)?.answer !== answer,
  )
  const items = changed.map(({ item }) => item)
  const begun = await alertsOfAnswers(ports, colleague, { woman: after, measure, answers }, items)
  const drafts = begun.filter((record) => record.kind === 'alert-draft')
  const noted = await Promise.all(
    changed.map(async ({ item, answer }) => {
      const before = await alertThatCame(ports, answers.id, item)
      if (before === undefined) return []
      const draft = drafts.find(({ id }) => id === before.id) ?? before
      return withNote(ports, colleague, draft, noteOf(measure, item, answer))
    }),
  )
  const notes = noted.flat()
  return [...begun.filter((record) => !notes.some(({ id }) => id === record.id)), ...notes]
}

function noteOf(measure: Measure, id: string, answer: number | string): string {
  const item = measure.items.find((each) => each.id === id)
  const now = typeof answer === 'number' ? String(answer) : answer.replaceAll('-', ' ')
  return `Her answer was put right later. “${item?.text ?? id}” is now: ${now}.`
}

async function withNote(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
  text: string,
): Promise<readonly AnyRecord[]> {
  if (draft.state === 'open') {
    return [withNoteBelow(draft, text)]
  }
  const alert = draft.sentAs === undefined ? undefined : await ports.records.find('alert', draft.sentAs)
  if (alert === undefined) return []
  const moved = withAdditions(alert, { by: colleague.id, now: ports.now() }, [{ field: 'more', text }])
  return moved === undefined ? [] : savedAlert(ports, moved)
}
