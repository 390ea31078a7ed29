import { randomUUID } from 'node:crypto'
import type { LowdbDialogStorage } from './lowdbDialogStorage.ts'

type Items = Pick<LowdbDialogStorage, 'read' | 'write' | 'delete'>
type Item = Readonly<Record<string, unknown>>

/** How long what changed is gathered before it is written, in milliseconds. */
const gathering = 500

/** How many conversations are kept in memory beside those that are still to be written. */
const mostKept = 1000

/**
 * Answers from memory and writes behind the turns, so that no turn waits for a second flush; `written` waits until all is on disk.
 * A crash loses what conversations remembered in the last half second (decision 6). For the one process that owns the folder.
 */
export class WriteBehind {
  readonly #storage: Items
  readonly #failed: (error: unknown) => void
  readonly #kept = new Map<string, Item>()
  readonly #changed = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()

  /** `failed` hears of a writing that failed; it is tried again half a second later. */
  constructor(storage: Items, failed: (error: unknown) => void) {
    this.#storage = storage
    this.#failed = failed
  }

  /** The items of those keys, as they were last written. */
  async read(keys: string[]): Promise<Record<string, unknown>> {
    const absent = keys.filter((key) => !this.#kept.has(key))
    const stored = absent.length === 0 ? {} : await this.#storage.read(absent)
    const items = keys.flatMap((key): [string, unknown][] => {
      // What was written while the file was read is newer than the file.
      const item = this.#kept.get(key) ?? stored[key]
      return item === undefined ? [] : [[key, structuredClone(item)]]
    })
    return Object.fromEntries(items)
  }

  /** Takes the items as they are now. One that carries the `eTag` of an earlier writing, not `*`, is refused with an error. */
  async write(changes: Record<string, unknown>): Promise<void> {
    const items = Object.entries(changes).map(([key, item]) => [key, copyOf(key, item)] as const)
    const before = await this.read(items.map(([key]) => key))
    for (const [key, item] of items) {
      const { eTag } = item
      const known = this.#kept.get(key) ?? before[key]
      if (known !== undefined && eTag !== undefined && eTag !== '*' && eTag !== eTagOf(known))
        throw new Error(`Storage: error writing "${key}" due to eTag conflict.`)
      this.#keep(key, { ...item, eTag: randomUUID() })
    }
  }

  /** Forgets the items of these keys. */
  async delete(keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#kept.delete(key)
      this.#changed.delete(key)
    }
    await this.#writing
    await this.#storage.delete(keys)
  }

  /** Writes what is still to be written, and waits until it is on disk. */
  async written(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#writeChanged())
    await this.#writing
  }

  #keep(key: string, item: Item): void {
    // Put last, so that the first is the one that was longest left alone.
    this.#kept.delete(key)
    this.#kept.set(key, item)
    this.#changed.add(key)
    if (this.#kept.size > mostKept) {
      const oldest = [...this.#kept.keys()].find((other) => !this.#changed.has(other))
      if (oldest !== undefined) this.#kept.delete(oldest)
    }
    this.#later()
  }

  #later(): void {
    this.#timer ??= setTimeout(() => void this.written(), gathering)
  }

  /** One after the other: so many at once would only wait for each other's flush, and the records' commits with them. */
  async #writeChanged(): Promise<void> {
    for (const key of [...this.#changed]) {
      const item = this.#kept.get(key)
      if (item === undefined) continue
      try {
        await this.#storage.write({ [key]: { ...item, eTag: '*' } })
        // Until then it is kept in memory, where a reader finds it; and longer, when it was changed again meanwhile.
        if (this.#kept.get(key) === item) this.#changed.delete(key)
      } catch (error) {
        this.#failed(error)
        this.#later()
      }
    }
  }
}

function copyOf(key: string, item: unknown): Item {
  if (typeof item !== 'object' || item === null)
    throw new TypeError(`Storage: what is to be written to "${key}" is not an object`)
  return structuredClone({ ...item })
}

function eTagOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'eTag' in item ? item.eTag : undefined
}
