import { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState } from 'botbuilder'
import type { Logger } from 'pino'
import type { Messenger } from '../casework/ports/messenger.ts'
import type { Ports } from '../casework/ports/ports.ts'
import { outboxFor } from '../services/deliveries/outbox.ts'
import { assistant } from './assistant.ts'
import type { Config } from './config.ts'
import { conversationQueue } from './conversationQueue.ts'
import { ongoingWork, type OngoingWork } from './ongoingWork.ts'
import { FileShelf } from './files/fileShelf.ts'
import { adapterThatSendsOnce } from './platformClient.ts'
import { closing, listen } from './listen.ts'
import { openConversations } from './openConversations.ts'
import { openPorts } from './openPorts.ts'
import { botServer } from './server.ts'
import type { StartOptions } from './startOptions.ts'
import { teamsMessenger } from './teamsMessenger.ts'

/** A bot that answers. */
export interface RunningBot {
  /** The address that the platform posts activities to. */
  readonly endpoint: string
  /** Takes no new turns, finishes those in hand, and closes the stores. */
  stop(): Promise<void>
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

async function closeInTurn(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) await step()
}
