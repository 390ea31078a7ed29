import path from 'node:path'
import type { Logger } from 'pino'
import { startBot, type RunningBot } from '../bot/startBot.ts'
import { usualClocks } from '../casework/alerts/clocks.ts'
import { claimFolder } from '../stores/folderMark.ts'
import { fillOnce } from './fill.ts'
import { people, tenants } from './invented.ts'
import { openWindow, type ChatWindow } from './windows.ts'

/** What a demonstration is started with. */
export interface DemonstrationOptions {
  readonly port: number
  readonly dataFolder: string
  readonly reset: boolean
  /** What every distance of an alert's clocks is multiplied with; 1 when nothing is said. */
  readonly clockScale?: number
  /** How many women a new demonstration has; the usual number when nothing is said. */
  readonly women?: number | undefined
  /** Hears how many women have been made so far. */
  readonly onProgress?: (women: number) => void
  readonly windows: readonly { readonly name: string; readonly port: number }[]
}

/** A demonstration that runs: the bot, and one chat window for each person asked for. */
export interface Demonstration {
  readonly endpoint: string
  readonly windows: readonly { readonly name: string; readonly address: string }[]
  /** How many women the folder holds, when it was filled before and another number was asked for. */
  readonly keptWomen: number | undefined
  stop(): Promise<void>
}

/**
 * Starts the bot without authentication, and therefore on this machine only, on a folder of invented data, with chat windows.
 * Refuses a folder that holds anything but a demonstration, and a name that is none of the invented colleagues.
 */
export async function startDemonstration(options: DemonstrationOptions, log: Logger): Promise<Demonstration> {
  const unknown = options.windows.find(({ name }) => personNamed(name) === undefined)
  if (unknown !== undefined) {
    const names = people.colleagues.map(({ name }) => name).join(', ')
    throw new Error(`Nobody in the demonstration is called ${unknown.name}. There are: ${names}.`)
  }
  claimFolder(options.dataFolder, 'demonstration')
  let keptWomen: number | undefined
  const bot = await startBot(
    {
      host: '127.0.0.1',
      port: options.port,
      dataFolder: options.dataFolder,
      app: undefined,
      tenants,
      administrators: [],
      healthToken: undefined,
    },
    log,
    {
      reset: options.reset,
      linksForFiles: true,
      clocks: { ...usualClocks, scale: options.clockScale ?? 1 },
      fill: async (records) => {
        const now = new Date().toISOString()
        const onProgress = options.onProgress ?? (() => undefined)
        keptWomen = await fillOnce(records, { women: options.women, now, onProgress })
      },
    },
  )
  return { ...(await withWindows(bot, options)), keptWomen }
}

async function withWindows(
  bot: RunningBot,
  options: DemonstrationOptions,
): Promise<Omit<Demonstration, 'keptWomen'>> {
  const opened = await Promise.allSettled(
    options.windows.map(({ name, port }) => openWindowFor(name, port, bot.endpoint, options.dataFolder)),
  )
  const windows = opened.filter((result) => result.status === 'fulfilled').map(({ value }) => value)
  const stop = async (): Promise<void> => {
    await Promise.all(windows.map((window) => window.stop()))
    await bot.stop()
  }
  const failed = opened.find((result) => result.status === 'rejected')
  if (failed !== undefined) {
    await stop()
    throw failed.reason instanceof Error ? failed.reason : new Error('A chat window could not be opened.')
  }
  return { endpoint: bot.endpoint, windows, stop }
}

async function openWindowFor(
  name: string,
  port: number,
  botEndpoint: string,
  dataFolder: string,
): Promise<ChatWindow & { readonly name: string }> {
  const person = personNamed(name)
  if (person === undefined) throw new Error(`Nobody in the demonstration is called ${name}.`)
  const window = await openWindow({
    person,
    people: people.colleagues,
    tenantId: people.tenantId,
    botName: 'Keyworker assistant',
    botEndpoint,
    port,
    folder: path.join(dataFolder, 'windows', person.id),
  })
  return { ...window, name: person.name }
}

function personNamed(name: string): (typeof people.colleagues)[number] | undefined {
  return people.colleagues.find((person) => person.name.toLowerCase() === name.trim().toLowerCase())
}
