import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { DraftChange } from '../notes/replies/correctionChange.ts'
import { cuesOfWords } from '../notes/harm/cuesOfWords.ts'
import { nameIndex } from '../notes/names/nameIndex.ts'
import { nameMentions } from '../notes/names/nameMentions.ts'
import { herPart } from '../notes/replies/herPart.ts'
import { changedReading } from './changedReading.ts'
import { womenInText } from './draftContact.ts'
import { withWords } from './draftWords.ts'
import type { DraftChanged } from './ownDraft.ts'
import { notHerOf, takenOffLast, withoutWoman } from './takeWomanOff.ts'
import { forWoman, withTypedWords } from './typedWords.ts'

/** What a reply changes, and its words; `added` are those that the draft is to keep among its own. */
export interface Correction {
  readonly change: DraftChange
  readonly words: string
  readonly added?: string
}

/** A draft as a reply corrects it, with the words of the correction beside it. */
export async function correctedDraft(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
  correction: Correction,
): Promise<DraftChanged> {
  const { draft: changed, also = [] } = await asCorrected(ports, colleague, draft, correction)
  const { added } = correction
  if (added === undefined) return { draft: changed, also }
  const women = await womenInText(ports, colleague, added)
  const { woman } = changed
  const part = woman === undefined ? added : herPart(added, women, woman, 'other')
  const named = cuesOfWords(added, nameMentions(added, nameIndex(women)))
  return { draft: withWords(changed, `${changed.words}\n${part}`.trim(), named), also }
}

async function asCorrected(
  ports: Ports,
  colleague: Colleague,
  draft: ContactDraft,
  { change, words }: Correction,
): Promise<DraftChanged> {
  const { who } = change
  const corrections = [...draft.corrections, words]
  const said = { ...draft, reading: changedReading(draft.reading, change), corrections }
  if (who === undefined) return { draft: said }
  if (who.certain === undefined && draft.woman !== undefined && who.candidates.length === 0) {
    return { draft: await withoutWoman(ports, colleague, said) }
  }
  const other = { ...said, candidates: takenOffLast(who.candidates, said), notHer: notHerOf(said) }
  return who.certain === undefined
    ? { draft: await withTypedWords(ports, colleague, other) }
    : forWoman(ports, colleague, other, who.certain)
}
