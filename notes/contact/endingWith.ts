/**
 * A pattern for how a stretch of text ends. It starts at the end and looks back once, where a pattern that ends in `$` would
 * try a long list of words at every place on the way.
 */
export function endingWith(source: string): RegExp {
  return new RegExp(`$(?<=${source})`, 'i')
}
