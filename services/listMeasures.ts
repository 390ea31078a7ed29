import type { Measure } from '../casework/measures/measure.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'

/** What asking for the measures came to. */
export type MeasuresOutcome =
  { readonly kind: 'measures'; readonly measures: readonly Measure[] } | { readonly kind: 'not-allowed' }

/** The measures there are, by title, for whoever may record answers. Nothing in it is about a woman. */
export function listMeasures({ measures }: Pick<Ports, 'measures'>, colleague: Colleague): MeasuresOutcome {
  if (!may(colleague, 'record-answers', colleague)) return { kind: 'not-allowed' }
  const byTitle = [...measures.values()].sort((one, other) => (one.title < other.title ? -1 : 1))
  return { kind: 'measures', measures: byTitle }
}
