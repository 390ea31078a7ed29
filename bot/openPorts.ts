import { randomInt, randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Logger } from 'pino'
import { usualClocks } from '../casework/alerts/clocks.ts'
import { all } from '../casework/indexes.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import { setReadinessClock } from '../services/alerts/readinessDigest.ts'
import { endLeases } from '../services/deliveries/endLeases.ts'
import { addFirstAdministrators } from '../services/firstAdministrators.ts'
import { setDailyClocks } from '../services/morning/dailyClock.ts'
import { lockFolder } from '../stores/folderLock.ts'
import { openLmdbRecordStore } from '../stores/lmdbRecordStore.ts'
import { measuresWith } from '../stores/measureFiles.ts'
import type { Config } from './config.ts'
import { KnownHealth } from './knownHealth.ts'
import type { StartOptions } from './startOptions.ts'
import { traceOf } from './turnErrors.ts'

interface OpenedPorts {
  readonly lock: Awaited<ReturnType<typeof lockFolder>>
  readonly ports: Ports
  readonly areWell: () => Promise<boolean>
  readonly health: KnownHealth
}

/** What services need, on a locked folder, with everything in it that is there from the beginning. */
export async function openPorts(
  config: Config,
  log: Logger,
  options: StartOptions,
  outbox: Ports['outbox'],
): Promise<OpenedPorts> {
  const measures = measuresWith(config.measuresFolder)
  const lock = await lockFolder(config.dataFolder)
  if (options.reset === true) await forgetAll(config.dataFolder)
  const { records, areWell } = openRecords(config.dataFolder, log)
  await options.fill?.(records)
  const health = new KnownHealth()
  const isWell = (): Promise<boolean> => health.isWell()
  const clocks = options.clocks ?? usualClocks
  const given = { records, measures, clocks, outbox, rules: config.rules, isWell }
  const ports = portsOn(given, options.now)
  await addFirstAdministrators(ports, config.administrators)
  await setReadinessClock(ports)
  await setDailyClocks(ports)
  await endLeases(ports)
  return { lock, ports, areWell, health }
}

type Given = Pick<Ports, 'records' | 'measures' | 'clocks' | 'outbox' | 'rules' | 'isWell'>

function portsOn(given: Given, now = () => new Date()): Ports {
  return {
    ...given,
    now: () => now().toISOString(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    newId: randomUUID,
  }
}

async function forgetAll(folder: string): Promise<void> {
  const parts = ['records', 'conversations'].map((part) => path.join(folder, part))
  await Promise.all(parts.map((part) => rm(part, { recursive: true, force: true })))
}

/** The records of a folder, and whether they answer and every line of their lists could be read. */
function openRecords(
  folder: string,
  log: Logger,
): { readonly records: RecordStore; readonly areWell: () => Promise<boolean> } {
  let unreadable = 0
  const records = openLmdbRecordStore(path.join(folder, 'records'), {
    onUnreadable: (error) => {
      unreadable += 1
      log.error(traceOf(error), 'line of a list left out')
    },
  })
  const areWell = async (): Promise<boolean> => {
    try {
      await records.list('colleagues', all, { limit: 1 })
      return unreadable === 0
    } catch {
      return false
    }
  }
  return { records, areWell }
}
