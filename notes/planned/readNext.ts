import type { Moments } from './marked.ts'
import { plansIn } from './plansIn.ts'
import type { NextFound } from './nextFound.ts'

/** The next contact with her that a text tells, with all the characters that tell of it. A court date or GP appointment is none. */
export function nextIn(text: string, moments: Moments): NextFound | undefined {
  return plansIn(text, moments).next
}
