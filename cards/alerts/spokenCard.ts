import type { AlertView } from '../../casework/alerts/alertView.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { momentInWords } from '../../casework/time.ts'
import { adaptiveCard, line, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { notTheEmergencyRoute, personInWords } from './alertWords.ts'

/** What stands in the place of "Nobody has answered yet" once its reader has spoken to somebody. No clock stops for it. */
export function spokenCard(
  { id, quietUntil }: Alert,
  { acknowledgement, now }: Pick<AlertView, 'acknowledgement' | 'now'>,
): AdaptiveCard {
  const until =
    quietUntil === undefined ? [] : [line('No reminders go out until', momentInWords(quietUntil, now))]
  return adaptiveCard('Noted. Thank you.', [
    line('Alert', id),
    ...(acknowledgement === undefined
      ? [
          ...until,
          sentence('Nobody has taken it yet. If nobody does in time, the next person is asked, as before.'),
        ]
      : [line('Acknowledged', `by ${personInWords(acknowledgement.by)}`)]),
    sentence(notTheEmergencyRoute),
  ])
}
