import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { dayCard } from '../cards/day/dayCard.ts'
import { dayListCard } from '../cards/day/dayListCard.ts'
import { sayings } from '../cards/sayings.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { listDayPart, showDay } from '../services/day/showDay.ts'
import { AnswerDialog } from './answerDialog.ts'

/** Shows a colleague her day: a manager what needs a person, a keyworker her own; "own" and "week" ask for hers, "drafts" for the notes she has not saved. */
export function dayDialog(): AnswerDialog {
  return new AnswerDialog('day', async ({ ports, colleague, words }) => {
    if (/draft|save/i.test(words)) return notSaved(ports, colleague)
    const outcome = await showDay(ports, colleague, kindIn(words))
    return outcome.kind === 'day' ? dayCard(outcome.view) : sayings['not-allowed']
  })
}

async function notSaved(ports: Ports, colleague: Colleague): Promise<AdaptiveCard> {
  const outcome = await listDayPart(ports, colleague, 'own-drafts', 1)
  return outcome.kind === 'list' ? dayListCard(outcome.view) : sayings['not-allowed']
}

function kindIn(words: string): 'own' | 'week' | undefined {
  if (/week|days/i.test(words)) return 'week'
  return /own/i.test(words) ? 'own' : undefined
}
