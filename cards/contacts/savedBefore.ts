import type { ContactDraft } from '../../casework/records/contactDraft.ts'
import { dayOf, momentInWords, timeInWords, timeOf, type Instant } from '../../casework/time.ts'
import { sentence, type Element } from '../adaptiveCard.ts'

/** Says first when the very same note was saved already, and what the buttons do then; nothing where it was not. */
export function savedBeforeSaid(
  { savedBefore }: Pick<ContactDraft, 'savedBefore'>,
  now: Instant,
): readonly Element[] {
  if (savedBefore === undefined) return []
  const today = dayOf(savedBefore) === dayOf(now)
  const when = today ? `at ${timeInWords(timeOf(savedBefore))}` : momentInWords(savedBefore, now)
  return [
    sentence(`You saved the same note ${when}. Save keeps it once more, Discard leaves it at the one saved.`),
  ]
}
