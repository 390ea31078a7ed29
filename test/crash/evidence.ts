import path from 'node:path'
import type { Alert } from '../../casework/records/alert.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { RecordKind, RecordOf } from '../../casework/records/record.ts'
import type { Instant } from '../../casework/time.ts'
import { kindAndIdOf } from '../../stores/keys.ts'
import { openTables } from '../../stores/recordTables.ts'
import { readRecord } from '../../stores/savedRecords.ts'
import type { SeenMessage } from '../support/fakeTeams.ts'

/** A press that must not be lost: who pressed, what it was about, and every answer that came back to it. */
export interface Act {
  readonly kind: 'sent' | 'acknowledged' | 'saved'
  readonly who: string
  /** A word that stands in this alert or note only; for an acknowledgement the alert's number. */
  readonly about: string
  readonly press: unknown
  readonly answers: string[]
  /** How often it was pressed, answered or not. */
  times: number
}

/** What stood on disk after the process was gone, every record of these kinds; `now` is the moment by the bot's own clock. */
export interface Snapshot {
  readonly now: Instant
  readonly alerts: readonly Alert[]
  readonly drafts: readonly AlertDraft[]
  readonly deliveries: readonly Delivery[]
  readonly cases: readonly Case[]
}

/** Everything one data folder has to show for itself: what people did, what stood on disk after each end, and what arrived. */
export interface Evidence {
  readonly acts: readonly Act[]
  readonly snapshots: readonly Snapshot[]
  /** What stands in a person's chat at the end. */
  readonly chat: (person: string) => readonly SeenMessage[]
}

/** Reads every record of a folder from the engine's own table, not through the lists that are computed beside it. */
export async function snapshotOf(folder: string, now: Instant): Promise<Snapshot> {
  const tables = openTables(path.join(folder, 'records'), true)
  try {
    const stored = [...tables.records.getRange()].map(({ key, value }) => ({ ...kindAndIdOf(key), value }))
    const all = <K extends RecordKind>(kind: K): readonly RecordOf[K][] =>
      stored.filter((each) => each.kind === kind).map(({ id, value }) => readRecord(kind, id, value))
    return {
      now,
      alerts: all('alert'),
      drafts: all('alert-draft'),
      deliveries: all('delivery'),
      cases: all('case'),
    }
  } finally {
    await tables.root.close()
  }
}
