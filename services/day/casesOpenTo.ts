import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { orUnreadable } from '../unreadable.ts'
import { caseFor } from '../women.ts'

/** The cases of these references that a reader may see, by reference; one that cannot be read is left out. */
export async function casesOpenTo(
  ports: Ports,
  reader: Colleague,
  references: readonly string[],
): Promise<ReadonlyMap<string, Case>> {
  const found = await Promise.all(
    references.map((reference) => orUnreadable(() => caseFor(ports, reader, reference))),
  )
  return new Map(
    found.flatMap((woman) =>
      woman === undefined || woman === 'unreadable' ? [] : [[woman.id, woman] as const],
    ),
  )
}
