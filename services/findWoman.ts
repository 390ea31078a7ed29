import { Reference } from '../casework/identifiers.ts'
import { nextAppointment } from '../casework/lastSeen.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf } from '../casework/time.ts'
import { readableContacts } from '../casework/womanFacts.ts'
import type { ContactLine, Found } from '../casework/womanView.ts'
import { findWomen } from '../notes/findWomen.ts'
import { auditEntry } from './audit.ts'
import { womenInText } from './draftContact.ts'
import { caseFor, factsFor } from './women.ts'

const lastContactsShown = 5
const mostShown = 5

/** Finds women by reference or by the words of their name: first name, family name, known-as, or several. */
export async function findWoman(ports: Ports, colleague: Colleague, words: string): Promise<Found> {
  const reference = words.trim().toUpperCase()
  if (reference.startsWith('W-')) {
    return Reference.safeParse(reference).success
      ? openWoman(ports, colleague, reference)
      : { kind: 'mistyped-reference' }
  }
  const found = findWomen(words, await womenInText(ports, colleague, words))
  const [only] = found
  if (only === undefined) return { kind: 'nobody' }
  return found.length === 1 ? openWoman(ports, colleague, only.reference) : listWomen(ports, colleague, found)
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
    view: { facts, contacts, next, mayLog: may(colleague, 'log-contact', woman), now: ports.now() },
  }
}

async function contactLines(
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

async function listWomen(
  ports: Ports,
  colleague: Colleague,
  found: readonly { readonly reference: string }[],
): Promise<Found> {
  const cases = await Promise.all(
    found.slice(0, mostShown).map(({ reference }) => caseFor(ports, colleague, reference)),
  )
  const women = await Promise.all(
    cases.filter((woman) => woman !== undefined).map((woman) => factsFor(ports, colleague, woman)),
  )
  const references = women.map((woman) => woman.reference)
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', references)])
  return { kind: 'several', women, more: Math.max(0, found.length - mostShown), now: ports.now() }
}
