import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { usualClocks } from '../casework/alerts/clocks.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { dayOf, daysAfter, type Instant } from '../casework/time.ts'
import { dayFor } from '../services/day/showDay.ts'
import { openRecordsIn } from './fillFolder.ts'
import { alertServices, colleague, woman } from './records.ts'
import type { Size } from './size.ts'

/** What a manager's day costs: over her own women, in a store that holds nobody else and in one that holds many more. */
export interface DayFigures {
  readonly women: number
  readonly stored: number
  /** Milliseconds of each, round by round, and of processor time in the large store. */
  readonly small: readonly number[]
  readonly large: readonly number[]
  readonly processor: readonly number[]
}

const atOnce = 1000
const keyworkers = 15
const rounds = 40
const manager: Colleague = { ...colleague(900), roles: ['manager'] }

/** Draws a manager's day in both stores in turn. */
export async function measureDay(folder: string, { day: size }: Pick<Size, 'day'>): Promise<DayFigures> {
  const small = await filled(path.join(folder, 'day-small'), size.women, size.women)
  const large = await filled(path.join(folder, 'day-large'), size.women, size.stored)
  try {
    const figures = { small: [] as number[], large: [] as number[], processor: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      const [one, other] = [await drawn(small), await drawn(large)]
      if (round < rounds / 4) continue
      figures.small.push(one.milliseconds)
      figures.large.push(other.milliseconds)
      figures.processor.push(other.processor)
    }
    return { ...size, ...figures }
  } finally {
    await Promise.all([small.records.close(), large.records.close()])
  }
}

async function filled(folder: string, own: number, stored: number): Promise<Ports> {
  const records = openRecordsIn(folder)
  const now = new Date().toISOString()
  await records.commit([manager, ...Array.from({ length: keyworkers }, (_, place) => colleague(place))])
  for (let from = 0; from < stored; from += atOnce) {
    const length = Math.min(atOnce, stored - from)
    await records.commit(
      Array.from({ length }, (_, place) => busyWoman(from + place, now, from + place < own)),
    )
  }
  return portsOn(records, now)
}

function portsOn(records: RecordStore, now: Instant): Ports {
  const given = { clocks: usualClocks, measures: new Map(), random: Math.random, newId: randomUUID }
  return { records, now: () => now, ...given }
}

/** A woman of the manager's organisation or of another, with an appointment, a date and a need, not seen for some weeks. */
function busyWoman(place: number, now: Instant, isOwn: boolean): Case {
  const person = woman(place, keyworkers, now)
  const today = dayOf(now)
  const other = alertServices[place % alertServices.length] ?? ''
  return {
    ...person,
    ...(isOwn ? {} : { organisation: other, keyworker: `elsewhere-${place % 1000}` }),
    openedAt: `${daysAfter(today, -90)}T09:00:00.000Z`,
    contacts: person.contacts.map((contact) => ({ ...contact, day: daysAfter(today, -(place % 60)) })),
    appointments: [
      {
        ...{ id: 'a', day: daysAfter(today, (place % 9) - 1), time: '10:00', place: 'home' },
        ...{ enforceable: 'yes', arrangedIn: '3 days ago', by: person.keyworker },
      },
    ],
    keyDates: [
      { id: 'k', kind: 'court', day: daysAfter(today, place % 20), setBy: person.keyworker, setAt: now },
    ],
  }
}

async function drawn(ports: Ports): Promise<{ readonly milliseconds: number; readonly processor: number }> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  const view = await dayFor(ports, manager)
  const milliseconds = performance.now() - began
  const { user, system } = process.cpuUsage(used)
  if (view?.parts.some(({ part, count }) => part === 'dates' && count > 0) !== true)
    throw new Error("The manager's day is empty")
  return { milliseconds, processor: (user + system) / 1000 }
}
