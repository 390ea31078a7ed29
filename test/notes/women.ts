import type { ContactReading } from '../../casework/records/contactDraft.ts'
import type { KnownWoman } from '../../notes/names/nameForms.ts'

/** Thursday 12 March 2026, half past four in London. */
export const now = '2026-03-12T16:30:00.000Z'

const woman = (reference: string, givenName: string, familyName: string, knownAs?: string): KnownWoman => ({
  reference,
  givenName,
  familyName,
  knownAs,
})

/** Invented women, with the references that the demonstration gives them. */
export const women: readonly KnownWoman[] = [
  woman('W-VV396G-C', 'Jade', 'Morgan', 'Jay'),
  woman('W-937GG3-M', 'Jade', 'Murray'),
  woman('W-WV44C2-M', 'Aisha', 'Rahman'),
  woman('W-QF9F5V-6', 'Shanice', 'Brown', 'Shan'),
  woman('W-54MFF3-H', 'Katarzyna', 'Nowak', 'Kasia'),
  woman('W-35H7MF-3', 'Elizabeth', "O'Connor", 'Liz'),
  woman('W-J4H372-8', 'Chantelle', 'Williams'),
  woman('W-JMX85Q-R', 'Siobhán', 'Kelly'),
  woman('W-8WH73J-G', 'Patience', 'Adeyemi'),
  woman('W-9JW7MH-6', 'Maria', 'Santos-Lima'),
  woman('W-46V57J-V', 'Tracy', 'Hope'),
  woman('W-RJXRVP-3', 'April', 'Summers'),
  woman('W-H8G4JF-M', 'Destiny', 'Grant'),
  woman('W-JR3WVF-4', 'Joy', 'Price'),
]

/** The given and family name of a reference, as a test reads it. */
export function nameOf(reference: string | undefined): string | undefined {
  const found = women.find((one) => one.reference === reference)
  return found && `${found.givenName} ${found.familyName}`
}

/** The reference of a woman by her given and family name. */
export function referenceOf(name: string): string {
  return women.find(({ reference }) => nameOf(reference) === name)?.reference ?? name
}

/** A reading of a contact today with nothing else said. */
export function aReading(fields: Partial<ContactReading> = {}): ContactReading {
  return { with: 'her', day: '2026-03-12', dayGiven: false, topics: [], ...fields }
}
