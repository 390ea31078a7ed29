import { withNoteBelow } from '../../casework/alerts/draftNote.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Saved } from '../../casework/putRight/saved.ts'
import { notOnSystem, type AlertDraft } from '../../casework/records/alertDraft.ts'
import { alertThatCame } from './alertsOfAnswers.ts'

/**
 * The alerts that came of moved answers and are not sent, about the woman in whose record they stand now; where nobody here was
 * meant, about somebody who is not on the system. None is taken away, and one that goes by itself still goes.
 */
export async function unsentAlertsOfMove(
  ports: Ports,
  saved: Saved,
  to: string | undefined,
): Promise<readonly AlertDraft[]> {
  if (saved.what !== 'answers') return []
  const { items, id } = saved.answers
  const drafts = await Promise.all(items.map(({ item }) => alertThatCame(ports, id, item)))
  return drafts.flatMap((draft) => (draft?.state === 'open' ? [aboutHer(draft, to)] : []))
}

/** Whom its writer chose herself stays chosen. */
function aboutHer(draft: AlertDraft, to: string | undefined): AlertDraft {
  const { fromAnswer, who } = draft
  if (fromAnswer === undefined) return draft
  const moved = { ...draft, fromAnswer: { ...fromAnswer, reference: to ?? fromAnswer.reference } }
  if (who !== fromAnswer.reference) return moved
  const about = { ...moved, who: to ?? notOnSystem, found: to === undefined ? [] : [to] }
  return withNoteBelow(about, 'These answers were filed for another woman at first.')
}
