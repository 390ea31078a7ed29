import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Addition } from '../notes/replies/readAddition.ts'
import { readNote } from '../notes/readNote.ts'
import { said } from '../notes/text/said.ts'
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
  const like = drafts.find(({ state }) => state === 'open') ?? drafts[0]
  if (message === undefined || like === undefined) return []
  const told = await womenInText(ports, colleague, message.words)
  const { everybody } = readNote(message.words, { now: message.createdAt, women: told })
  const lines = [...women.map(lineOf), ...strangers.map((named): Line => ({ candidates: [], named }))]
  const added = lines.map((line, at) => ({
    ...emptyDraft(ports, colleague, `${message.id}.${message.drafts.length + at + 1}`),
    ...line,
    ...{ message: message.id, workshop: true },
    words: everybody?.words ?? '',
    reading: { ...whenAndWhere(like), attendance: 'came' as const },
  }))
  return [...added, { ...message, drafts: [...message.drafts, ...added.map((draft) => draft.id)] }]
}

/** What is the same for everybody who was there; what was told of one woman is nobody else's. */
function whenAndWhere({ reading }: ContactDraft): ContactDraft['reading'] {
  const { day, dayGiven, time, minutes, mode, place } = reading
  return { with: 'her', day, dayGiven, topics: [], ...said({ time, minutes, mode, place }) }
}

function lineOf(references: readonly string[]): Line {
  const [only] = references
  const certain = references.length === 1 && only !== undefined ? { woman: only } : {}
  return { candidates: [...references], ...certain }
}
