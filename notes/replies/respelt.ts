/**
 * The longer words of corrections, which are mostly typed in a hurry: days, places, ways of being in touch, topics, and the
 * words that say what is to change.
 */
const known = `
  yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
  minutes centre prison probation court phone video person email letter
  housing finance money health benefits family children alcohol drugs employment abuse debts
  cancelled answered attended answer remove delete appointment session sorry actually should wrong instead
`
  .trim()
  .split(/\s+/)

const shortest = 5

/** Words of a reply that nothing was read from, each as the word of corrections that it is one slip away from. */
export function respelt(text: string, unread: readonly string[]): string {
  const slips = unread.flatMap((word) => {
    const meant = word.length < shortest ? undefined : known.find((one) => isOneSlipFrom(word, one))
    return meant === undefined ? [] : [{ word, meant }]
  })
  return slips.reduce(
    (rest, { word, meant }) => rest.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'), meant),
    text,
  )
}

/** Whether two words begin alike and differ by one letter that is missing, too many or wrong, or by two that changed places. */
function isOneSlipFrom(word: string, other: string): boolean {
  if (word === other || !word.startsWith(other.slice(0, 1)) || Math.abs(word.length - other.length) > 1)
    return false
  let same = 0
  while (word[same] === other[same]) same += 1
  const [rest, wanted] = [word.slice(same), other.slice(same)]
  const [first = '', second = ''] = rest
  const swapped = wanted === second + first + rest.slice(2)
  const long = rest.slice(1) === wanted || rest === wanted.slice(1)
  return swapped || long || rest.slice(1) === wanted.slice(1)
}
