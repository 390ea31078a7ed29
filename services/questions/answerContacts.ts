import { nameOfWoman } from '../../casework/names.ts'
import { may } from '../../casework/permissions.ts'
import { boroughOn } from '../../casework/caseState.ts'
import { isSeeing, whenOf } from '../../casework/contactClocks.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import type { Answer, ContactAnswer } from '../../casework/questions/answer.ts'
import type { ContactsAsked } from '../../casework/questions/question.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { readableContacts, type ReadableContact } from '../../casework/womanFacts.ts'
import { auditEntry } from '../audit.ts'
import { orUnreadable } from '../unreadable.ts'
import { caseFor } from '../women.ts'
import type { Asking, Refusal } from './answerQuestion.ts'
import { pageOf } from './pageOf.ts'
import { reachOf } from './reach.ts'

/** The most records read for one answer. */
const mostRecords = 600

/** Lists or counts contacts, from the full records of women the asker may see: one after another, and no more than a service has. */
export async function answerContacts(
  asking: Asking<ContactsAsked>,
): Promise<Extract<Answer, { kind: 'contacts' | 'figure' }> | Refusal> {
  const { ports, colleague, question, understood } = asking
  const references = await referencesFor(asking)
  if (typeof references === 'string') return { kind: 'refused', because: references }
  if (references.length > mostRecords) return { kind: 'refused', because: 'too-many' }
  const found: ContactAnswer[] = []
  let unreadable = 0
  for (const reference of references) {
    const woman = await orUnreadable(() => caseFor(ports, colleague, reference))
    if (woman === 'unreadable') unreadable += 1
    else if (woman !== undefined) found.push(...contactsOf(asking, woman))
  }
  found.sort((one, other) => whenOf(other.contact).localeCompare(whenOf(one.contact)))
  const common = { question, understood, now: ports.now() }
  const inAll = new Set(found.map(({ reference }) => reference)).size
  const page = pageOf(found, asking.shown)
  if (question.form === 'count' && unreadable === 0) {
    if (question.counting === 'women') return { kind: 'figure', ...common, figure: inAll }
    return { kind: 'figure', ...common, figure: found.length, women: inAll }
  }
  const women = [...new Set(page.shown.map(({ reference }) => reference))]
  if (women.length > 0 && !asking.shown.auditedElsewhere)
    await ports.records.commit([auditEntry(ports, colleague, 'case.shown', women)])
  return { kind: 'contacts', ...common, ...page, women: inAll, unreadable }
}

/** The women whose records may hold such contacts. A keyworker writes also of women who are not hers; those of others she does not list. */
async function referencesFor({
  ports,
  colleague,
  question,
}: Asking<ContactsAsked>): Promise<readonly string[] | 'not-allowed' | 'others-women'> {
  const { records } = ports
  const { organisation, id } = colleague
  if (question.woman !== undefined) {
    const woman = await caseFor(ports, colleague, question.woman)
    return woman === undefined ? 'not-allowed' : [woman.id]
  }
  const reach = reachOf(colleague)
  if (reach === 'none' || reach === 'counts') return 'not-allowed'
  if (reach !== 'organisation' && question.by !== id) return 'others-women'
  const entries: readonly WomanEntry[] = await records.list(
    reach === 'shared' ? 'women-shared-with' : 'women-of',
    organisation,
  )
  return entries.filter((woman) => may(colleague, 'see-case', woman)).map(({ reference }) => reference)
}

function contactsOf(
  { colleague, question, colleagues }: Asking<ContactsAsked>,
  woman: Case,
): readonly ContactAnswer[] {
  return readableContacts(woman, colleague)
    .filter((contact) => isOfService(question, contact, colleague) && isAskedFor(question, contact, woman))
    .map((contact) => ({
      ...{ reference: woman.id, name: nameOfWoman(woman), contact },
      author: colleagues.find(({ id }) => id === contact.author)?.name ?? 'a colleague who has left',
    }))
}

/** What a service did is what its own people did; of one woman, or of one colleague, everything is asked for. Seen is seen by the service. */
function isOfService(
  { woman, by, seen }: ContactsAsked,
  { organisation }: ReadableContact,
  asker: Colleague,
): boolean {
  return (
    (woman !== undefined && seen === undefined) || by !== undefined || organisation === asker.organisation
  )
}

function isAskedFor(asked: ContactsAsked, contact: ReadableContact, woman: Case): boolean {
  const { days, by, borough, mode, place, attendance, seen } = asked
  return (
    (days === undefined || (days.from <= contact.day && contact.day <= days.to)) &&
    (borough === undefined || boroughOn(woman, contact.day) === borough) &&
    is(by, contact.author) &&
    is(mode, contact.mode) &&
    is(place, contact.place) &&
    is(attendance, contact.attendance) &&
    (seen === undefined || (contact.with === 'her' && isSeeing(contact)))
  )
}

const is = <T>(wanted: T | undefined, value: T | undefined): boolean =>
  wanted === undefined || wanted === value
