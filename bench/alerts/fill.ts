import type { Instant } from '../../casework/time.ts'
import { openRecordsIn } from '../fillFolder.ts'
import { alertServices } from '../records.ts'
import { alertRecords, pairOf } from './records.ts'

/** How many alerts a folder holds, and how many of them are open. */
export interface Alerts {
  readonly stored: number
  readonly open: number
}

const atOnce = 500

/** Fills the records of a new data folder with services, a keyworker and a lead in each, and alerts. */
export async function fillWithAlerts(folder: string, { stored, open }: Alerts): Promise<void> {
  const records = openRecordsIn(folder)
  const now: Instant = new Date().toISOString()
  const pairs = alertServices.map((_, service) => pairOf(service))
  await records.commit(pairs.flatMap(({ raiser, lead }) => [raiser, lead]))
  for (let from = 0; from < stored; from += atOnce) {
    const length = Math.min(atOnce, stored - from)
    const alerts = Array.from({ length }, (_, place) => from + place)
    await records.commit(alerts.flatMap((place) => alertRecords(place, now, place < open)))
  }
  await records.close()
}
