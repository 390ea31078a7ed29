/** A function of a word that keeps what it answered for the last words; when `most` are kept it begins anew. */
export function bounded<T>(answer: (word: string) => T, most: number): (word: string) => T {
  const kept = new Map<string, T>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const found = answer(word)
    if (kept.size >= most) kept.clear()
    kept.set(word, found)
    return found
  }
}
