import type { Token } from '../text/tokens.ts'
import { children, others } from './people.ts'

/** Whose harm a cue is: hers (or not told), a child's, or another person's. */
export type Whose = 'hers' | 'child' | 'other'

/** Whose harm a word for somebody of hers makes it, where it is such a word. */
export function whoIs(word: string): Whose | undefined {
  if (children.has(word)) return 'child'
  return others.has(word) ? 'other' : undefined
}

/** Whether a word stands for a child: by the word itself, or by an age. */
export function isChild(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (/^\d{1,2}yo$/.test(word)) return Number.parseInt(word, 10) < 18
  if (word === 'old' && /^(?:yr|year|yrs)$/.test(tokens[at - 1]?.word ?? ''))
    return !isGrownAge(tokens[at - 2]?.word)
  return children.has(word) && !isGrown(tokens, at)
}

/** `her son (24)`, `her adult daughter`: no child. */
export function isGrown(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  if (before === 'adult' || before === 'grown' || before === 'up') return true
  if (before === 'old' && isGrownAge(tokens[at - 3]?.word)) return true
  const next = tokens[at + 1]?.word === 'aged' ? tokens[at + 2] : tokens[at + 1]
  return isGrownAge(next?.word)
}

function isGrownAge(word: string | undefined): boolean {
  return word !== undefined && /^(?:1[89]|[2-9]\d)$/.test(word)
}
