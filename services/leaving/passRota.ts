import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Rota } from '../../casework/records/rota.ts'
import { passedRota } from '../../casework/leaving/passRota.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { rotaFor } from '../rotaFor.ts'

/** Puts another person in the rota wherever somebody stands who leaves. */
export async function passRota(ports: Ports, by: Colleague, from: Colleague, to: string): Promise<void> {
  await commitFresh(ports.records, async () => {
    const { rota } = await rotaFor(ports, from.organisation)
    const after: Rota | undefined = rota && passedRota(rota, { from, to: { id: to }, by, now: ports.now() })
    if (after === undefined || after === rota) return nothingToSave(undefined)
    return { records: [after, auditEntry(ports, by, 'rota.changed', [after.id, to])], outcome: undefined }
  })
}
