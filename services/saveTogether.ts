import { withAddresses } from '../casework/keptApart.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { leaveOut, mostTogether } from '../casework/together.ts'
import type { TogetherLine, TogetherNow, TogetherView } from '../casework/together.ts'
import { addressesIn } from '../notes/addresses/addressesIn.ts'
import { findWomen } from '../notes/names/findWomen.ts'
import { commitFresh, type Plan } from './commitFresh.ts'
import { cuesLeft } from './cuesLeft.ts'
import { womenInText } from './draftContact.ts'
import { contactSaved, isReady } from './saveContact.ts'
import { draftsOfMessage, stateOf } from './together.ts'
import { standOf } from './togetherNow.ts'
import { caseFor } from './women.ts'

/** How saving the contacts of a message together ended; a second press answers with what the first saved. */
export type SaveTogetherOutcome =
  TogetherNow | { readonly kind: 'changed-since'; readonly view: TogetherView }

/**
 * Saves every contact on the card of a message that can be saved, all or none, with what the person said on the card of each
 * line. Somebody who was not found is looked for again by the name typed; she stays to be asked about, and nobody else waits
 * for her. From a card that shows an older state nothing is saved.
 */
export async function saveTogether(
  ports: Ports,
  colleague: Colleague,
  { message, as }: { readonly message: string; readonly as: number },
  lines: (place: number) => TogetherLine,
): Promise<SaveTogetherOutcome> {
  return commitFresh<SaveTogetherOutcome>(ports.records, async () => {
    const before = await draftsOfMessage(ports, colleague, message)
    if (stateOf(before) !== as || before.every(({ state }) => state !== 'open')) {
      const { now, also } = await standOf(ports, colleague, message, before)
      return { records: also, outcome: now.kind === 'together' ? { ...now, kind: 'changed-since' } : now }
    }
    const shown = new Set(before.filter(({ state }) => state === 'open').slice(0, mostTogether))
    const said = await Promise.all(
      before.map(async (draft, place) =>
        shown.has(draft) ? withLine(ports, colleague, draft, lines(place)) : { draft, shown: false },
      ),
    )
    return planToSave(ports, colleague, message, said)
  })
}

/** A draft with what was said of it, and whether it stood on the card. */
interface LineSaid {
  readonly draft: ContactDraft
  readonly shown: boolean
}

async function withLine(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
  line: TogetherLine,
): Promise<LineSaid> {
  const said = withChoices(draft, line)
  const isOpen = draft.woman !== undefined && (await caseFor(ports, colleague, draft.woman)) !== undefined
  return { draft: isOpen ? said : await withWho(ports, colleague, said, line), shown: true }
}

function withChoices(draft: ContactDraft, { attendance, hers, addresses }: TogetherLine): ContactDraft {
  const { attendance: before, ...reading } = draft.reading
  const came = attendance ?? before
  const { wordsShared, ...rest } = draft
  const shared = wordsShared === undefined || hers === true ? {} : { wordsShared }
  const said = {
    ...rest,
    ...shared,
    reading: { ...reading, ...(came === undefined ? {} : { attendance: came }) },
  }
  const places = draft.addresses === undefined && addresses !== undefined ? addressesIn(draft.words) : []
  return addresses === undefined || places.length === 0 ? said : withAddresses(said, places, addresses)
}

/** Who she is, where nobody was found or her record is not open any more. */
async function withWho(
  ports: Ports,
  colleague: Colleague,
  { woman: _closed, ...draft }: ContactDraft,
  { woman, name }: TogetherLine,
): Promise<ContactDraft> {
  if (woman === leaveOut) return { ...draft, state: 'discarded', updatedAt: ports.now() }
  const chosen = woman === undefined ? undefined : await caseFor(ports, colleague, woman)
  if (chosen !== undefined) return { ...draft, woman: chosen.id }
  if (name === undefined) return draft
  const found = findWomen(name, await womenInText(ports, colleague, name))
  return { ...draft, named: name, candidates: found.map(({ reference }) => reference) }
}

async function planToSave(
  ports: Ports,
  colleague: Colleague,
  message: string,
  lines: readonly LineSaid[],
): Promise<Plan<SaveTogetherOutcome>> {
  const now = ports.now()
  const cases = new Map<string, Case>()
  const also: AnyRecord[] = []
  const after: ContactDraft[] = []
  for (const { draft, shown } of lines) {
    const woman = draft.woman === undefined ? undefined : await caseIn(ports, colleague, cases, draft.woman)
    if (shown && draft.state === 'open' && isReady(colleague, draft, woman, now)) {
      const changes = await contactSaved(ports, colleague, draft, woman)
      cases.set(woman.id, changes.after)
      also.push(...changes.also)
      after.push(changes.saved)
    } else {
      if (shown && draft.state === 'discarded') also.push(...(await cuesLeft(ports, draft)).records)
      after.push(draft)
    }
  }
  const touched = after.filter((_, at) => lines[at]?.shown === true)
  const stand = await standOf(ports, colleague, message, after)
  return { records: [...cases.values(), ...touched, ...also, ...stand.also], outcome: stand.now }
}

/** A case as it stands within this act: a woman told of twice is read once. */
async function caseIn(
  ports: Ports,
  colleague: Colleague,
  cases: ReadonlyMap<string, Case>,
  reference: string,
): Promise<Case | undefined> {
  return cases.get(reference) ?? (await caseFor(ports, colleague, reference))
}
