import { restingScope } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'

/** The kinds that somebody of the same organisation said are known and in this woman's plan, lately. */
export async function restingKinds(
  ports: Ports,
  { organisation, woman }: Pick<ContactDraft, 'organisation' | 'woman'>,
): Promise<ReadonlySet<string>> {
  if (woman === undefined) return new Set()
  const known = await ports.records.list('cues-resting', restingScope(organisation, woman), {
    lastFirst: true,
    limit: 50,
  })
  return new Set(known.filter(({ until }) => until > ports.now()).map(({ category }) => category))
}
