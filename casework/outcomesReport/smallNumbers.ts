import type { OutcomeCounts } from './outcomesReport.ts'
import { isSmall, mayShowPercentage, percentage } from './percentage.ts'

const countNames = ['need', 'paired', 'improved', 'same', 'worse', 'notAskedAgain'] as const
type CountName = (typeof countNames)[number]

/** A number as it may be shown: itself, that it is below five, or not at all. */
export type ShownNumber = number | '<5' | 'not-shown'

/** The counts of one outcome as they may be shown, and the two percentages where they may be. */
export type ShownCounts = Pick<OutcomeCounts, 'outcome'> &
  Readonly<Record<CountName | 'highestAtFirst', ShownNumber>> & {
    /** Those who improved of those asked twice, and those asked twice of those with the need. */
    readonly improvedOfPaired: string | undefined
    readonly pairedOfNeed: string | undefined
  }

/** Which numbers make up which other: a hidden one can be worked out where all the rest of such a sum is shown. */
const sums: readonly { readonly whole: CountName; readonly parts: readonly CountName[] }[] = [
  { whole: 'need', parts: ['paired', 'notAskedAgain'] },
  { whole: 'paired', parts: ['improved', 'same', 'worse'] },
]

interface Cell {
  readonly key: string
  readonly number: number
}

/**
 * The counts of all outcomes without what could point at one woman (catalogue 4.4): 1 to 4 are shown as below five, and where one
 * number of a row or a column is hidden, or several that are few together, the next smallest is hidden too.
 */
export function shownCounts(all: readonly OutcomeCounts[]): readonly ShownCounts[] {
  const hidden = hiddenCells(all)
  return all.map((counts) => {
    const shown = (name: CountName): ShownNumber =>
      hidden.has(keyOf(counts, name)) ? (isSmall(counts[name]) ? '<5' : 'not-shown') : counts[name]
    const share = (part: CountName, whole: CountName): string | undefined => {
      const bothShown = [part, whole].every((name) => !hidden.has(keyOf(counts, name)))
      if (!bothShown || !mayShowPercentage(counts[part], counts[whole])) return undefined
      return percentage(counts[part], counts[whole])
    }
    return {
      outcome: counts.outcome,
      ...{ need: shown('need'), paired: shown('paired'), improved: shown('improved') },
      ...{ same: shown('same'), worse: shown('worse'), notAskedAgain: shown('notAskedAgain') },
      highestAtFirst: shownNumber(counts.highestAtFirst),
      improvedOfPaired: share('improved', 'paired'),
      pairedOfNeed: share('paired', 'need'),
    }
  })
}

/** A number that stands alone, as it may be shown. */
export function shownNumber(number: number): number | '<5' {
  return isSmall(number) ? '<5' : number
}

function hiddenCells(all: readonly OutcomeCounts[]): ReadonlySet<string> {
  const cell = (counts: OutcomeCounts, name: CountName): Cell => ({
    key: keyOf(counts, name),
    number: counts[name],
  })
  const cells = all.flatMap((counts) => countNames.map((name) => cell(counts, name)))
  const hidden = new Set(cells.filter(({ number }) => isSmall(number)).map(({ key }) => key))
  const columns = countNames.map((name) => all.map((counts) => cell(counts, name)))
  const rows = all.flatMap((counts) =>
    sums.map(({ whole, parts }) => ({
      whole: cell(counts, whole),
      parts: parts.map((name) => cell(counts, name)),
    })),
  )
  let before = -1
  while (hidden.size > before) {
    before = hidden.size
    for (const row of rows) hideMore(hidden, [row.whole, ...row.parts], fewTogether(hidden, row))
    for (const column of columns) hideMore(hidden, column, false)
  }
  return hidden
}

/** Whether the hidden parts of a sum that is shown are so few together that the rest gives them away. */
function fewTogether(hidden: ReadonlySet<string>, row: { whole: Cell; parts: readonly Cell[] }): boolean {
  const parts = row.parts.filter(({ key }) => hidden.has(key))
  return !hidden.has(row.whole.key) && isSmall(parts.reduce((sum, { number }) => sum + number, 0))
}

/** Hides the smallest that is still shown where exactly one is hidden, or where more must be. Nought gives nobody away and hides nobody. */
function hideMore(hidden: Set<string>, cells: readonly Cell[], must: boolean): void {
  const count = cells.filter(({ key }) => hidden.has(key)).length
  if (count !== 1 && !must) return
  const left = cells.filter(({ key, number }) => !hidden.has(key) && number > 0)
  const [smallest] = left.toSorted((one, other) => one.number - other.number)
  if (smallest !== undefined) hidden.add(smallest.key)
}

function keyOf({ outcome }: OutcomeCounts, name: CountName): string {
  return `${outcome} ${name}`
}
