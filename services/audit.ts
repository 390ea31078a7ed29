import type { Ports } from '../casework/ports/ports.ts'
import type { AuditEntry } from '../casework/records/auditEntry.ts'
import type { Colleague } from '../casework/records/colleague.ts'

/** One line of the audit trail, to be committed with what it is about. Its id begins with the moment, so the trail reads in order. */
export function auditEntry(
  ports: Ports,
  { id: by }: Pick<Colleague, 'id'>,
  act: AuditEntry['act'],
  about: readonly string[],
): AuditEntry {
  const at = ports.now()
  return {
    kind: 'audit-entry',
    schemaVersion: 1,
    version: 0,
    id: `${at} ${ports.newId()}`,
    at,
    by,
    act,
    about: [...about],
  }
}
