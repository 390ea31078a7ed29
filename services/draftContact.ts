import { dayOf } from '../casework/time.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { womanEntry } from '../casework/indexLines.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { longestNote } from '../casework/records/contact.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { wordsToLookUp } from '../notes/names/nameLookup.ts'
import { showDraft } from './showDraft.ts'
import { caseFor, womenNamed } from './women.ts'
import { Reference } from '../casework/identifiers.ts'
import type { KnownWoman, NoteReading } from '../notes/readNote.ts'

/** How making a draft ended. */
export type DraftOutcome =
  | { readonly kind: 'drafted'; readonly view: ContactDraftView }
  | { readonly kind: 'too-long'; readonly length: number; readonly longest: number }

/** Opens a draft of a note that was read, under the id given. The same id a second time answers with the draft made the first time. */
export async function draftContact(
  ports: Ports,
  colleague: Colleague,
  note: { readonly id: string; readonly words: string; readonly reading: NoteReading },
): Promise<DraftOutcome> {
  if (note.words.length > longestNote) {
    return { kind: 'too-long', length: note.words.length, longest: longestNote }
  }
  const { who, contact } = note.reading
  const empty = emptyDraft(ports, colleague, note.id)
  return keepDraft(ports, colleague, {
    ...empty,
    words: note.words,
    candidates: [...who.candidates],
    reading: contact,
    ...(who.certain === undefined ? {} : { woman: who.certain }),
  })
}

/** Keeps words that could be a note of their own or a change to an open draft, until the person says which. */
export async function askWhichDraft(
  ports: Ports,
  colleague: Colleague,
  note: { readonly id: string; readonly words: string; readonly mayChange: ContactDraft },
): Promise<ContactDraftView> {
  const { view } = await keepDraft(ports, colleague, {
    ...emptyDraft(ports, colleague, note.id),
    state: 'asking',
    words: note.words,
    mayChange: note.mayChange.id,
    candidates: note.mayChange.woman === undefined ? [] : [note.mayChange.woman],
  })
  return view
}

/** Opens an empty draft, to be filled in on a form; for one woman when her reference is given. */
export async function emptyContactDraft(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly reference?: string },
): Promise<ContactDraftView> {
  const woman =
    request.reference === undefined ? undefined : await caseFor(ports, colleague, request.reference)
  const { view } = await keepDraft(ports, colleague, {
    ...emptyDraft(ports, colleague, request.id),
    ...(woman === undefined ? {} : { woman: woman.id }),
  })
  return view
}

/** The women a text may speak of: those named in it, and those whose reference stands in it. */
export async function womenInText(
  ports: Ports,
  colleague: Colleague,
  text: string,
): Promise<readonly KnownWoman[]> {
  const named = await womenNamed(ports, colleague, wordsToLookUp(text))
  const written = [...new Set(text.toUpperCase().match(/\bW-[0-9A-Z]{6}-[0-9A-Z]\b/g) ?? [])].slice(0, 20)
  const references = written.filter((reference) => Reference.safeParse(reference).success)
  const referred = await Promise.all(references.map((reference) => caseFor(ports, colleague, reference)))
  const found = referred.filter((woman) => woman !== undefined).map(womanEntry)
  return [...named, ...found.filter(({ reference }) => named.every((woman) => woman.reference !== reference))]
}

async function keepDraft(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
): Promise<Extract<DraftOutcome, { kind: 'drafted' }>> {
  const shown = await showDraft(ports, colleague, draft)
  const { kind } = await ports.records.commit([draft, ...shown.also])
  if (kind === 'committed') return { kind: 'drafted', view: shown.view }
  const first = await ports.records.find('contact-draft', draft.id)
  if (first?.owner !== colleague.id) throw new Error(`The draft ${draft.id} belongs to somebody else`)
  const again = await showDraft(ports, colleague, first)
  await ports.records.commit(again.also)
  return { kind: 'drafted', view: again.view }
}

function emptyDraft(ports: Ports, colleague: Colleague, id: string): ContactDraft {
  const now = ports.now()
  return {
    kind: 'contact-draft',
    schemaVersion: 1,
    version: 0,
    id,
    owner: colleague.id,
    revision: 0,
    organisation: colleague.organisation,
    state: 'open',
    words: '',
    corrections: [],
    candidates: [],
    reading: { with: 'her', day: dayOf(now), dayGiven: false, topics: [] },
    createdAt: now,
    updatedAt: now,
  }
}
