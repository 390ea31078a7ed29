import { additionWords } from '../../casework/alerts/additions.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import { exactly, line, sentence, type Element } from '../adaptiveCard.ts'

/** The most characters of one addition that the raiser's card repeats to her. */
const longest = 300

/** What the raiser has added herself, each with its time; what others have added is for those who handle the alert. */
export function ownAdditions({ timeline, raisedBy }: Alert, now: Instant): readonly Element[] {
  const own = timeline.filter((entry) => entry.what === 'added').filter(({ by }) => by === raisedBy)
  if (own.length === 0) return []
  const lines = own.flatMap(({ field, text, at }) => [
    line(additionWords[field], `added ${momentInWords(at, now)}`),
    exactly(text.length > longest ? `${text.slice(0, longest)} ...` : text),
  ])
  return [sentence('You have added:'), ...lines]
}
