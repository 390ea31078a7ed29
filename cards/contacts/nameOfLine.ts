import type { ContactDraftView } from '../../casework/contactDraftView.ts'

/** What a line is called on the card of several contacts: her name, what the message called her, or those she may be. */
export function nameOfLine({ draft, woman, candidates }: ContactDraftView): string {
  const given = [...new Set(candidates.map(({ givenName }) => givenName))].slice(0, 3)
  return woman?.name ?? draft.named ?? (given.length === 0 ? 'Somebody' : given.join(' or '))
}
