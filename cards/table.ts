import { line, type RichTextBlock, type Table } from './adaptiveCard.ts'

/** A column: its heading, and how wide it is beside the others. */
export interface Column {
  readonly heading: string
  readonly width: number
  /** How a cell is said on a line, where that is not its heading and itself. */
  readonly said?: (cell: string) => string
}

/** A table of texts, each shown exactly as it is. Where no table can be drawn every row is a line: its first cell, then the others by their headings. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const headings = columns.map(({ heading }) => heading)
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    columns: columns.map(({ width }) => ({ width })),
    rows: [rowOf(headings, true), ...rows.map((row) => rowOf(row, false))],
    fallback: {
      type: 'Container',
      items: rows.map(([first = '', ...others]) =>
        line(
          first,
          others
            .map((cell, place) => saidOf(columns[place + 1], cell))
            .filter((said) => said !== '')
            .join('; '),
        ),
      ),
    },
  }
}

/** "seen 3 Mar", "not seen yet"; nothing where there is nothing to say. */
function saidOf({ heading: title, said }: Partial<Column> = {}, cell: string): string {
  if (cell === '–') return ''
  if (said !== undefined) return said(cell)
  const heading = lowered(title ?? '')
  return cell === 'not yet' ? `not ${heading} yet` : `${heading} ${cell}`
}

function rowOf(cells: readonly string[], bold: boolean): Table['rows'][number] {
  return {
    type: 'TableRow',
    cells: cells.map((cell) => ({ type: 'TableCell', items: [cellOf(cell, bold)] })),
  }
}

function cellOf(text: string, bold: boolean): RichTextBlock {
  return {
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...(bold ? { weight: 'Bolder' } : {}) }],
  }
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
