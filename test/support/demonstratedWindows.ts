import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { startDemonstration, type Demonstration } from '../../demo/startDemonstration.ts'
import { freePort } from './freePort.ts'
import { openChat, type Chat } from './playground.ts'

/** The demonstration with a chat window in the browser for each of some people. */
export class DemonstratedWindows {
  readonly #browser: Browser
  readonly #folder: string
  readonly #demonstration: Demonstration
  readonly #chats: ReadonlyMap<string, Chat>

  private constructor(
    browser: Browser,
    folder: string,
    demonstration: Demonstration,
    chats: ReadonlyMap<string, Chat>,
  ) {
    this.#browser = browser
    this.#folder = folder
    this.#demonstration = demonstration
    this.#chats = chats
  }

  /** Starts it on a new folder and opens the windows. */
  static async open(
    browser: Browser,
    names: readonly string[],
    start: { readonly clockScale?: number; readonly women?: number } = {},
  ): Promise<DemonstratedWindows> {
    const folder = await mkdtemp(path.join(tmpdir(), 'demonstration-'))
    const windows = await Promise.all(names.map(async (name) => ({ name, port: await freePort() })))
    const demonstration = await startDemonstration(
      { port: 0, dataFolder: folder, reset: false, windows, ...start },
      pino({ level: 'silent' }),
    )
    const chats = new Map<string, Chat>()
    for (const { name, address } of demonstration.windows) chats.set(name, await openChat(browser, address))
    return new DemonstratedWindows(browser, folder, demonstration, chats)
  }

  /** The window of one person. */
  of(name: string): Chat {
    const chat = this.#chats.get(name)
    if (chat === undefined) throw new Error(`${name} has no window`)
    return chat
  }

  /** Keeps a picture of each window and says where, for a test that failed. */
  async keepPictures(title: string): Promise<void> {
    for (const [name, chat] of this.#chats) {
      const file = path.join(tmpdir(), `${title} (${name}).png`)
      await chat.screenshot(file)
      process.stderr.write(`      The window of ${name}: ${file}\n`)
    }
  }

  /** Closes the windows, ends the demonstration and removes its folder. */
  async close(): Promise<void> {
    await this.#browser.close()
    await this.#demonstration.stop()
    await rm(this.#folder, { recursive: true, force: true })
  }
}
