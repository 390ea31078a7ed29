import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { usualClocks } from '../casework/alerts/clocks.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import type { Case } from '../casework/records/case.ts'
import { daysAfter, dayOf, type Day, type Instant } from '../casework/time.ts'
import { runReport } from '../services/outcomesReport/runReport.ts'
import { openRecordsIn } from './fillFolder.ts'
import { colleague, woman } from './records.ts'
import type { Size } from './size.ts'

/** How the outcomes report did: beside reading and checking the same records, and how much it holds meanwhile. */
export interface OutcomesFigures {
  readonly women: number
  /** Milliseconds, round by round. */
  readonly reading: readonly number[]
  readonly report: readonly number[]
  /** The most that was held during a report, in MB: over a tenth of the women, and over all of them. */
  readonly heldByTenth: number
  readonly heldByAll: number
}

const atOnce = 500
const fortnights = 26
const manager = { ...colleague(0), roles: ['manager' as const] }

/** Runs the report over women with a year of contacts and answers each, in turn with reading the same records one after another. */
export async function measureOutcomes(
  folder: string,
  { outcomes: women, rounds }: Pick<Size, 'outcomes' | 'rounds'>,
): Promise<OutcomesFigures> {
  const all = await filled(path.join(folder, 'outcomes'), women)
  const tenth = await filled(path.join(folder, 'outcomes-tenth'), Math.ceil(women / 10))
  try {
    const [reading, report]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      reading.push(await timed(() => readAll(all)))
      report.push(await timed(() => reportOn(all)))
    }
    return { women, reading, report, heldByTenth: await heldBy(tenth), heldByAll: await heldBy(all) }
  } finally {
    await Promise.all([all.records.close(), tenth.records.close()])
  }
}

async function filled(folder: string, women: number): Promise<Ports> {
  const records = openRecordsIn(folder)
  const now = new Date().toISOString()
  for (let from = 0; from < women; from += atOnce) {
    const length = Math.min(atOnce, women - from)
    await records.commit(Array.from({ length }, (_, place) => aYearOf(woman(from + place, 20, now), now)))
  }
  const ports = { now: () => now, clocks: usualClocks, measures: new Map(), random: Math.random }
  return { records, newId: randomUUID, ...ports }
}

/** The woman with a contact each fortnight of the last year, and the five questions answered four times. */
function aYearOf(person: Case, now: Instant): Case {
  const [contact] = person.contacts
  const first = daysAfter(dayOf(now), -365)
  const days = Array.from({ length: fortnights }, (_, place) => daysAfter(first, 14 * place))
  return {
    ...{ ...person, openedAt: `${first}T09:00:00.000Z` },
    needs: [{ need: 'housing', status: 'identified', from: first }],
    contacts: contact === undefined ? [] : days.map((day) => ({ ...contact, id: day, day })),
    answers: [0, 6, 12, 18].flatMap((place, times) => answersOn(days[place] ?? first, times, now)),
  }
}

function answersOn(day: Day, times: number, now: Instant): Case['answers'] {
  const items = ['safety', 'housing', 'health', 'employment', 'finance'].map((item) => ({
    item,
    answer: 3 + times,
  }))
  return [
    {
      ...{ id: day, measure: 'wsa5', measureVersion: '0.1.0', day, items },
      ...{ by: manager.id, recordedAt: now },
    },
  ]
}

async function readAll({ records }: Ports): Promise<void> {
  for (const { reference } of await records.list('women-of', manager.organisation)) {
    await records.find('case', reference)
  }
}

async function reportOn(ports: Ports): Promise<void> {
  const to = dayOf(ports.now())
  const outcome = await runReport(ports, manager, { from: daysAfter(to, -365), to })
  if (outcome.kind !== 'report' || outcome.view.report.engaged === 0) throw new Error('Nobody was counted')
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function garbageCollector(): () => void {
  const isCollector = (value: unknown): value is () => void => typeof value === 'function'
  const collector: unknown = runInNewContext('gc')
  if (!isCollector(collector)) throw new Error('The garbage collector cannot be called')
  return collector
}

/** The most that stays in memory while a report is made, looked at twenty times on its way, in MB. */
async function heldBy(ports: Ports): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = garbageCollector()
  const held: number[] = []
  const look = (): void => {
    collect()
    held.push(process.memoryUsage().heapUsed / 2 ** 20)
  }
  const women = (await ports.records.list('women-of', manager.organisation)).length
  const every = Math.max(1, Math.floor(women / 20))
  let count = 0
  const find: RecordStore['find'] = (kind, id) => {
    if (kind === 'case' && count++ % every === 0) look()
    return ports.records.find(kind, id)
  }
  await reportOn({ ...ports, records: { ...ports.records, find } })
  return Math.max(...held)
}
