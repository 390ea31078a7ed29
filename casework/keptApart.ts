import { z } from 'zod'
import type { ContactDraft, ContactReading } from './records/contactDraft.ts'

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
  const found = addresses.map(({ start, end }) => draft.words.slice(start, end))
  const without = (text: string): string =>
    found.reduce((rest, address) => rest.replaceAll(address, instead[choice]), text)
  const treated = {
    ...answered,
    words: without(draft.words),
    corrections: draft.corrections.map(without),
    reading: withPlans(draft.reading, without),
  }
  if (choice === 'leave-out') return treated
  return { ...treated, keptApart: [...new Set([...(draft.keptApart ?? []), ...found])] }
}

/** What is planned stands in the words of the note, so an address may stand there too. */
function withPlans(reading: ContactReading, without: (text: string) => string): ContactReading {
  const { actions, keyDates, ...rest } = reading
  return {
    ...rest,
    ...(actions === undefined
      ? {}
      : { actions: actions.map((one) => ({ ...one, text: without(one.text) })) }),
    ...(keyDates === undefined
      ? {}
      : { keyDates: keyDates.map((one) => ({ ...one, text: without(one.text) })) }),
  }
}
