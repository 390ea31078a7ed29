import type { CloudAdapter } from 'botbuilder'
import type { Logger } from 'pino'
import restify from 'restify'
import { z } from 'zod'
import type { Assistant } from './assistant.ts'
import type { Config } from './config.ts'
import type { ConversationQueue } from './conversationQueue.ts'
import type { FileShelf } from './files/fileShelf.ts'
import { mayAnswerTo } from './serviceAddress.ts'
import { takeTurn } from './takeTurn.ts'
import { traceOf } from './turnErrors.ts'

/** What the server is made of. */
export interface ServerParts {
  readonly config: Config
  readonly adapter: CloudAdapter
  readonly assistant: Assistant
  readonly queue: ConversationQueue
  /** Where files wait for their link, in a demonstration. */
  readonly shelf: FileShelf | undefined
  readonly log: Logger
  readonly random: () => number
  /** Called when a turn has ended. */
  readonly turnEnded: () => void
  /** How the bot is, in full: it is well when nothing in it is false. */
  readonly health: () => Promise<Readonly<Record<string, boolean | number>>>
}

/** Only JSON, and at most 512 KB of it. */
const jsonOnly = { maxBodySize: 512 * 1024, mapParams: false }

/** The bot's HTTP edge: messages from the platform, and a health answer. It takes JSON only; nothing is written to disk. */
export function botServer(parts: ServerParts): restify.Server {
  const server = restify.createServer({ name: 'keyworker-assistant', handleUncaughtExceptions: false })
  server.post(
    '/api/messages',
    onlyJson,
    ...restify.plugins.jsonBodyParser(jsonOnly),
    async (request: restify.Request, response: restify.Response) => receive(parts, request, response),
  )
  server.get('/health', async (request: restify.Request, response: restify.Response) =>
    health(parts, request, response),
  )
  const { shelf } = parts
  if (shelf !== undefined)
    server.get('/files/:key', (request: restify.Request, response: restify.Response, next: restify.Next) => {
      giveFile(shelf, request, response)
      next()
    })
  server.on('restifyError', (_request, _response, error: Error, done: () => void) => {
    parts.log.info({ error: error.name }, 'request refused')
    inPlainWords(error)
    done()
  })
  return server
}

/** JSON as it stands only: compressed, it could unfold to any size, and the parser would not survive a damaged one. */
function onlyJson(request: restify.Request, response: restify.Response, next: restify.Next): void {
  const compressed = request.header('content-encoding', '') !== ''
  if (request.getContentType() === 'application/json' && !compressed) {
    next()
    return
  }
  response.send(415, { error: 'Only JSON is taken here.' })
  next(false)
}

const refusals: Readonly<Record<string, string>> = {
  InvalidContentError: 'This is not JSON.',
  PayloadTooLargeError: 'This is more than 512 KB.',
}

/** The parser's own words can quote what was sent, so they are not sent back. */
function inPlainWords(error: Error): void {
  const said = { error: refusals[error.name] ?? 'There is nothing to be had this way.' }
  Object.assign(error, { toJSON: () => said })
}

async function receive(
  parts: ServerParts,
  request: restify.Request,
  response: restify.Response,
): Promise<void> {
  const body: unknown = request.body
  if (!isActivity(body)) {
    response.send(400, { error: 'This is not an activity.' })
    return
  }
  if (!mayAnswerTo(body['serviceUrl'], parts.config.app !== undefined)) {
    response.send(403, { error: 'Answers are not sent to that service address.' })
    return
  }
  try {
    const { headers, method = 'POST' } = request
    await parts.adapter.process({ body, headers, method }, response, (context) => takeTurn(parts, context))
  } catch (error) {
    parts.log.warn(traceOf(error), 'activity not taken')
    if (!response.headersSent) response.send(500, { error: 'The activity could not be taken.' })
  } finally {
    parts.turnEnded()
  }
}

function isActivity(body: unknown): body is Record<string, unknown> {
  if (typeof body !== 'object' || body === null || !('type' in body)) return false
  return typeof body.type === 'string' && body.type !== ''
}

async function health(
  parts: ServerParts,
  request: restify.Request,
  response: restify.Response,
): Promise<void> {
  const details = await parts.health()
  const status = !Object.values(details).includes(false) ? 'ok' : 'failing'
  const shown = mayReadDetails(parts.config, request) ? { status, ...details } : { status }
  response.send(status === 'ok' ? 200 : 503, shown)
}

/** Gives out a file by its link, to this machine itself. */
function giveFile(shelf: FileShelf, request: restify.Request, response: restify.Response): void {
  const { key } = FileKey.parse(request.params)
  const file = isThisMachine(request) ? shelf.take(key) : undefined
  if (file === undefined) {
    response.send(404, { error: 'This link no longer works. Ask for the file again.' })
    return
  }
  response.sendRaw(200, file.text, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${file.name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
}

const FileKey = z.object({ key: z.string() })

const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/** Details are for this machine itself, not for what a proxy on it passes on, or for whoever holds the token. */
function mayReadDetails({ healthToken }: Config, request: restify.Request): boolean {
  const token = request.header('authorization', '')
  if (healthToken !== undefined && token === `Bearer ${healthToken}`) return true
  return isThisMachine(request)
}

/** Whether a request comes from this machine, and not through a proxy on it. */
function isThisMachine(request: restify.Request): boolean {
  const address = request.socket.remoteAddress ?? ''
  const passedOn = proxyHeaders.some((name) => request.header(name, '') !== '')
  return !passedOn && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address)
}
