import type { z } from 'zod'

/** One figure of a corpus: how many of how many are right, and the first failures, a line each. */
export interface Tally {
  readonly right: number
  readonly of: number
  readonly failures: readonly string[]
}

/** The most failures that are kept of one figure. */
export const mostFailures = 50

/** A tally that grows row by row. */
export class Count {
  #right = 0
  #of = 0
  readonly #failures: string[] = []

  /** Counts one case; `failure` says in one line what was expected and what came. */
  add(right: boolean, failure: () => string): void {
    this.#of += 1
    if (right) this.#right += 1
    else if (this.#failures.length < mostFailures) this.#failures.push(failure())
  }

  /** What was counted so far. */
  get tally(): Tally {
    return { right: this.#right, of: this.#of, failures: this.#failures }
  }
}

/** Tallies by name, made as they are first counted. */
export class Counts {
  readonly #counts = new Map<string, Count>()

  /** Counts one case of a figure. */
  add(figure: string, right: boolean, failure: () => string): void {
    const count = this.#counts.get(figure) ?? new Count()
    this.#counts.set(figure, count)
    count.add(right, failure)
  }

  /** Everything counted so far, in the order in which it was first counted. */
  get figures(): Figures {
    return Object.fromEntries([...this.#counts].map(([figure, count]) => [figure, count.tally]))
  }
}

/** The figures of a corpus by name, such as `recall of harm`. */
export type Figures = Readonly<Record<string, Tally>>

/** A corpus of labelled text: its file where it is not called by its name, the shape of a row, and how it is scored. */
export interface Corpus<Row> {
  readonly name: string
  readonly file?: string
  readonly row: z.ZodType<Row>
  /** The figures of some rows; the folder they come from may hold more that they need. */
  readonly score: (rows: readonly Row[], folder: string) => Figures
}
