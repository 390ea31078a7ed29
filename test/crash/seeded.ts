/** Chance that comes out the same each time for the same seed (mulberry32), so that a run that failed can be made again. */
export class Seeded {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to, but not including, this one. */
  below(most: number): number {
    return Math.floor(this.next() * most)
  }

  chance(hundredths: number): boolean {
    return this.below(100) < hundredths
  }

  /** Chance of its own for somebody who works beside others, whose turns come in no certain order. */
  own(): Seeded {
    return new Seeded(this.below(2 ** 32))
  }
}
