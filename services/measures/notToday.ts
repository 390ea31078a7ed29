import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { ReviewDelivery } from '../../casework/records/delivery.ts'
import type { PutOffOutcome } from '../../casework/reviews/reviewViews.ts'
import { reviewReminders } from '../../casework/reviews/reviewReminders.ts'
import { dayOf, daysAfter, type Day, type Instant } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { caseFor } from '../women.ts'
import { reminderId, reviewReminder } from './remindOfReview.ts'

/** How many days later a measure is asked that was not today. */
const putOffDays = 14

/** Puts one measure off for two weeks, without a reason: its reminder comes again then. A second press on the same day changes nothing. */
export async function notToday(
  ports: Ports,
  colleague: Colleague,
  { reference, measure }: { readonly reference: string; readonly measure: string },
): Promise<PutOffOutcome> {
  if (!ports.measures.has(measure)) return { kind: 'no-such-measure' }
  return commitFresh<PutOffOutcome>(ports.records, async () => {
    const woman = await caseFor(ports, colleague, reference)
    if (woman === undefined) return nothingToSave({ kind: 'nobody' })
    if (!may(colleague, 'record-answers', woman)) return nothingToSave({ kind: 'not-allowed' })
    const now = ports.now()
    const until = daysAfter(dayOf(now), putOffDays)
    const again = isPutOff(woman, measure, until)
    const later = { measure, until, by: colleague.id, at: now }
    const after = again ? woman : { ...woman, askLater: [...(woman.askLater ?? []), later] }
    const reminders = await reviewReminder(ports, woman, after)
    const reminded = await remindedAt(ports, after, measure, reminders)
    const outcome = { kind: 'put-off', reference, reminded, now } as const
    if (again) return nothingToSave(outcome)
    return {
      records: [after, auditEntry(ports, colleague, 'asking.put-off', [reference]), ...reminders],
      outcome,
    }
  })
}

async function remindedAt(
  ports: Ports,
  woman: Case,
  measure: string,
  reminders: readonly ReviewDelivery[],
): Promise<Instant | undefined> {
  const rules = rulesFor(woman.organisation, ports.rules)
  if (!reviewReminders(woman, rules).some((each) => each.measure === measure)) return undefined
  const changed = reminders.find((each) => each.measure === measure)
  return (changed ?? (await ports.records.find('delivery', reminderId(woman.id, measure))))?.dueAt
}

function isPutOff({ askLater = [] }: Case, measure: string, until: Day): boolean {
  return askLater.findLast((each) => each.measure === measure)?.until === until
}
