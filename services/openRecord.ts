import { newReference, Reference } from '../casework/identifiers.ts'
import { all, type ColleagueEntry } from '../casework/indexes.ts'
import { folded, nameWords } from '../casework/names.ts'
import type { NewWomanInputs } from '../casework/newWomanForm.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { WomanView } from '../casework/womanView.ts'
import { dayOf } from '../casework/time.ts'
import { auditEntry } from './audit.ts'
import { openWoman } from './findWoman.ts'
import { caseFor, factsFor, womenNamed } from './women.ts'
import type { WomanFacts } from '../casework/womanFacts.ts'

/** What the form for a new woman needs: her reference to be, and the keyworkers she can be given to. */
export interface NewWomanStart {
  readonly reference: string
  readonly keyworkers: readonly ColleagueEntry[]
}

/** How opening a record ended. */
export type OpenOutcome =
  | { readonly kind: 'opened'; readonly view: WomanView }
  | { readonly kind: 'may-be-the-same'; readonly women: readonly WomanFacts[]; readonly start: NewWomanStart }
  | { readonly kind: 'not-allowed' | 'no-such-keyworker' }

/** Prepares the form, or refuses a colleague who may not open records. */
export async function startRecord(
  ports: Ports,
  colleague: Colleague,
): Promise<{ readonly kind: 'form'; readonly start: NewWomanStart } | { readonly kind: 'not-allowed' }> {
  if (!may(colleague, 'open-record', colleague)) return { kind: 'not-allowed' }
  return {
    kind: 'form',
    start: await newWomanStart(
      ports,
      colleague,
      newReference('W', () => ports.random()),
    ),
  }
}

/** Opens a record under the reference that came with the form, once. Women who may be the same are shown first, unless `sure`. */
export async function openRecord(
  ports: Ports,
  colleague: Colleague,
  request: { readonly reference: string; readonly inputs: NewWomanInputs; readonly sure: boolean },
): Promise<OpenOutcome> {
  if (!may(colleague, 'open-record', colleague)) return { kind: 'not-allowed' }
  const reference = Reference.parse(request.reference)
  const already = await ports.records.find('case', reference)
  if (already !== undefined) return openedBefore(ports, colleague, already)
  const keyworker = await keyworkerFor(ports, colleague, request.inputs.keyworker)
  if (keyworker === undefined) return { kind: 'no-such-keyworker' }
  const same = request.sure ? [] : await womenLike(ports, colleague, request.inputs)
  if (same.length > 0) {
    const shown = same.map((woman) => woman.reference)
    await ports.records.commit([auditEntry(ports, colleague, 'case.shown', shown)])
    return { kind: 'may-be-the-same', women: same, start: await newWomanStart(ports, colleague, reference) }
  }
  const woman = newCase(ports, colleague, { reference, inputs: request.inputs, keyworker })
  await ports.records.commit([woman, auditEntry(ports, colleague, 'case.opened', [reference])])
  return openedBefore(ports, colleague, woman)
}

/** What the form needs, under a reference that was made for it before. */
export async function newWomanStart(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<NewWomanStart> {
  const colleagues = may(colleague, 'open-record-for-another', colleague)
    ? await ports.records.list('colleagues', all)
    : []
  const keyworkers = colleagues.filter((other) => isKeyworkerOf(other, colleague.organisation))
  return { reference, keyworkers }
}

function isKeyworkerOf(colleague: ColleagueEntry, organisation: string): boolean {
  const { state, roles } = colleague
  return state === 'active' && colleague.organisation === organisation && roles.includes('keyworker')
}

async function keyworkerFor(
  ports: Ports,
  colleague: Colleague,
  chosen: string | undefined,
): Promise<string | undefined> {
  if (!may(colleague, 'open-record-for-another', colleague)) return colleague.id
  const { keyworkers } = await newWomanStart(ports, colleague, '')
  return keyworkers.find(({ id }) => id === chosen)?.id
}

async function openedBefore(ports: Ports, colleague: Colleague, woman: Case): Promise<OpenOutcome> {
  if (woman.openedBy !== colleague.id) return { kind: 'not-allowed' }
  const outcome = await openWoman(ports, colleague, woman.id)
  return outcome.kind === 'found' ? { kind: 'opened', view: outcome.view } : { kind: 'not-allowed' }
}

async function womenLike(
  ports: Ports,
  colleague: Colleague,
  inputs: NewWomanInputs,
): Promise<readonly WomanFacts[]> {
  const words = [inputs.givenName, inputs.familyName, inputs.knownAs ?? ''].flatMap(nameWords)
  const near = await womenNamed(ports, colleague, words)
  const wanted = new Set(words)
  const alike = near.filter((woman) => {
    const theirs = [woman.givenName, woman.familyName, woman.knownAs ?? ''].flatMap(nameWords)
    const sharedWords = theirs.filter((word) => wanted.has(word)).length
    return sharedWords > 1 || folded(woman.familyName) === folded(inputs.familyName)
  })
  const cases = await Promise.all(
    alike.slice(0, 5).map((woman) => caseFor(ports, colleague, woman.reference)),
  )
  return Promise.all(
    cases.filter((woman) => woman !== undefined).map((woman) => factsFor(ports, colleague, woman)),
  )
}

function newCase(
  ports: Ports,
  colleague: Colleague,
  request: { readonly reference: string; readonly inputs: NewWomanInputs; readonly keyworker: string },
): Case {
  const { givenName, familyName, knownAs, borough, safeContact } = request.inputs
  const now = ports.now()
  return {
    kind: 'case',
    schemaVersion: 2,
    version: 0,
    id: request.reference,
    organisation: colleague.organisation,
    ...{ givenName, familyName, knownAs, safeContact },
    keyworker: request.keyworker,
    ...{ referrals: [], boroughs: [{ borough, from: dayOf(now) }], needs: [], orders: [] },
    ...{ notVisitedAlone: false, sharedWith: [], contacts: [], appointments: [] },
    ...{ actions: [], keyDates: [], answers: [], changes: [] },
    openedAt: now,
    openedBy: colleague.id,
  }
}
