import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState } from 'botbuilder'
import type { Logger } from 'pino'
import { usualClocks, type AlertClocks } from '../casework/alerts/clocks.ts'
import { all } from '../casework/indexes.ts'
import type { Messenger } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import { setReadinessClock } from '../services/alerts/readinessDigest.ts'
import { setDailyClocks } from '../services/morning/dailyClock.ts'
import { endLeases } from '../services/deliveries/endLeases.ts'
import { addFirstAdministrators } from '../services/firstAdministrators.ts'
import { outboxFor } from '../services/deliveries/outbox.ts'
import { lockFolder } from '../stores/folderLock.ts'
import { openLmdbRecordStore } from '../stores/lmdbRecordStore.ts'
import { LowdbDialogStorage } from '../stores/lowdbDialogStorage.ts'
import { measuresWith } from '../stores/measureFiles.ts'
import { WriteBehind } from '../stores/writeBehind.ts'
import { assistant } from './assistant.ts'
import type { Config } from './config.ts'
import { conversationQueue } from './conversationQueue.ts'
import { KnownHealth } from './knownHealth.ts'
import { ongoingWork, type OngoingWork } from './ongoingWork.ts'
import { FileShelf } from './files/fileShelf.ts'
import { adapterThatSendsOnce } from './platformClient.ts'
import { botServer } from './server.ts'
import { teamsMessenger } from './teamsMessenger.ts'
import { traceOf } from './turnErrors.ts'

/** A bot that answers. */
export interface RunningBot {
  /** The address that the platform posts activities to. */
  readonly endpoint: string
  /** Takes no new turns, finishes those in hand, and closes the stores. */
  stop(): Promise<void>
}

/** After how many days without a word a conversation's own state is forgotten. */
const conversationsKeptDays = 30

/** What can be given to the bot at its start besides its settings: what to fill an empty store with, a clock, and less patience. */
export interface StartOptions {
  /** Begins with empty stores; what the folder held is gone. */
  readonly reset?: boolean
  readonly fill?: (records: RecordStore) => Promise<void>
  readonly now?: () => Date
  /** The clocks of alerts, where they are not the usual ones. */
  readonly clocks?: AlertClocks
  /** How long reaching one person may take, in milliseconds, before it counts as unanswered. */
  readonly patience?: number
  /** How long the watch over the law waits between two looks, in milliseconds. */
  readonly watchEvery?: number
  /** Gives files out by a link of this machine, for chat windows that cannot put them into OneDrive; in a demonstration only. */
  readonly linksForFiles?: true
  /** Puts a file where Teams says. */
  readonly upload?: typeof fetch
}

const usualPatience = 20_000
const everyMinute = 60_000

/** Opens the stores of a folder that is already claimed, and starts the bot on them. Refuses a folder that another bot is using. */
export async function startBot(config: Config, log: Logger, options: StartOptions = {}): Promise<RunningBot> {
  const outbox = outboxFor(() => {
    work.wake()
  })
  const { lock, ports, areWell, health } = await openPorts(config, log, options, outbox)
  const memories = await openConversations(config.dataFolder, new Date(ports.now()), log)

  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ...config.app }))
  const work: OngoingWork = ongoingWork(ports, messengerOf(config, log, options), {
    ...{ log, heartbeat: config.heartbeat, recordsAreWell: areWell },
    watchEvery: options.watchEvery ?? everyMinute,
  })
  health.isAskedOf(work.health)
  const queue = conversationQueue()
  const state = new ConversationState(memories)
  const shelf = shelfFor(config, options, ports)
  const server = botServer({
    ...{ config, shelf, adapter, queue, log },
    assistant: assistant({
      ...{ ports, tenants: config.tenants, state, log, shelf, upload: options.upload ?? fetch },
      remembered: () => memories.written(),
    }),
    random: () => ports.random(),
    turnEnded: work.wake,
    health: work.health,
  })
  const close = (): Promise<void> =>
    closeInTurn([work.stop, () => memories.written(), () => ports.records.close(), () => lock.release()])
  const address = await listen(server, config).catch(async (error: unknown) => {
    await close()
    throw error
  })
  shelf?.isServedAt(`http://${address}`)
  return {
    endpoint: `http://${address}/api/messages`,
    stop: () => closeInTurn([() => endTurns(server, queue), close]),
  }
}

/** Takes no new turns, and finishes those in hand. */
async function endTurns(
  server: ReturnType<typeof botServer>,
  queue: ReturnType<typeof conversationQueue>,
): Promise<void> {
  const closed = closing(server)
  await queue.settled()
  await closed
}

interface OpenedPorts {
  readonly lock: Awaited<ReturnType<typeof lockFolder>>
  readonly ports: Ports
  readonly areWell: () => Promise<boolean>
  readonly health: KnownHealth
}

/** What services need, on a locked folder, with everything in it that is there from the beginning. */
async function openPorts(
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

/** Only without authentication and on this machine alone, where everybody in the records is invented. */
function shelfFor({ host, app }: Config, options: StartOptions, ports: Ports): FileShelf | undefined {
  const isDemonstration = options.linksForFiles === true && host === '127.0.0.1' && app === undefined
  return isDemonstration ? new FileShelf(() => Date.parse(ports.now())) : undefined
}

function messengerOf({ app }: Config, log: Logger, { patience = usualPatience }: StartOptions): Messenger {
  return teamsMessenger({
    adapter: adapterThatSendsOnce(app),
    appId: app?.MicrosoftAppId ?? '',
    log,
    patience,
  })
}

function closing(server: ReturnType<typeof botServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(resolve)
  })
}

async function closeInTurn(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) await step()
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

/** What conversations remember, without those that were silent for long. */
async function openConversations(folder: string, now: Date, log: Logger): Promise<WriteBehind> {
  const storage = new LowdbDialogStorage(path.join(folder, 'conversations'))
  await storage.forgetOlderThan(conversationsKeptDays, now)
  return new WriteBehind(storage, (error) => {
    log.error(traceOf(error), 'conversation not written')
  })
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

async function listen(server: ReturnType<typeof botServer>, { host, port }: Config): Promise<string> {
  // On restify's own server, which passes on what happens to the one inside it and throws an error that nobody there waits for.
  const listening = once(server, 'listening')
  server.listen(port, host)
  await listening.catch((error: unknown) => Promise.reject(portError(error, port)))
  const address = server.address()
  return `${host === '0.0.0.0' ? '127.0.0.1' : host}:${address.port}`
}

function portError(error: unknown, port: number): Error {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  return new Error(taken ? `Port ${port} is already in use.` : `Cannot listen on port ${port}.`, {
    cause: error,
  })
}
