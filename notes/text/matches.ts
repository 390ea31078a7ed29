const none: readonly RegExpExecArray[] = []

/**
 * Every match of a pattern with the flag `g`. Most patterns match nowhere: then this costs one look, where `matchAll`
 * would compile the pattern anew each time.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
