import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { womanEntry } from '../casework/womanEntry.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { nameIndex } from '../notes/names/nameIndex.ts'
import { nameMentions } from '../notes/names/nameMentions.ts'
import {
  likelyNames,
  marksOfUnknown,
  marksToLookUp,
  womenNamedLike,
  wordsToLookUp,
} from '../notes/names/nameLookup.ts'
import { asBooked } from './bookedMeant.ts'
import { draftsOfNote, emptyDraft, type ReadMessage } from './draftsOfNote.ts'
import { cuesOfWords } from '../notes/harm/cuesOfWords.ts'
import { sameNoteSaved } from './sameNote.ts'
import { showDraft } from './showDraft.ts'
import { caseFor, womenNamed } from './women.ts'
import { Reference } from '../casework/identifiers.ts'
import type { KnownWoman } from '../notes/readNote.ts'

/**
 * Opens a draft for each contact of a note that was read, the first under the id given. The same id a second time answers with
 * the drafts made the first time.
 */
export async function draftContacts(
  ports: Ports,
  colleague: Colleague,
  note: ReadMessage,
): Promise<readonly ContactDraftView[]> {
  const savedBefore = await sameNoteSaved(ports, colleague, note)
  const { drafts: read, message } = draftsOfNote(ports, colleague, { ...note, savedBefore })
  const drafts = await Promise.all(read.map((draft) => asBooked(ports, colleague, draft)))
  const shown = await Promise.all(drafts.map((draft) => showDraft(ports, colleague, draft)))
  const also = shown.flatMap((one) => one.also)
  const { kind } = await ports.records.commit([
    ...drafts,
    ...(message === undefined ? [] : [message]),
    ...also,
  ])
  if (kind === 'committed') return shown.map(({ view }) => view)
  return Promise.all(drafts.map(({ id }) => shownAgain(ports, colleague, id)))
}

async function shownAgain(ports: Ports, colleague: Colleague, id: string): Promise<ContactDraftView> {
  const first = await ports.records.find('contact-draft', id)
  if (first?.owner !== colleague.id) throw new Error(`The draft ${id} belongs to somebody else`)
  const again = await showDraft(ports, colleague, first)
  await ports.records.commit(again.also)
  return again.view
}

/** Words that could be a note of their own or a change to a draft, with the women whom they may name. */
interface NoteOrChange {
  readonly id: string
  readonly words: string
  readonly women: readonly KnownWoman[]
  readonly mayChange: ContactDraft
}

/** Keeps words that could be a note of their own or a change to an open draft, until the person says which. */
export async function askWhichDraft(
  ports: Ports,
  colleague: Colleague,
  note: NoteOrChange,
): Promise<ContactDraftView> {
  return keepDraft(ports, colleague, {
    ...emptyDraft(ports, colleague, note.id),
    state: 'asking',
    words: note.words,
    cues: cuesOfWords(note.words, nameMentions(note.words, nameIndex(note.women))),
    mayChange: note.mayChange.id,
    ...(note.mayChange.workshop === true ? { workshop: true } : {}),
    candidates: candidatesOf(note.mayChange),
  })
}

/** Whose contact it may change: nobody's of a workshop, which is many women's. */
function candidatesOf({ woman, workshop }: ContactDraft): string[] {
  return woman === undefined || workshop === true ? [] : [woman]
}

/** Opens an empty draft, to be filled in on a form; for one woman when her reference is given. */
export async function emptyContactDraft(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly reference?: string },
): Promise<ContactDraftView> {
  const woman =
    request.reference === undefined ? undefined : await caseFor(ports, colleague, request.reference)
  return keepDraft(ports, colleague, {
    ...emptyDraft(ports, colleague, request.id),
    ...(woman === undefined ? {} : { woman: woman.id }),
  })
}

/** The women a text may speak of: those named in it, those whose names are like a name in it, and those whose reference stands in it. */
export async function womenInText(
  ports: Ports,
  colleague: Colleague,
  text: string,
): Promise<readonly KnownWoman[]> {
  const named = await womenByName(ports, colleague, text)
  const written = [...new Set(text.toUpperCase().match(/\bW-[0-9A-Z]{6}-[0-9A-Z]\b/g) ?? [])].slice(0, 20)
  const references = written.filter((reference) => Reference.safeParse(reference).success)
  const referred = await Promise.all(references.map((reference) => caseFor(ports, colleague, reference)))
  const found = referred.filter((woman) => woman !== undefined).map(womanEntry)
  return [...named, ...found.filter(({ reference }) => named.every((woman) => woman.reference !== reference))]
}

async function womenByName(ports: Ports, colleague: Colleague, text: string): Promise<readonly KnownWoman[]> {
  const names = likelyNames(text)
  const [named, alike] = await Promise.all([
    womenNamed(ports, colleague, wordsToLookUp(text)),
    womenNamed(ports, colleague, marksToLookUp(names)),
  ])
  const known = [...named, ...alike]
  const near = await womenNamed(ports, colleague, marksOfUnknown(names, known))
  const byReference = new Map(named.map((woman) => [woman.reference, woman]))
  for (const woman of womenNamedLike([...alike, ...near], names)) byReference.set(woman.reference, woman)
  return [...byReference.values()]
}

async function keepDraft(ports: Ports, colleague: Colleague, draft: ContactDraft): Promise<ContactDraftView> {
  const { view, also } = await showDraft(ports, colleague, draft)
  const { kind } = await ports.records.commit([draft, ...also])
  return kind === 'committed' ? view : shownAgain(ports, colleague, draft.id)
}
