import type { Ports } from '../casework/ports/ports.ts'
import type { AuditedAct, AuditEntry } from '../casework/records/auditEntry.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { z } from 'zod'

/** One line of the audit trail, to be committed with what it is about. Its id begins with the moment, so the trail reads in order. */
export function auditEntry(
  ports: Ports,
  colleague: Colleague,
  act: z.infer<typeof AuditedAct>,
  about: readonly string[],
): AuditEntry {
  const at = ports.now()
  return {
    kind: 'audit-entry',
    schemaVersion: 1,
    version: 0,
    id: `${at} ${ports.newId()}`,
    at,
    by: colleague.id,
    act,
    about: [...about],
  }
}
