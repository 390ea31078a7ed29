import { openActions } from '../../casework/actionRules.ts'
import { comingKeyDates } from '../../casework/keyDates.ts'
import type { BriefView } from '../../casework/brief/briefView.ts'
import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import { dueFor } from '../../casework/brief/due.ts'
import { measureLines } from '../../casework/brief/measureLines.ts'
import { nextAppointment } from '../../casework/comingAppointments.ts'
import { subjectOfWoman } from '../../casework/details/detailsView.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { dayOf, daysAfter } from '../../casework/time.ts'
import { isPartOfOrder } from '../../casework/underOrder/ordersInForce.ts'
import { womanEntry } from '../../casework/womanEntry.ts'
import type { Found } from '../../casework/womanView.ts'
import { auditEntry } from '../audit.ts'
import { contactLines } from '../findWoman.ts'
import { actionLine } from '../showActions.ts'
import { whoIsMeant } from '../whoIsMeant.ts'
import { caseFor, factsFor } from '../women.ts'

const contactsShown = 3
const actionsShown = 5
const datesAhead = 28
const datesShown = 3

/** What asking for a brief came to. */
export type BriefOutcome =
  | { readonly kind: 'brief'; readonly view: BriefView }
  | { readonly kind: 'not-allowed' }
  | Exclude<Found, { readonly kind: 'found' }>

/** What to know of a woman before an appointment, by a name or reference. */
export async function briefOf(ports: Ports, colleague: Colleague, words: string): Promise<BriefOutcome> {
  const meant = await whoIsMeant(ports, colleague, words)
  return meant.kind === 'one' ? showBrief(ports, colleague, meant.reference) : meant
}

/** What to know of one woman before an appointment. */
export async function showBrief(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<BriefOutcome> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  const subject = subjectOfWoman(woman)
  if (!may(colleague, 'see-details', subject)) return { kind: 'not-allowed' }
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  const today = dayOf(ports.now())
  const next = nextAppointment(woman, today)
  const actions = openActions(woman)
  const shown = actions.slice(0, actionsShown)
  const dates = comingKeyDates(woman, today).filter(({ day }) => day <= daysAfter(today, datesAhead))
  return {
    kind: 'brief',
    view: {
      facts: await factsFor(ports, colleague, woman),
      next,
      isUnderOrder: next !== undefined && isPartOfOrder(woman, next),
      contacts: (await contactLines(ports, colleague, woman)).slice(0, contactsShown),
      actions: await Promise.all(shown.map((action) => actionLine(ports, colleague, woman, action))),
      moreActions: actions.length - shown.length,
      due: dueFor(womanEntry(woman), today, rulesFor(woman.organisation, ports.rules)),
      keyDates: dates.slice(0, datesShown),
      measures: may(colleague, 'see-answers', subject) ? measureLines(woman.answers, ports.measures) : [],
      now: ports.now(),
    },
  }
}
