/** A source of chances that always falls out the same for the same seed. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  fraction(): number
  /** A whole number between two others, both included. */
  between(from: number, to: number): number
  happens(share: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  /** One of some words, each with its share; the last one stands for whatever is left. */
  among<T>(shares: readonly [readonly [T, number], ...(readonly [T, number])[]]): T
  shuffled<T>(list: readonly T[]): readonly T[]
}

/** Chances from a seed: the same words give the same chances in the same order, on every machine. */
export function chanceFrom(seed: string): Chance {
  const fraction = fractionsFrom(seed)
  const between = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1))
  return {
    fraction,
    between,
    happens: (share) => fraction() < share,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    among: (shares) => {
      let left = fraction()
      const found = shares.find(([, share]) => (left -= share) < 0)
      return (found ?? shares[0])[0]
    },
    shuffled: (list) =>
      list
        .map((item) => ({ item, place: fraction() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item),
  }
}

/** FNV-1a turns the words into a number, mulberry32 turns that into fractions: small, well spread, and nothing secret. */
function fractionsFrom(seed: string): () => number {
  let state = 2_166_136_261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
