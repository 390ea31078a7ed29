import { createHash, randomUUID } from 'node:crypto'
import { opendir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { dialogFile, type StoredItem } from './dialogFile.ts'
import { codeOf, makePrivateFolder } from './privateFolder.ts'

/**
 * Keeps what dialogs must remember between two messages, one small file a key, for the SDK's `Storage`. A class because
 * the SDK passes it about as an object with methods. Losing a file loses a half-typed answer and nothing else.
 */
export class LowdbDialogStorage {
  readonly #folder: string
  readonly #last = new Map<string, Promise<unknown>>()

  constructor(folder: string) {
    makePrivateFolder(folder)
    this.#folder = folder
  }

  /** The items of those keys that are stored, each with the `eTag` of its last writing. */
  async read(keys: string[]): Promise<Record<string, unknown>> {
    const items = await Promise.all(keys.map((key) => this.#inTurn(fileOf(key), (path) => itemIn(path))))
    return Object.fromEntries(keys.flatMap((key, place) => (items[place] ? [[key, items[place]]] : [])))
  }

  /** Stores items as they are now. One that carries the `eTag` of an earlier writing, not `*`, is refused with an error. */
  async write(changes: Record<string, unknown>): Promise<void> {
    // The texts are taken before anything is awaited: the SDK goes on using the objects it passed.
    const texts = Object.entries(changes).map(([key, item]) => [key, textOf(key, item)] as const)
    const writings = texts.map(([key, text]) =>
      this.#inTurn(fileOf(key), (path) => replaceItem(path, key, text)),
    )
    const failed = (await Promise.allSettled(writings)).find((writing) => writing.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  }

  /** Forgets the items of these keys. */
  async delete(keys: string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.#inTurn(fileOf(key), (path) => rm(path, { force: true }))))
  }

  /** Removes every file last written more than so many days before `now`, and says how many. */
  async forgetOlderThan(days: number, now: Date): Promise<number> {
    const oldest = now.getTime() - days * 86_400_000
    let removed = 0
    for await (const { name } of await opendir(this.#folder)) {
      const forgotten = await this.#inTurn(name, (path) => removeIfOlder(path, oldest))
      if (forgotten) removed += 1
    }
    return removed
  }

  /** Does what is asked of one file after all that was asked of it before. */
  #inTurn<T>(name: string, act: (path: string) => Promise<T>): Promise<T> {
    const path = join(this.#folder, name)
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(() => act(path))
    const settled = turn.then(ignore, ignore).then(() => {
      if (this.#last.get(name) === settled) this.#last.delete(name)
    })
    this.#last.set(name, settled)
    return turn
  }
}

const ignore = (): void => undefined

const fileOf = (key: string): string => `${createHash('sha256').update(key).digest('hex')}.json`

const Item = z.looseObject({ eTag: z.string().nullish() })

function textOf(key: string, item: unknown): string {
  if (!Item.safeParse(item).success)
    throw new TypeError(`Storage: what is to be written to "${key}" is not an object`)
  return JSON.stringify(item)
}

async function itemIn(path: string): Promise<StoredItem | null> {
  const file = new Low<StoredItem | null>(dialogFile(path), null)
  await file.read()
  return file.data
}

async function replaceItem(path: string, key: string, text: string): Promise<void> {
  const file = new Low<StoredItem | null>(dialogFile(path), null)
  const item = Item.parse(JSON.parse(text))
  if (item.eTag && item.eTag !== '*') {
    await file.read()
    if (file.data !== null && file.data.eTag !== item.eTag) {
      throw new Error(`Storage: error writing "${key}" due to eTag conflict.`)
    }
  }
  file.data = { ...item, eTag: randomUUID() }
  await file.write()
}

async function removeIfOlder(path: string, oldest: number): Promise<boolean> {
  try {
    if ((await stat(path)).mtimeMs >= oldest) return false
    await rm(path)
    return true
  } catch (error) {
    // Gone since the folder was listed.
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}
