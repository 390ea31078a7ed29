import type { OpenAlertLine } from '../../casework/alerts/knowing.ts'
import { dayInWords, dayOf, type Instant } from '../../casework/time.ts'
import type { WomanFacts } from '../../casework/womanFacts.ts'
import { exactly, line, sentence, warning, type Element } from '../adaptiveCard.ts'

/** Who a woman is in one line: "Jade Morgan, W-VV396G-C, yours, last seen Tuesday 3 March". */
export function whoInWords(facts: WomanFacts, now: Instant): string {
  return [facts.name, facts.reference, facts.whose, lastSeenInWords(facts, now)]
    .filter((part) => part !== '')
    .join(', ')
}

/** What must be read before anybody contacts her: an open alert, her safe-contact rule, and what else keeps her safe. Nothing when there is none of it. */
export function beforeContact(facts: WomanFacts): readonly Element[] {
  const alerts = facts.openAlerts.map((alert) => exactly(openAlertInWords(alert)))
  const safe = facts.safeContact === undefined ? [] : [line('Safe contact', facts.safeContact)]
  const alone = facts.notVisitedAlone === true ? [sentence('She is not to be visited alone.')] : []
  const never =
    facts.mustNotReceive === undefined ? [] : [line('Must not receive anything', facts.mustNotReceive)]
  const items = [...alerts, ...safe, ...alone, ...never]
  return items.length === 0 ? [] : [warning([sentence('Before you contact her'), ...items])]
}

function openAlertInWords(alert: OpenAlertLine): string {
  if (alert.isReaders) return `Open alert ${alert.number}: it is with you.`
  return `Open alert ${alert.number}: speak to ${whomToSpeakTo(alert)} before you contact her.`
}

/** Who holds an open alert, else who is asked: "Sunita Rao or Grace Ofori". */
export function whomToSpeakTo({ speakTo }: OpenAlertLine): string {
  return speakTo.length === 0 ? 'the safeguarding lead' : speakTo.join(' or ')
}

function lastSeenInWords(facts: WomanFacts, now: Instant): string {
  if (facts.lastSeen === undefined) return ''
  return facts.lastSeen === null ? 'not seen yet' : `last seen ${dayInWords(facts.lastSeen, dayOf(now))}`
}
