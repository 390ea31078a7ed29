import { nameWords } from '../casework/names.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { readWho } from '../notes/names/readWho.ts'
import { womenInText } from './draftContact.ts'
import { changeOwnDraft, ownOpenDraft, showOwnDraft, type ChangeOutcome } from './ownDraft.ts'
import { withTypedWords } from './typedWords.ts'
import { caseFor, womenNamed } from './women.ts'

/** The most women offered in her place. */
const mostOffered = 5

/**
 * Takes a woman off a draft that is not about her, and offers others who fit; her own record is untouched. A press that comes
 * late, when the draft is somebody else's or nobody's already, changes nothing.
 */
export async function takeWomanOff(
  ports: Ports,
  colleague: Colleague,
  id: string,
  reference: string,
): Promise<ChangeOutcome> {
  const found = await ownOpenDraft(ports, colleague, id)
  if (found.kind !== 'open' || found.draft.woman !== reference) return showOwnDraft(ports, colleague, id)
  return changeOwnDraft(ports, colleague, id, async (draft) => ({
    draft: draft.woman === reference ? await withoutWoman(ports, colleague, draft) : draft,
  }))
}

/** A draft without its woman: others who fit are offered, and its words are as they were typed. */
export async function withoutWoman(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
): Promise<ContactDraft> {
  const { woman } = draft
  if (woman === undefined) return draft
  const typed = await withTypedWords(ports, colleague, draft)
  const named = readWho(typed.words, await womenInText(ports, colleague, typed.words)).who.candidates
  const alike = await womenAlike(ports, colleague, woman)
  const notHer = notHerOf(draft)
  const others = unlessTakenOff([...new Set([...draft.candidates, ...named, ...alike])], notHer)
  return { ...typed, candidates: others.slice(0, mostOffered), notHer }
}

/** The women taken off a draft, with the one who is on it now. */
export function notHerOf({ notHer = [], woman }: ContactDraft): string[] {
  return woman === undefined || notHer.includes(woman) ? notHer : [...notHer, woman]
}

function unlessTakenOff(references: readonly string[], wrong: readonly string[]): string[] {
  return references.filter((reference) => !wrong.includes(reference))
}

/** Women in the order in which they are offered: those taken off before come last. */
export function takenOffLast(references: readonly string[], { notHer = [] }: ContactDraft): string[] {
  return [...unlessTakenOff(references, notHer), ...references.filter((one) => notHer.includes(one))]
}

/** Women who are called as she is: by her first name first, then by her family name. */
async function womenAlike(ports: Ports, colleague: Colleague, reference: string): Promise<readonly string[]> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined) return []
  const first = await womenNamed(ports, colleague, nameWords(`${woman.givenName} ${woman.knownAs ?? ''}`))
  const family = await womenNamed(ports, colleague, nameWords(woman.familyName))
  return [...first, ...family].map((one) => one.reference)
}
