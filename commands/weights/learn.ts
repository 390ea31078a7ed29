import { shareOf } from '../../notes/weighing/weigh.ts'
import type { Example } from './examples.ts'
import type { Learnt } from './learnt.ts'

/** How is learnt: how many signs are kept, and how strongly the weights of the first head and of the others are drawn to nought. */
export interface How {
  readonly mostKept: number
  readonly shrink: { readonly first: number; readonly others: number }
}

const rounds = 12
const rate = 0.3
/** A sign must stand in so many examples; two families together in more, for there are many such pairs. */
const fewest = { sign: 2, pair: 5 }
const largestStep = 127

interface Values {
  readonly keys: readonly string[]
  readonly values: Float64Array
  readonly beginnings: Float64Array
}

/** Learns by logistic regression what every sign weighs for every head, and keeps the signs that weigh most. */
export function learn(examples: readonly Example[], how: How, random: () => number): Learnt {
  const counts = signCounts(examples)
  const all = valuesOf(examples, [...counts.keys()], how, random)
  const kept = heaviest(all, counts, how.mostKept)
  return packed(kept.length === all.keys.length ? all : valuesOf(examples, kept, how, random))
}

function signCounts(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map(
    [...counts].filter(([key, count]) => count >= (key.includes('>') ? fewest.pair : fewest.sign)),
  )
}

interface Row {
  readonly places: Int32Array
  readonly share: number
  readonly truths: readonly number[]
}

function valuesOf(
  examples: readonly Example[],
  keys: readonly string[],
  { shrink }: How,
  random: () => number,
): Values {
  const placeOf = new Map(keys.map((key, place) => [key, place]))
  const rows = examples.map(({ keys: own, count, truths }): Row => {
    const places = own.flatMap((key) => placeOf.get(key) ?? [])
    return { places: Int32Array.from(places), share: shareOf(count), truths }
  })
  const heads = rows[0]?.truths.length ?? 0
  const learnt = {
    keys,
    values: new Float64Array(keys.length * heads),
    beginnings: new Float64Array(heads).fill(-2),
  }
  const squares = new Float64Array(learnt.values.length).fill(1e-4)
  const shrinks = Array.from({ length: heads }, (_, head) => (head === 0 ? shrink.first : shrink.others))
  for (let round = 0; round < rounds; round += 1)
    for (const row of shuffled(rows, random)) learnFrom(row, { learnt, squares, shrinks })
  return learnt
}

function shuffled(rows: readonly Row[], random: () => number): readonly Row[] {
  const order = [...rows]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const [one, two] = [order[at], order[other]]
    if (one === undefined || two === undefined) continue
    order[at] = two
    order[other] = one
  }
  return order
}

/** A sum that is so nearly right is left as it is. */
const leastWrong = 1e-3

function learnFrom(row: Row, mending: Mending): void {
  const { beginnings } = mending.learnt
  const wrongs = sumsOf(row, mending.learnt).map(
    (sum, head) => 1 / (1 + Math.exp(-sum)) - (row.truths[head] ?? 0),
  )
  const heads = [...wrongs.keys()].filter((head) => Math.abs(wrongs[head] ?? 0) >= leastWrong)
  for (const head of heads) beginnings[head] = (beginnings[head] ?? 0) - 0.02 * (wrongs[head] ?? 0)
  for (const place of row.places)
    mend(place * beginnings.length, mending, { heads, wrongs, share: row.share })
}

function sumsOf({ places, share }: Row, { values, beginnings }: Values): Float64Array {
  const heads = beginnings.length
  const sums = new Float64Array(heads)
  for (const place of places)
    for (let head = 0; head < heads; head += 1)
      sums[head] = (sums[head] ?? 0) + (values[place * heads + head] ?? 0)
  return sums.map((sum, head) => sum * share + (beginnings[head] ?? 0))
}

interface Mending {
  readonly learnt: Values
  readonly squares: Float64Array
  readonly shrinks: readonly number[]
}

interface Wrong {
  readonly heads: readonly number[]
  readonly wrongs: Float64Array
  readonly share: number
}

/**
 * Moves the weights of a sign, which begin at a place of the values, by AdaGrad: those that moved much before move less. All heads of a
 * sign in one go, for they stand beside each other in memory.
 */
function mend(
  from: number,
  { learnt: { values }, squares, shrinks }: Mending,
  { heads, wrongs, share }: Wrong,
): void {
  for (const head of heads) {
    const at = from + head
    const slope = (wrongs[head] ?? 0) * share + (shrinks[head] ?? 0) * (values[at] ?? 0)
    squares[at] = (squares[at] ?? 0) + slope * slope
    values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1)
  }
}

/** How much more the first head counts, which for harm says whether there is any. */
const moreForFirst = 4

function heaviest(
  { keys, values, beginnings }: Values,
  counts: ReadonlyMap<string, number>,
  mostKept: number,
): readonly string[] {
  const heads = beginnings.length
  const weighed = keys.map((key, place) => {
    const own = values.subarray(place * heads, (place + 1) * heads)
    const sum = own.reduce((all, value, head) => all + value * value * (head === 0 ? moreForFirst : 1), 0)
    return { key, weight: sum * (counts.get(key) ?? 0) }
  })
  return weighed
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostKept)
    .map(({ key }) => key)
    .sort()
}

function packed({ keys, values, beginnings }: Values): Learnt {
  const heads = beginnings.length
  const sizes = Array.from(beginnings, (_, head) => {
    let most = 1e-6
    for (let at = head; at < values.length; at += heads) most = Math.max(most, Math.abs(values[at] ?? 0))
    return most / largestStep
  })
  return {
    keys,
    placeOf: new Map(keys.map((key, place) => [key, place])),
    steps: Int8Array.from(values, (value, at) => Math.round(value / (sizes[at % heads] ?? 1))),
    sizes,
    beginnings: [...beginnings],
  }
}
