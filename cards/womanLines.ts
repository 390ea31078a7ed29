import { dayInWords, dayOf, type Instant } from '../casework/time.ts'
import type { WomanFacts } from '../casework/womanFacts.ts'
import { exactly, line, sentence, warning, type Element } from './adaptiveCard.ts'

/** Who a woman is in one line: "Jade Morgan, W-VV396G-C, yours, last seen Tuesday 3 March". */
export function whoInWords(facts: WomanFacts, now: Instant): string {
  return [facts.name, facts.reference, facts.whose, lastSeenInWords(facts, now)]
    .filter((part) => part !== '')
    .join(', ')
}

/** What must be read before anybody contacts her: an open alert, her safe-contact rule, and what else keeps her safe. Nothing when there is none of it. */
export function beforeContact(facts: WomanFacts): readonly Element[] {
  const alerts = facts.openAlerts.map((number) =>
    exactly(`Open alert ${number}: speak to the safeguarding lead before you contact her.`),
  )
  const safe = facts.safeContact === undefined ? [] : [line('Safe contact', facts.safeContact)]
  const alone = facts.notVisitedAlone === true ? [sentence('She is not to be visited alone.')] : []
  const never =
    facts.mustNotReceive === undefined ? [] : [line('Must not receive anything', facts.mustNotReceive)]
  const items = [...alerts, ...safe, ...alone, ...never]
  return items.length === 0 ? [] : [warning([sentence('Before you contact her'), ...items])]
}

function lastSeenInWords(facts: WomanFacts, now: Instant): string {
  if (facts.lastSeen === undefined) return ''
  return facts.lastSeen === null ? 'not seen yet' : `last seen ${dayInWords(facts.lastSeen, dayOf(now))}`
}
