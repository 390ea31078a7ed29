/** The weight of every sign for every head, and what a head begins with; each thing that is weighed has weights of its own. */
export interface Weights {
  readonly placeOf: ReadonlyMap<string, number>
  /** For each sign as many numbers as there are heads, in whole steps. */
  readonly steps: Int8Array
  /** How much a step is, for each head. */
  readonly sizes: readonly number[]
  readonly beginnings: readonly number[]
}
