/** A text in which what was read stands as marks, and the rest as it was typed. */
export interface Marked<T> {
  readonly text: string
  readonly found: readonly T[]
}

interface Stretch<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Puts a mark, `@` with a letter and a number, in the place of every stretch that was read; they stand in order and do not overlap. */
export function marked<T>(
  text: string,
  letter: string,
  stretches: readonly Stretch<T>[],
  first = 0,
): Marked<T> {
  let from = 0
  const pieces = stretches.map(({ start, end }, number) => {
    const before = text.slice(from, start)
    from = end
    return `${before} @${letter}${first + number} `
  })
  return {
    text: `${pieces.join('')}${text.slice(from)}`.replace(/\s+/gu, ' ').trim(),
    found: stretches.map(({ value }) => value),
  }
}

/** Every match of a pattern with the flag `g` that can be read, marked. */
export function markedBy<T>(
  { text, found }: Marked<T>,
  letter: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => T | undefined,
): Marked<T> {
  const stretches = [...text.matchAll(pattern)].flatMap((match) => {
    const value = read(match)
    return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value }]
  })
  const more = marked(text, letter, stretches, found.length)
  return { text: more.text, found: [...found, ...more.found] }
}
