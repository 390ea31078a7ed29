import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { DraftChange } from '../notes/replies/readCorrection.ts'
import { changedReading } from './changedReading.ts'
import type { DraftChanged } from './ownDraft.ts'
import { notHerOf, takenOffLast, withoutWoman } from './takeWomanOff.ts'
import { forWoman, withTypedWords } from './typedWords.ts'

/** What a reply changes, and its words. */
export interface Correction {
  readonly change: DraftChange
  readonly words: string
}

/** A draft as a reply corrects it, with the words of the correction beside it. */
export async function correctedDraft(
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
