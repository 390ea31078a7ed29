import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import { subjectOfWoman } from '../../casework/details/detailsView.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { ReviewDelivery } from '../../casework/records/delivery.ts'
import { reviewReminders, type ReviewReminder } from '../../casework/reviews/reviewReminders.ts'
import { reviewReminderTime } from '../../casework/reviews/reviewReminderTime.ts'
import { dayOf } from '../../casework/time.ts'
import { womanEntry } from '../../casework/womanEntry.ts'
import { coverFor } from '../cover/coverFor.ts'
import type { Prepared } from '../deliveries/deliveryParts.ts'
import { factsFor } from '../women.ts'

/** How long a reminder waits that nobody may read at present, in seconds, before it is tried again. */
const untilTriedAgain = 3600

/**
 * The reminders to be saved in the same commit as a change of a woman's record: those that are for another day than before, or for
 * another keyworker. None where nothing changed for them; one that is needed no longer is left out when its moment comes.
 */
export async function reviewReminder(
  ports: Ports,
  before: Case,
  after: Case,
): Promise<readonly ReviewDelivery[]> {
  const rules = rulesFor(after.organisation, ports.rules)
  const same = before.keyworker === after.keyworker ? reviewReminders(before, rules) : []
  const changed = reviewReminders(after, rules).filter(
    ({ measure, due }) => !same.some((each) => each.measure === measure && each.due === due),
  )
  return Promise.all(changed.map((reminder) => deliveryOf(ports, after, reminder)))
}

/** The id under which the reminder of one measure of one woman is stored, once. */
export function reminderId(reference: string, measure: string): string {
  return `review:${reference}:${measure}`
}

async function deliveryOf(
  ports: Ports,
  { id: reference, keyworker }: Case,
  { measure, due }: ReviewReminder,
): Promise<ReviewDelivery> {
  const id = reminderId(reference, measure)
  const [before, owner] = await Promise.all([
    ports.records.find('delivery', id),
    ports.records.find('colleague', keyworker),
  ])
  return {
    ...newDelivery(id, keyworker, reviewReminderTime(due, ports.now(), owner?.works)),
    ...{ version: before?.version ?? 0, tries: before?.tries ?? [] },
    ...{ as: 'review-due', reference, measure, due },
  }
}

/**
 * Makes the card of a reminder for the woman's keyworker of today, or whoever covers her; it waits while she may not read it. None is needed where her record
 * does not ask for it any more: she was asked, or nobody is to ask her at present.
 */
export async function prepareReview(ports: Ports, delivery: ReviewDelivery): Promise<Prepared> {
  const { reference, measure } = delivery
  const woman = await ports.records.find('case', reference)
  const rules = woman && rulesFor(woman.organisation, ports.rules)
  const wanted = woman && reviewReminders(woman, rules).find((each) => each.measure === measure)
  if (woman === undefined || wanted === undefined || wanted.due > dayOf(ports.now())) {
    return { kind: 'not-needed' }
  }
  const keyworker = await ports.records.find('colleague', woman.keyworker)
  const reader = (await coverFor(ports, keyworker, woman)) ?? keyworker
  if (reader === undefined || !may(reader, 'record-answers', subjectOfWoman(woman))) {
    const reason = 'nobody may read it at present'
    return { kind: 'failed-for-now', reason, route: 'shut', waitSeconds: untilTriedAgain }
  }
  const facts = await factsFor(ports, reader, woman)
  const asked = womanEntry(woman).measured.find((each) => each.measure === measure)?.last
  const name = ports.measures.get(measure)?.title ?? measure
  return {
    kind: 'ready',
    message: { as: 'review-due', view: { facts, measure, name, asked, now: ports.now() } },
    to: reader.id,
  }
}
