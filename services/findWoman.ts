import { nextAppointment } from '../casework/comingAppointments.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf } from '../casework/time.ts'
import { readableContacts } from '../casework/womanFacts.ts'
import type { ContactLine, Found } from '../casework/womanView.ts'
import { auditEntry } from './audit.ts'
import { whoIsMeant } from './whoIsMeant.ts'
import { putRightTrace } from './putRightTrace.ts'
import { maySeeProgress } from './showProgress.ts'
import { caseFor, factsFor } from './women.ts'

const lastContactsShown = 5

/** Finds women by reference or by the words of their name: first name, family name, known-as, or several. */
export async function findWoman(ports: Ports, colleague: Colleague, words: string): Promise<Found> {
  const meant = await whoIsMeant(ports, colleague, words)
  return meant.kind === 'one' ? openWoman(ports, colleague, meant.reference) : meant
}

/** Shows one woman by her reference. */
export async function openWoman(ports: Ports, colleague: Colleague, reference: string): Promise<Found> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  const [facts, contacts] = await Promise.all([
    factsFor(ports, colleague, woman),
    contactLines(ports, colleague, woman),
  ])
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  const ofService = woman.organisation === colleague.organisation
  const next = ofService ? nextAppointment(woman, dayOf(ports.now())) : undefined
  return {
    kind: 'found',
    view: {
      ...{ facts, contacts, next, now: ports.now() },
      putRight: await putRightTrace(ports, colleague, woman),
      mayLog: may(colleague, 'log-contact', woman),
      mayAct: may(colleague, 'see-details', woman),
      mayAnswer: may(colleague, 'record-answers', woman),
      mayFollow: maySeeProgress(ports, colleague, woman),
    },
  }
}

/** The last contacts of a woman that a colleague may read, with their authors’ names. */
export async function contactLines(
  ports: Ports,
  colleague: Colleague,
  woman: Case,
): Promise<readonly ContactLine[]> {
  const contacts = readableContacts(woman, colleague).slice(0, lastContactsShown)
  return Promise.all(
    contacts.map(async (contact) => {
      const author = await ports.records.find('colleague', contact.author)
      return { contact, author: author?.name ?? 'a colleague who has left' }
    }),
  )
}
