import type { Mode, Place } from '../../../casework/words.ts'

/**
 * One step of a story: the ways in which a keyworker could have written it, and how they met when it can only have been so.
 * `{name}` is what she is called, `{who}` somebody close to her, `{child}` a child of hers.
 */
export interface Step {
  readonly words: readonly [string, ...string[]]
  readonly mode?: Mode
  readonly place?: Place
}

/** How one need of a woman moves on: what was done with her, what others said about it, and what was left to do. */
export interface Arc {
  /** In order; the last one is how it ends well. */
  readonly steps: readonly [Step, ...Step[]]
  readonly aboutHer: readonly [string, ...string[]]
  readonly actions: readonly [string, ...string[]]
}

/** A step that can be told in any kind of meeting. */
export function told(...words: readonly [string, ...string[]]): Step {
  return { words }
}

/** A step that took place somewhere in particular. */
export function at(place: Place, ...words: readonly [string, ...string[]]): Step {
  return { words, mode: 'in-person', place }
}
