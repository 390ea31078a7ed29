import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Somebody who can own a chat window; `id` is the Entra object id the bot receives. */
export type Person = { readonly id: string; readonly name: string }

/** What one chat window needs: whose it is, everybody it can mention, the bot it talks to, and a place to work. */
export type WindowSettings = {
  readonly person: Person
  readonly people: readonly Person[]
  readonly tenantId: string
  readonly botName: string
  readonly botEndpoint: string
  readonly port: number
  readonly folder: string
}

/** An open chat window: the address to visit, and how to close it. */
export type ChatWindow = { readonly address: string; readonly stop: () => Promise<void> }

const othersNeeded = 5
const patienceMs = 20_000

/**
 * Left alone the Playground listens on every network, so that anybody near could speak as a colleague, and looks up
 * its maker's telemetry even when told not to. Loaded first, this keeps it on this computer in both directions, and ends it
 * with whoever started it: killed outright, the demonstration would leave windows behind that hold its ports.
 */
const onlyHereAndNow = `
import dns from 'node:dns'
import { Server } from 'node:net'
const { lookup } = dns
const { listen } = Server.prototype
const here = ['localhost', '127.0.0.1']
Server.prototype.listen = function (port, ...rest) { return listen.call(this, port, '127.0.0.1', ...rest) }
dns.lookup = (host, ...rest) => here.includes(host) ? lookup(host, ...rest) : rest.at(-1)(new Error('Kept here.'))
process.stdin.on('end', () => process.exit()).resume()
`

/**
 * Opens a Microsoft 365 Agents Playground in which one person chats with the bot; no browser is started.
 * Ids come from the person's own, so the bot recognises her and her personal chat after a restart.
 */
export async function openWindow(settings: WindowSettings): Promise<ChatWindow> {
  await mkdir(settings.folder, { recursive: true, mode: 0o700 })
  // JSON is YAML, and needs no escaping of names.
  const config = JSON.stringify(configFor(settings))
  await writeFile(path.join(settings.folder, '.m365agentsplayground.yml'), config, { mode: 0o600 })
  const child = startPlayground(settings)
  const address = `http://127.0.0.1:${settings.port}`
  const stop = stopperOf(child)
  try {
    await untilReady(child, settings.port, address)
  } catch (cause) {
    await stop()
    throw cause
  }
  return { address, stop }
}

function configFor({ person, people, tenantId, botName }: WindowSettings): object {
  const others = people.filter(({ id }) => id !== person.id).slice(0, othersNeeded)
  if (others.length < othersNeeded) {
    throw new Error(`A chat window needs ${othersNeeded} people besides its owner, not ${others.length}.`)
  }
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: '28:keyworker-assistant', name: botName },
    currentUser: userFor(person),
    users: others.map(userFor),
    personalChat: { id: `a:${person.id}` },
    // Windows do not share groups or channels, so each has its own.
    groupChat: { id: `19:group-${person.id}@thread.v2`, name: 'Group chat' },
    team: { id: `19:team-${person.id}@thread.tacv2`, name: 'Team', aadGroupId: person.id, channels: [] },
  }
}

function userFor({ id, name }: Person): object {
  const email = `${id}@example.org`
  const [givenName = name, ...rest] = name.split(' ')
  const surname = rest.join(' ') || name
  // The misspelt key is the Playground's own.
  return { id: `29:${id}`, aadObjectId: id, name, givenName, surname, email, userPrincipleName: email }
}

function startPlayground({ port, botEndpoint, folder }: WindowSettings): ChildProcess {
  const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')
  const cli = path.join(path.dirname(manifest), 'cli.js')
  const serviceUrl = `http://127.0.0.1:${port}/_connector`
  const preload = `data:text/javascript,${encodeURIComponent(onlyHereAndNow)}`
  const where = ['-c', 'msteams', '-e', botEndpoint, '-p', String(port), '--service-url', serviceUrl]
  return spawn(process.execPath, ['--import', preload, cli, 'start', ...where, '--disable-telemetry'], {
    cwd: folder,
    env: environment(),
    // Nothing is ever written to it: it closes when this process ends, however it ends.
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Only what the process needs: the bot's settings may hold secrets, and some names would change the Playground. */
function environment(): NodeJS.ProcessEnv {
  const wanted = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TEMP', 'TMPDIR']
  const kept = Object.entries(process.env).filter(([name]) => wanted.includes(name))
  return { ...Object.fromEntries(kept), TZ: 'Europe/London', TEAMSAPPTESTER_BROWSER: 'none' }
}

/** Polls, because a port that is taken makes the Playground choose another silently, and a bad config makes it exit. */
async function untilReady(child: ChildProcess, port: number, address: string): Promise<void> {
  let said = ''
  const listen = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(0, 4000)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`The chat window on port ${port} ended before it was ready. ${said}`)
    const chosen = /Listening on (\d+)/.exec(said)?.[1]
    if (chosen !== undefined && chosen !== String(port)) throw new Error(`Port ${port} is already in use.`)
    if (chosen !== undefined && (await answers(`${address}/_debug/ping`))) return
    await pause(50)
  }
  throw new Error(`The chat window on port ${port} was not ready after ${patienceMs / 1000} seconds. ${said}`)
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined)
  return response?.ok ?? false
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function stopperOf(child: ChildProcess): () => Promise<void> {
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  process.once('exit', kill)
  return async () => {
    process.off('exit', kill)
    if (hasEnded(child)) return
    const ended = once(child, 'exit')
    kill()
    await ended
  }
}
