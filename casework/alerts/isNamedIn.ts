import { folded } from '../names.ts'

/** A word of a text that begins with a capital letter, as a name does. */
const capitalWord = /\p{Lu}[\p{L}\p{M}'’-]*/gu

/**
 * Whether a text names a person: by her whole name however it is written, or by a part of it that begins with a capital letter,
 * so that "the price" names nobody called Price. In doubt it does: it is asked where somebody must be kept out.
 */
export function isNamedIn(typed: string, name: string): boolean {
  const text = typed.replace(/['’]s(?!\p{L})/gu, ' ')
  const parts = folded(name).split(/\s+/u)
  const words = folded(text).split(/[^\p{L}\p{M}-]+/u)
  if (words.some((_, at) => parts.every((part, offset) => words[at + offset] === part))) return true
  const capital = new Set((text.match(capitalWord) ?? []).map(folded))
  return parts.some((part) => part.length > 1 && capital.has(part))
}
