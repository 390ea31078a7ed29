import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft, Cue } from '../casework/records/contactDraft.ts'
import type { Message } from '../casework/records/message.ts'
import { herPart } from '../notes/replies/herPart.ts'
import { readNote } from '../notes/readNote.ts'
import { asBooked } from './bookedMeant.ts'
import { womenInText } from './draftContact.ts'
import type { DraftChanged } from './ownDraft.ts'

/**
 * A draft for the woman chosen for it: what is kept is her part, with every other woman named as "another woman", and the
 * message as it was typed is kept once.
 */
export async function forWoman(
  ports: Ports,
  colleague: Colleague,
  before: ContactDraft,
  reference: string,
): Promise<DraftChanged> {
  const draft = await withTypedWords(ports, colleague, before)
  const words = await partOf(ports, colleague, draft.words, reference)
  const chosen = await asBooked(ports, colleague, { ...draft, woman: reference })
  if (words === draft.words) return { draft: chosen }
  const message = draft.message === undefined ? messageOf(ports, draft) : undefined
  const kept = { ...chosen, ...wordsAndCues(draft, words), message: draft.message ?? draft.id }
  return { draft: kept, also: message === undefined ? [] : [message] }
}

/** A draft of no woman any more, with its words as they were typed. What a person wrote into it by hand stays. */
export async function withTypedWords(
  ports: Ports,
  colleague: Colleague,
  { woman, ...draft }: ContactDraft,
): Promise<ContactDraft> {
  if (draft.message === undefined) return draft
  const typed = await ownWords(ports, colleague, draft, draft.message)
  if (typed === undefined) return draft
  const kept = woman === undefined ? typed : await partOf(ports, colleague, typed, woman)
  const byHand = draft.words !== kept && !draft.words.startsWith(`${kept}\n`)
  return byHand ? draft : { ...draft, ...wordsAndCues(draft, typed + draft.words.slice(kept.length)) }
}

/** The words of a message that one of its drafts began with. */
async function ownWords(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
  id: string,
): Promise<string | undefined> {
  const message = await ports.records.find('message', id)
  if (message?.author !== colleague.id) return undefined
  if (message.drafts.length === 1) return message.words
  const women = await womenInText(ports, colleague, message.words)
  const { contacts } = readNote(message.words, { now: message.createdAt, women })
  return contacts[message.drafts.indexOf(draft.id)]?.words
}

async function partOf(ports: Ports, colleague: Colleague, words: string, reference: string): Promise<string> {
  return herPart(words, await womenInText(ports, colleague, words), reference)
}

function messageOf(ports: Ports, { id, owner, organisation, words }: ContactDraft): Message {
  return {
    ...{ kind: 'message', schemaVersion: 1, version: 0, id, author: owner },
    ...{ organisation, words, drafts: [id], createdAt: ports.now() },
  }
}

function wordsAndCues({ cues }: ContactDraft, words: string): Pick<ContactDraft, 'words' | 'cues'> {
  return cues === undefined ? { words } : { words, cues: cues.map((cue) => cueIn(words, cue)) }
}

/** A cue where its words stand now, nearest to where they stood before. */
function cueIn(words: string, cue: Cue): Cue {
  const after = words.indexOf(cue.text, Math.min(cue.start, words.length))
  const before = words.lastIndexOf(cue.text, cue.start)
  const places = [after, before].filter((place) => place >= 0)
  const [start] = places.sort((one, other) => Math.abs(one - cue.start) - Math.abs(other - cue.start))
  return start === undefined ? cue : { ...cue, start, end: start + cue.text.length }
}
