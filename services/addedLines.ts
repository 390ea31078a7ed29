import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { herPart } from '../notes/replies/herPart.ts'
import type { Addition } from '../notes/replies/readAddition.ts'
import { womenInText } from './draftContact.ts'
import { emptyDraft } from './draftsOfNote.ts'

type Line = Pick<ContactDraft, 'candidates'> & Partial<Pick<ContactDraft, 'woman' | 'named'>>

/** The new lines of a workshop for who was there as well, and its message with them. */
export async function addedLines(
  ports: Ports,
  colleague: Colleague,
  drafts: readonly ContactDraft[],
  { women, strangers }: Addition,
): Promise<readonly AnyRecord[]> {
  const id = drafts[0]?.message
  const message = id === undefined ? undefined : await ports.records.find('message', id)
  const like = [...drafts].sort((one, other) => one.words.length - other.words.length)[0]
  if (message === undefined || like === undefined) return []
  const told = await womenInText(ports, colleague, like.words)
  const lines = [...women.map(lineOf), ...strangers.map((named): Line => ({ candidates: [], named }))]
  const added = lines.map((line, at) => ({
    ...emptyDraft(ports, colleague, `${message.id}.${message.drafts.length + at + 1}`),
    ...line,
    ...{ message: message.id, workshop: true },
    words: line.woman === undefined ? like.words : herPart(like.words, told, line.woman, 'other'),
    reading: { ...like.reading, attendance: 'came' as const },
  }))
  return [...added, { ...message, drafts: [...message.drafts, ...added.map((draft) => draft.id)] }]
}

function lineOf(references: readonly string[]): Line {
  const [only] = references
  const certain = references.length === 1 && only !== undefined ? { woman: only } : {}
  return { candidates: [...references], ...certain }
}
