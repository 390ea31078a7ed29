import { randomBytes } from 'node:crypto'
import type { TextFile } from '../../services/outcomesReport/exportReport.ts'

/** How long a link works, in milliseconds. */
const kept = 10 * 60_000

/** Files that wait to be fetched by a link, in memory only: each once, and within ten minutes. */
export class FileShelf {
  readonly #files = new Map<string, { readonly file: TextFile; readonly until: number }>()
  readonly #now: () => number
  #address = ''

  constructor(now: () => number) {
    this.#now = now
  }

  /** From now on links begin with this address. */
  isServedAt(address: string): void {
    this.#address = address
  }

  /** Keeps a file and answers with its link, which nobody can guess. */
  put(file: TextFile): string {
    this.#forgetOld()
    const key = randomBytes(24).toString('base64url')
    this.#files.set(key, { file, until: this.#now() + kept })
    return `${this.#address}/files/${key}`
  }

  /** The file of a link, the first time and while it works; undefined otherwise. */
  take(key: string): TextFile | undefined {
    this.#forgetOld()
    const waiting = this.#files.get(key)
    this.#files.delete(key)
    return waiting?.file
  }

  #forgetOld(): void {
    for (const [key, { until }] of this.#files) if (until <= this.#now()) this.#files.delete(key)
  }
}
