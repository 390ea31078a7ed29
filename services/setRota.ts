import type { Ports } from '../casework/ports/ports.ts'
import type { AuditEntry } from '../casework/records/auditEntry.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Rota } from '../casework/records/rota.ts'
import { readHoursForm, readOverrideForm } from '../casework/rota/rotaForm.ts'
import { standingOverrides, type RotaFacts } from '../casework/rota/rotaView.ts'
import { holdsSettings, newRota } from '../casework/rota/rotaChange.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { rotaToSet } from './showRota.ts'

/** How changing a rota ended. */
export interface RotaSet {
  readonly kind: 'saved' | 'taken-back' | 'no-such-change' | 'changed-since' | 'not-allowed'
}

/** How a form of the rota ended; `wrong` says what has to be put right in it. */
export type SetRotaOutcome = RotaSet | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

type Inputs = Readonly<Record<string, unknown>>

/** Sets another person for a duty for some time, once: `id` came with the form, and the same form again changes nothing. */
export async function addOverride(
  ports: Ports,
  colleague: Colleague,
  { id, inputs }: { readonly id: string; readonly inputs: Inputs },
): Promise<SetRotaOutcome> {
  return commitFresh<SetRotaOutcome>(ports.records, async () => {
    const facts = await rotaToSet(ports, colleague)
    if (facts === undefined) return nothingToSave({ kind: 'not-allowed' })
    const rota = rotaOf(facts)
    if (rota.overrides.some((override) => override.id === id)) return nothingToSave({ kind: 'saved' })
    const at = ports.now()
    const read = readOverrideForm(inputs, ids(facts.among), at)
    if (read.kind === 'wrong') return nothingToSave(read)
    const override = { id, ...read.filled, by: colleague.id, at }
    const after = { ...rota, overrides: [...rota.overrides, override] }
    return { records: [after, changed(ports, colleague, [rota.id, id])], outcome: { kind: 'saved' } }
  })
}

/** Takes an override back that is not over: it counts no more and stays on record with who did so and when. */
export async function takeBackOverride(ports: Ports, colleague: Colleague, id: string): Promise<RotaSet> {
  return commitFresh<RotaSet>(ports.records, async () => {
    const facts = await rotaToSet(ports, colleague)
    if (facts === undefined) return nothingToSave({ kind: 'not-allowed' })
    const rota = rotaOf(facts)
    const at = ports.now()
    if (!standingOverrides(rota, at).some((override) => override.id === id)) {
      return nothingToSave({ kind: 'no-such-change' })
    }
    const takenBack = { by: colleague.id, at }
    const overrides = rota.overrides.map((one) => (one.id === id ? { ...one, takenBack } : one))
    const records = [{ ...rota, overrides }, changed(ports, colleague, [rota.id, id])]
    return { records, outcome: { kind: 'taken-back' } }
  })
}

/**
 * Sets service hours, who is on call, and the boroughs' out-of-hours teams. `shown` is the version of the rota on the form, 0
 * where none was saved yet: what somebody else saved meanwhile is never overwritten unseen.
 */
export async function setHours(
  ports: Ports,
  colleague: Colleague,
  { shown, inputs }: { readonly shown: number; readonly inputs: Inputs },
): Promise<SetRotaOutcome> {
  return commitFresh<SetRotaOutcome>(ports.records, async () => {
    const facts = await rotaToSet(ports, colleague)
    if (facts === undefined) return nothingToSave({ kind: 'not-allowed' })
    const read = readHoursForm(inputs, ids(facts.among))
    if (read.kind === 'wrong') return nothingToSave(read)
    const rota = rotaOf(facts)
    if (facts.rota !== undefined && holdsSettings(rota, read.filled)) return nothingToSave({ kind: 'saved' })
    if (rota.version !== shown) return nothingToSave({ kind: 'changed-since' })
    const after = { ...rota, ...read.filled }
    return { records: [after, changed(ports, colleague, [rota.id])], outcome: { kind: 'saved' } }
  })
}

function rotaOf({ rota, organisation }: RotaFacts): Rota {
  return rota ?? newRota(organisation)
}

function ids(colleagues: readonly { readonly id: string }[]): readonly string[] {
  return colleagues.map(({ id }) => id)
}

function changed(ports: Ports, colleague: Colleague, about: readonly string[]): AuditEntry {
  return auditEntry(ports, colleague, 'rota.changed', about)
}
