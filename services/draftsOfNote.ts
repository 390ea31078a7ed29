import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { Message } from '../casework/records/message.ts'
import { dayOf, type Instant } from '../casework/time.ts'
import type { NoteContact, NoteReading } from '../notes/readNote.ts'

/** A message that was read, and the id of what it begins. */
export interface ReadMessage {
  readonly id: string
  readonly words: string
  readonly reading: NoteReading
  /** When its writer saved a message of the very same words. */
  readonly savedBefore?: Instant | undefined
}

/**
 * The drafts of a message, one for each contact it tells of, and the message itself where a draft keeps only part of it. The
 * first draft has the id of the message, so that the same message a second time makes the same drafts.
 */
export function draftsOfNote(
  ports: Ports,
  colleague: Colleague,
  note: ReadMessage,
): { readonly drafts: readonly ContactDraft[]; readonly message: Message | undefined } {
  const { id, words, reading, savedBefore } = note
  const workshop = reading.kind === 'workshop'
  const told = [...reading.contacts.map(fromContact), ...strangersOf(reading)]
  const parted = told.length > 1 || told.some((one) => one.words !== words)
  const drafts = told.map((one, at) => ({
    ...emptyDraft(ports, colleague, draftId(id, at)),
    ...one,
    ...(parted ? { message: id } : {}),
    ...(workshop ? { workshop } : {}),
    ...(at === 0 && reading.unkept.length > 0 ? { unkept: [...reading.unkept] } : {}),
    ...(savedBefore !== undefined ? { savedBefore } : {}),
  }))
  return { drafts, message: parted ? messageOf(ports, colleague, note, drafts) : undefined }
}

type Told = Pick<ContactDraft, 'words' | 'candidates' | 'reading'> & Partial<ContactDraft>

function fromContact({ who, contact, words, shared, cues }: NoteContact): Told {
  return {
    ...{ words, candidates: [...who.candidates], reading: contact },
    ...(who.certain === undefined ? {} : { woman: who.certain }),
    ...(shared ? { wordsShared: true } : {}),
    ...(cues.length === 0 ? {} : { cues: [...cues] }),
  }
}

/** The lines of a workshop for names that fit nobody: what was told of everybody, and no woman. */
function strangersOf({ strangers }: NoteReading): readonly Told[] {
  return strangers.map(({ name, contact }) => ({ ...fromContact(contact), named: name }))
}

const draftId = (id: string, at: number): string => (at === 0 ? id : `${id}.${at + 1}`)

function messageOf(
  ports: Ports,
  colleague: Colleague,
  { id, words }: ReadMessage,
  drafts: readonly ContactDraft[],
): Message {
  return {
    ...{ kind: 'message', schemaVersion: 1, version: 0, id, author: colleague.id },
    ...{ organisation: colleague.organisation, words, createdAt: ports.now() },
    drafts: drafts.map((draft) => draft.id),
  }
}

/** A draft of which nothing is known yet. */
export function emptyDraft(ports: Ports, colleague: Colleague, id: string): ContactDraft {
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
