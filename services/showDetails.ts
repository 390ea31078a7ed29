import {
  partsToSet,
  subjectOfWoman,
  type DetailsFormView,
  type DetailsView,
} from '../casework/details/detailsView.ts'
import type { PeopleChoices } from '../casework/details/setPeople.ts'
import { all, type ColleagueEntry } from '../casework/indexes.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { DetailsPart } from '../casework/records/caseChange.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Found } from '../casework/womanView.ts'
import { auditEntry } from './audit.ts'
import { openWoman } from './findWoman.ts'
import { whoIsMeant } from './whoIsMeant.ts'
import { caseFor, factsFor } from './women.ts'

/** What asking for details came to; a partner is shown what she may see of the woman. */
export type DetailsOutcome = { readonly kind: 'details'; readonly view: DetailsView } | Found

/** Shows what a record holds besides contacts, by a name or reference. */
export async function detailsOf(ports: Ports, colleague: Colleague, words: string): Promise<DetailsOutcome> {
  const meant = await whoIsMeant(ports, colleague, words)
  return meant.kind === 'one' ? showDetails(ports, colleague, meant.reference) : meant
}

/** Shows what the record of one woman holds besides contacts. */
export async function showDetails(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<DetailsOutcome> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return { kind: 'nobody' }
  if (!may(colleague, 'see-details', subjectOfWoman(woman))) return openWoman(ports, colleague, reference)
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  return { kind: 'details', view: await detailsView(ports, colleague, woman) }
}

/** Shows the form of one part, or undefined to a colleague who may not set it. */
export async function detailsForm(
  ports: Ports,
  colleague: Colleague,
  reference: string,
  part: DetailsPart,
): Promise<DetailsFormView | undefined> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined || !partsToSet(colleague, woman).includes(part)) return undefined
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  const view = await detailsView(ports, colleague, woman)
  return { ...view, part, choices: await peopleChoices(ports, colleague, woman) }
}

/** Whom this colleague can give a record to, restrict it to and share it with. */
export async function peopleChoices(ports: Ports, colleague: Colleague, woman: Case): Promise<PeopleChoices> {
  const subject = subjectOfWoman(woman)
  const known = (await ports.records.list('colleagues', all)).filter(({ state }) => state === 'active')
  const ours = known.filter(({ organisation }) => organisation === woman.organisation)
  const keyworkers = ours.filter(({ roles }) => roles.includes('keyworker'))
  return {
    keyworkers: may(colleague, 'set-keyworker', subject) ? keyworkers.map(({ id }) => id) : undefined,
    colleagues: may(colleague, 'restrict-record', subject) ? ours.map(({ id }) => id) : undefined,
    partners: may(colleague, 'share-record', subject) ? partnersAmong(known, woman) : undefined,
  }
}

function partnersAmong(known: readonly ColleagueEntry[], woman: Case): readonly string[] {
  const partners = known
    .filter(({ roles }) => roles.includes('partner'))
    .map(({ organisation }) => organisation)
  return [...new Set([...partners, ...woman.sharedWith])].filter((name) => name !== woman.organisation).sort()
}

async function detailsView(ports: Ports, colleague: Colleague, woman: Case): Promise<DetailsView> {
  const [facts, colleagues] = await Promise.all([
    factsFor(ports, colleague, woman),
    ports.records.list('colleagues', all),
  ])
  return {
    facts,
    woman,
    names: Object.fromEntries(colleagues.map(({ id, name }) => [id, name])),
    maySet: partsToSet(colleague, woman),
    now: ports.now(),
  }
}
