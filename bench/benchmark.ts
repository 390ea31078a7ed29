import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fill, openRecordsIn } from './fillFolder.ts'
import { measureAlerts } from './alerts/measure.ts'
import { hangUp } from './posting.ts'
import { measureDay } from './day.ts'
import { measureMorning } from './morning.ts'
import { measureOutcomes } from './outcomes.ts'
import { measureReader } from './reader.ts'
import type { Figures } from './report.ts'
import { measureSaves } from './saves.ts'
import type { Size } from './size.ts'
import { measureLargeStarts, measureStarts } from './starts.ts'
import { measureTurns } from './turns.ts'

/** Measures everything in a temporary folder of invented people, which is gone afterwards. `tell` hears what is being measured. */
export async function benchmark(size: Size, tell: (what: string) => void): Promise<Figures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'keyworker-bench-'))
  try {
    const data = path.join(folder, 'data')
    const records = openRecordsIn(data)
    await fill(records, { colleagues: size.conversations, women: size.women }, new Date().toISOString())
    await records.close()
    tell('starts')
    const starts = await measureStarts(data, size.starts)
    const largeStarts = await measureLargeStarts(folder, { ...size, stored: size.day.stored })
    tell('turns')
    const turns = await measureTurns(data, size)
    tell('alerts')
    const alerts = await measureAlerts(folder, size)
    tell('saves in stores of different sizes')
    const saves = await measureSaves(folder, size)
    tell('the outcomes report')
    const outcomes = await measureOutcomes(folder, size)
    tell("a manager's day and a morning")
    const day = await measureDay(folder, size)
    const morning = await measureMorning(folder, size)
    tell('the note reader')
    const reader = await measureReader(size.rounds)
    return { starts, largeStarts, turns, alerts, saves, outcomes, day, morning, reader }
  } finally {
    hangUp()
    await rm(folder, { recursive: true, force: true })
  }
}
