import type { Moved } from '../../casework/alerts/ladder.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { allCardsDue, clockRecord, messagesDue } from './alertDeliveries.ts'
import { unansweredCardsDue } from './unansweredCards.ts'

/**
 * Everything that is saved with a change of an alert, in one commit: the alert, the moment at which something must happen next,
 * every card brought up to date, and the new messages it causes. No service saves an alert in any other way. `but` is a card
 * that is left alone, because it is being answered or was just sent.
 */
export async function savedAlert(
  ports: Ports,
  { alert, told }: Moved,
  but = '',
): Promise<readonly AnyRecord[]> {
  const [clock, cards, messages, unanswered] = await Promise.all([
    clockRecord(ports, alert),
    allCardsDue(ports, alert, but),
    messagesDue(ports, alert, told),
    unansweredCardsDue(ports, alert),
  ])
  return [alert, clock, ...cards, ...messages, ...unanswered]
}
