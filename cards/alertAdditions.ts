import { additionWords } from '../casework/alerts/additions.ts'
import type { AlertView } from '../casework/alerts/alertView.ts'
import type { Alert } from '../casework/records/alert.ts'
import { momentInWords } from '../casework/time.ts'
import { line, type Element } from './adaptiveCard.ts'

/** What was added to an alert after it was sent, oldest first, each with its author and time. */
export function additionLines(
  { timeline }: Pick<Alert, 'timeline'>,
  { authors, now }: Pick<AlertView, 'authors' | 'now'>,
): readonly Element[] {
  return timeline.flatMap((entry) => {
    if (entry.what !== 'added') return []
    const by = authors.find(({ id }) => id === entry.by)?.name ?? 'a colleague who has left'
    const text = entry.field === 'her-words' ? `“${entry.text}”` : entry.text
    return [line(additionWords[entry.field], `${text} (added ${momentInWords(entry.at, now)}, by ${by})`)]
  })
}
