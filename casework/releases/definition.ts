import { z } from 'zod'
import { Day } from '../time.ts'

/**
 * One thing that chooses among women. Without a value it means any; without an end, days are not bounded at that end. What it
 * means is known by `key` alone.
 */
export const Term = z.object({
  key: z.string().min(1).max(40),
  value: z.string().min(1).max(80).optional(),
  from: Day.optional(),
  to: Day.optional(),
})
export type Term = z.infer<typeof Term>

/** What is counted: women of whom all of these hold. */
export const Definition = z.array(Term).max(40)
export type Definition = readonly Term[]

/** Whether everybody whom the one definition counts is counted by the other as well, as far as the terms tell. */
export function isWithin(narrow: Definition, wide: Definition): boolean {
  return wide.every((term) => narrow.some((other) => covers(term, other)))
}

/** Whether two definitions count the same women. */
export function isSame(one: Definition, other: Definition): boolean {
  return isWithin(one, other) && isWithin(other, one)
}

/** Days are written so that they compare as texts. */
function covers(wide: Term, narrow: Term): boolean {
  return (
    wide.key === narrow.key &&
    (wide.value === undefined || wide.value === narrow.value) &&
    (wide.from === undefined || (narrow.from !== undefined && wide.from <= narrow.from)) &&
    (wide.to === undefined || (narrow.to !== undefined && narrow.to <= wide.to))
  )
}
