import { z } from 'zod'
import type { ContactDraft } from './records/contactDraft.ts'

/** What is done with an address in a note: left as typed, left out, or kept apart for those who may know where she is. */
export const AddressChoice = z.enum(['keep', 'leave-out', 'keep-apart'])
export type AddressChoice = z.infer<typeof AddressChoice>

/** What stands in a note where an address was. */
const instead: Record<Exclude<AddressChoice, 'keep'>, string> = {
  'leave-out': '[address left out]',
  'keep-apart': '[address kept apart]',
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The same draft with the addresses in its words treated as its writer chose; `addresses` are where they stand, in order. */
export function withAddresses(
  draft: ContactDraft,
  addresses: readonly Stretch[],
  choice: AddressChoice,
): ContactDraft {
  const answered = { ...draft, addresses: choice }
  if (choice === 'keep') return answered
  const words = replaced(draft.words, addresses, instead[choice])
  if (choice === 'leave-out') return { ...answered, words }
  const apart = addresses.map(({ start, end }) => draft.words.slice(start, end))
  return { ...answered, words, keptApart: [...(draft.keptApart ?? []), ...apart] }
}

function replaced(words: string, stretches: readonly Stretch[], by: string): string {
  return [...stretches]
    .reverse()
    .reduce((text, { start, end }) => text.slice(0, start) + by + text.slice(end), words)
}
