/**
 * How many slips of the finger lie between two words, at most `most`: a letter too many, too few, wrong, or two changed about.
 * More than `most` is `most` and one.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let row = 1; row <= one.length; row += 1) {
    const here = nextRow({ one, other, row, last, before })
    if (Math.min(...here) > most) return most + 1
    before = last
    last = here
  }
  return Math.min(last[other.length] ?? most + 1, most + 1)
}

interface Rows {
  readonly one: string
  readonly other: string
  readonly row: number
  readonly last: readonly number[]
  readonly before: readonly number[]
}

function nextRow({ one, other, row, last, before }: Rows): number[] {
  const here = [row]
  for (let column = 1; column <= other.length; column += 1) {
    const same = one[row - 1] === other[column - 1]
    const changed = (last[column - 1] ?? 0) + (same ? 0 : 1)
    const least = Math.min(changed, (last[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1)
    const turned =
      row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
    here.push(turned ? Math.min(least, (before[column - 2] ?? 0) + 1) : least)
  }
  return here
}
