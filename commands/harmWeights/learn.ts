import { heads, type Weights } from '../../notes/harm/model/heads.ts'
import { shareOf } from '../../notes/harm/model/weigh.ts'
import type { Example } from './examples.ts'

const rounds = 20
const rate = 0.3
const shrink = 1e-3
const firstKind = 2
/** A sign must stand in so many examples; two families together in more, for there are many such pairs. */
const fewest = { sign: 2, pair: 5 }
/** So many signs are kept, those that weigh most. */
const mostKept = 8000
const largestStep = 127

interface Learnt {
  readonly keys: readonly string[]
  readonly values: Float64Array
  readonly beginnings: Float64Array
}

/** Learns by logistic regression what every sign weighs for every head, and keeps the signs that weigh most. */
export function learn(
  examples: readonly Example[],
  random: () => number,
): Weights & { keys: readonly string[] } {
  const all = weightsOf(examples, signsIn(examples), random)
  const kept = heaviest(all)
  return packed(kept.length === all.keys.length ? all : weightsOf(examples, kept, random))
}

function signsIn(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .filter(([key, count]) => count >= (key.includes('>') ? fewest.pair : fewest.sign))
    .map(([key]) => key)
}

interface Row {
  readonly places: readonly number[]
  readonly share: number
  readonly example: Example
}

function weightsOf(examples: readonly Example[], keys: readonly string[], random: () => number): Learnt {
  const placeOf = new Map(keys.map((key, place) => [key, place]))
  const rows = examples.map((example): Row => {
    const places = example.keys.flatMap((key) => placeOf.get(key) ?? [])
    return { places, share: shareOf(example.keys.length), example }
  })
  const learnt = {
    keys,
    values: new Float64Array(keys.length * heads.length),
    beginnings: new Float64Array(heads.length).fill(-2),
  }
  const squares = new Float64Array(learnt.values.length).fill(1e-4)
  for (let round = 0; round < rounds; round += 1)
    for (const row of shuffled(rows, random)) learnFrom(row, learnt, squares)
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

function learnFrom(row: Row, learnt: Learnt, squares: Float64Array): void {
  const { truths, weight } = row.example
  truths.forEach((truth, head) => {
    if (truth < 0) return
    const wrong = (1 / (1 + Math.exp(-sumOf(row, learnt, head))) - truth) * (head < firstKind ? 1 : weight)
    if (Math.abs(wrong) >= leastWrong) mend(row, { learnt, squares, head, wrong })
  })
}

/** A sum that is so nearly right is left as it is. */
const leastWrong = 1e-3

function sumOf({ places, share }: Row, { values, beginnings }: Learnt, head: number): number {
  let sum = beginnings[head] ?? 0
  for (const place of places) sum += (values[place * heads.length + head] ?? 0) * share
  return sum
}

interface Mending {
  readonly learnt: Learnt
  readonly squares: Float64Array
  readonly head: number
  readonly wrong: number
}

/** Moves the weights of a row's signs by AdaGrad: those that moved much before move less. */
function mend({ places, share }: Row, { learnt, squares, head, wrong }: Mending): void {
  const { values, beginnings } = learnt
  beginnings[head] = (beginnings[head] ?? 0) - 0.02 * wrong
  for (const place of places) {
    const at = place * heads.length + head
    const slope = wrong * share + shrink * (values[at] ?? 0)
    squares[at] = (squares[at] ?? 0) + slope * slope
    values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1)
  }
}

function heaviest({ keys, values }: Learnt): readonly string[] {
  const weighed = keys.map((key, place) => {
    const own = values.subarray(place * heads.length, (place + 1) * heads.length)
    return { key, weight: own.reduce((sum, value, head) => sum + value * value * (head === 0 ? 4 : 1), 0) }
  })
  return weighed
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostKept)
    .map(({ key }) => key)
    .sort()
}

function packed({ keys, values, beginnings }: Learnt): Weights & { keys: readonly string[] } {
  const sizes = heads.map((_, head) => {
    let most = 1e-6
    for (let at = head; at < values.length; at += heads.length)
      most = Math.max(most, Math.abs(values[at] ?? 0))
    return most / largestStep
  })
  return {
    keys,
    placeOf: new Map(keys.map((key, place) => [key, place])),
    steps: Int8Array.from(values, (value, at) => Math.round(value / (sizes[at % heads.length] ?? 1))),
    sizes,
    beginnings: [...beginnings],
  }
}
