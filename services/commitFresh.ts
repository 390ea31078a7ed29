import type { RecordStore } from '../casework/ports/recordStore.ts'
import type { AnyRecord } from '../casework/records/record.ts'

/** What a service means to save, drawn from what is stored at this moment, and how it then ends. */
export interface Plan<Outcome> {
  readonly records: readonly AnyRecord[]
  readonly outcome: Outcome
}

const tries = 50

/** A plan that saves nothing. */
export function nothingToSave<Outcome>(outcome: Outcome): Plan<Outcome> {
  return { records: [], outcome }
}

/**
 * Saves what a plan says, and draws the plan again from fresh records whenever somebody else was faster. So an append never
 * overwrites anything. Throws when it loses the race fifty times.
 */
export async function commitFresh<Outcome>(
  records: RecordStore,
  plan: () => Promise<Plan<Outcome>>,
): Promise<Outcome> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const { records: changes, outcome } = await plan()
    if (changes.length === 0) return outcome
    const { kind } = await records.commit(changes)
    if (kind === 'committed') return outcome
  }
  throw new Error(`A record was changed by others ${tries} times while it was being saved`)
}
