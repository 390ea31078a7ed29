import type { Span } from '../../notes/text/finding.ts'
import { tokensOf } from '../../notes/text/tokens.ts'
import { readable } from '../../notes/weighing/readable.ts'
import { besideKey, familiesKey, visitSigns } from '../../notes/weighing/signs.ts'

/** The signs of a text, each once, and how many there are in all. */
export interface TextSigns {
  readonly keys: readonly string[]
  readonly count: number
}

const known = new Map<string, TextSigns>()

/** The signs of a text as the reader weighs them, given where women are named in it. */
export function signsOf(text: string, women: readonly Span[] = []): TextSigns {
  if (women.length > 0) return gathered(text, women)
  const before = known.get(text)
  if (before !== undefined) return before
  const signs = gathered(text, [])
  known.set(text, signs)
  return signs
}

function gathered(text: string, women: readonly Span[]): TextSigns {
  const keys: string[] = []
  visitSigns(readable(tokensOf(text), women), {
    word: ({ signs }) => keys.push(...signs),
    beside: (form, next) => keys.push(besideKey(form, next)),
    families: (one, other) => keys.push(familiesKey(one, other)),
  })
  return { keys: [...new Set(keys)], count: keys.length }
}
