import { randomInt, randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import type { AuditEntry } from '../../casework/records/auditEntry.ts'
import type { Instant } from '../../casework/time.ts'
import { fileMode } from '../../stores/privateFolder.ts'

/**
 * What services need to answer from records that are open for reading only. What they would write into the audit trail is
 * flushed to `asked.jsonl` beside the records, with the account it was asked from; an answer that cannot be written down throws.
 */
export function portsFor(records: RecordStore, folder: string, now: Instant): Ports {
  return {
    records: {
      find: (kind, id) => records.find(kind, id),
      list: (index, scope, options) => records.list(index, scope, options),
      commit: (changes) => {
        for (const change of changes) {
          if (change.kind !== 'audit-entry') throw new Error(`A question cannot change a ${change.kind}`)
          writeDown(folder, change)
        }
        return Promise.resolve({ kind: 'committed' })
      },
      close: () => records.close(),
    },
    clocks: usualClocks,
    measures: new Map(),
    now: () => now,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    newId: randomUUID,
  }
}

/** A line of its own, so that one cut off by a power cut spoils no other. No text of the question or of a record. */
function writeDown(folder: string, { at, by, act, about }: AuditEntry): void {
  const written = new Date().toISOString()
  const line = JSON.stringify({ at: written, asOf: at, account: userInfo().username, as: by, act, about })
  const file = openSync(path.join(folder, 'asked.jsonl'), 'a', fileMode)
  try {
    writeSync(file, `${line}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
