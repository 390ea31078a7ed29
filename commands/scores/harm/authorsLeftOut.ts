/**
 * Something learnt for each author without the lines of that author. To learn takes seconds, so authors are parted into
 * a few groups, in their order, and left out a group at a time.
 */
export function withAuthorsLeftOut<Learnt>(
  authors: readonly string[],
  groups: number,
  learn: (without: readonly string[]) => Learnt,
): ReadonlyMap<string, Learnt> {
  const all = [...new Set(authors)]
  const learnt = new Map<string, Learnt>()
  for (let group = 0; group < groups; group += 1) {
    const without = all.filter((_, at) => at % groups === group)
    if (without.length === 0) continue
    const one = learn(without)
    for (const author of without) learnt.set(author, one)
  }
  return learnt
}
