import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { usualClocks } from '../casework/alerts/clocks.ts'
import { hasRoom, overallLimits } from '../casework/deliveries/sendLimits.ts'
import { all } from '../casework/indexes.ts'
import type { Messenger } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Route } from '../casework/records/route.ts'
import type { Instant } from '../casework/time.ts'
import { deliverDue, type UnderWay } from '../services/deliveries/deliverDue.ts'
import { setDailyClocks } from '../services/morning/dailyClock.ts'
import { openRecordsIn } from './fillFolder.ts'
import { alertServices, colleagueIdOf, colleague, tenantId, woman } from './records.ts'
import type { Size } from './size.ts'

/** How a morning went: milliseconds of work for each message with a tenth of the recipients and with all, what was held, and how many went out within a second. */
export interface MorningFigures {
  readonly recipients: number
  readonly ofTenth: number
  readonly ofAll: number
  readonly heldBefore: number
  readonly heldAfter: number
  readonly mostInASecond: number
}

const womenEach = 5
const managersOf = 10
/** A Tuesday, a moment before half past eight in London. */
const began: Instant = '2026-03-10T08:29:59.000Z'

/** Sends the day to so many colleagues by a clock that the bench moves: every message once, managers first, within what Teams takes. */
export async function measureMorning(
  folder: string,
  { recipients }: Pick<Size, 'recipients'>,
): Promise<MorningFigures> {
  const tenth = await morningOf(path.join(folder, 'morning-tenth'), Math.ceil(recipients / 10))
  const whole = await morningOf(path.join(folder, 'morning'), recipients)
  return {
    ...{ recipients, ofTenth: tenth.perMessage, ofAll: whole.perMessage },
    ...{ heldBefore: whole.heldBefore, heldAfter: whole.heldAfter, mostInASecond: whole.mostInASecond },
  }
}

interface Morning {
  readonly perMessage: number
  readonly heldBefore: number
  readonly heldAfter: number
  readonly mostInASecond: number
}

async function morningOf(folder: string, recipients: number): Promise<Morning> {
  const records = openRecordsIn(folder)
  let now = Date.parse(began)
  const ports: Ports = {
    ...{ records, now: () => new Date(now).toISOString(), clocks: usualClocks, measures: new Map() },
    ...{ random: Math.random, newId: randomUUID },
  }
  for (let place = 0; place < recipients; place += 1) await records.commit(recordsOf(place))
  await setDailyClocks(ports)
  const sent: { readonly to: string; readonly at: number }[] = []
  const messenger = recording(sent, () => now)
  const collect = garbageCollector()
  collect()
  const heldBefore = process.memoryUsage().heapUsed / 2 ** 20
  const start = performance.now()
  const steps = (recipients / 10 + 60) * 10
  for (let step = 0; step < steps; step += 1) {
    now += 100
    await workedOff(ports, messenger)
  }
  const perMessage = (performance.now() - start) / recipients
  collect()
  const heldAfter = process.memoryUsage().heapUsed / 2 ** 20
  await checked(ports, sent, recipients)
  await records.close()
  return { perMessage, heldBefore, heldAfter, mostInASecond: mostWithin(sent, 1000) }
}

function recordsOf(place: number): readonly AnyRecord[] {
  const id = colleagueIdOf(place)
  const organisation = alertServices[place % alertServices.length] ?? ''
  const isManager = place % managersOf === 0
  const reader: Colleague = {
    ...colleague(place),
    organisation,
    roles: [isManager ? 'manager' : 'keyworker'],
  }
  const route: Route = {
    ...{ kind: 'route', schemaVersion: 1, version: 0, id, conversation: `a:${id}`, tenantId },
    ...{ serviceUrl: 'http://127.0.0.1', userId: `29:${id}`, botId: '28:bot' },
  }
  const women = Array.from({ length: isManager ? 0 : womenEach }, (_, each) => ({
    ...woman(place * womenEach + each, 1, began),
    ...{ organisation, keyworker: id },
  }))
  return [reader, route, ...women]
}

function recording(sent: { to: string; at: number }[], now: () => number): Messenger {
  return {
    takesRoom: () =>
      hasRoom(
        sent.map(({ at }) => at),
        overallLimits,
        now(),
      ),
    send: ({ id, conversation }) => {
      sent.push({ to: id, at: now() })
      return Promise.resolve({ kind: 'delivered', messageId: `${sent.length}`, conversation })
    },
    update: () => Promise.reject(new Error('A morning brings no card up to date')),
  }
}

async function workedOff(ports: Ports, messenger: Messenger): Promise<void> {
  for (;;) {
    const begun: readonly UnderWay[] = await deliverDue(ports, messenger, new Map(), (error) => {
      throw error
    })
    await Promise.all(begun.map(({ ending }) => ending))
    if (begun.length === 0) return
  }
}

/** Every recipient once, and every manager before every keyworker. */
async function checked(
  ports: Ports,
  sent: readonly { readonly to: string }[],
  recipients: number,
): Promise<void> {
  const people = new Set(sent.map(({ to }) => to))
  if (sent.length !== recipients || people.size !== recipients) {
    throw new Error(`${sent.length} messages went to ${people.size} of ${recipients} people`)
  }
  const colleagues = await ports.records.list('colleagues', all)
  const managers = new Set(colleagues.filter(({ roles }) => roles.includes('manager')).map(({ id }) => id))
  if (sent.slice(0, managers.size).some(({ to }) => !managers.has(to))) {
    throw new Error('A keyworker was sent her day before a manager')
  }
}

function mostWithin(sent: readonly { readonly at: number }[], milliseconds: number): number {
  return Math.max(
    ...sent.map(({ at }) => sent.filter((one) => one.at >= at && one.at < at + milliseconds).length),
  )
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const isCollector = (value: unknown): value is () => void => typeof value === 'function'
  const collector: unknown = runInNewContext('gc')
  if (!isCollector(collector)) throw new Error('The garbage collector cannot be called')
  return collector
}
