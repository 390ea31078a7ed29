import { spreadOf } from './figures.ts'

/** What is to be reached: a ratio of at least, or of at most, so much; or at most so much for the bot, whatever stands beside it. */
export type Target =
  { readonly atLeast: number } | { readonly atMost: number } | { readonly botAtMost: number }

/** One line of the report: what was measured, round by round, for the bare echo or the small store, and for the bot. */
export interface Row {
  readonly what: string
  readonly unit: string
  readonly base: readonly number[]
  readonly bot: readonly number[]
  readonly ratio: readonly number[]
  readonly target?: Target
}

const headings = ['', 'beside', '(least to most)', 'bot', '(least to most)', 'ratio', 'target', 'reached']

/** Whether the middle is within the target; undefined where nothing is to be reached. */
export function isReached({ ratio, bot, target }: Row): boolean | undefined {
  if (target === undefined) return undefined
  if ('botAtMost' in target) return spreadOf(bot).median <= target.botAtMost
  const { median } = spreadOf(ratio)
  return 'atLeast' in target ? median >= target.atLeast : median <= target.atMost
}

/** The rows as a table in Markdown, aligned so that it can be read as plain text too. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [headings, ...rows.map(cellsOf)]
  const widths = headings.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0), 3))
  const [head = '', ...body] = cells.map(
    (line) => `| ${line.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join(' | ')} |`,
  )
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [head, rule, ...body].join('\n')
}

function cellsOf(row: Row): readonly string[] {
  const reached = isReached(row)
  return [
    `${row.what}, ${row.unit}`,
    ...spreadCells(row.base),
    ...spreadCells(row.bot),
    spreadOf(row.ratio).median.toFixed(2),
    targetWords(row.target),
    reached === undefined ? '' : reached ? 'yes' : 'NO',
  ]
}

function spreadCells(values: readonly number[]): readonly string[] {
  const { median, least, most } = spreadOf(values)
  return [digits(median), `${digits(least)} to ${digits(most)}`]
}

function targetWords(target: Target | undefined): string {
  if (target === undefined) return ''
  if ('botAtMost' in target) return `bot <= ${target.botAtMost}`
  return 'atLeast' in target ? `>= ${target.atLeast}` : `<= ${target.atMost}`
}

/** Three digits that say something, and no more. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

const padded = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)
