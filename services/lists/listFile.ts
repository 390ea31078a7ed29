import { stringify } from 'csv-stringify/sync'

/** A line of a list by its headings; what it does not say is empty. */
export type ListRow = Readonly<Record<string, string | number | undefined>>

/** All of a list. */
export interface WholeList {
  readonly rows: readonly ListRow[]
  /** The references of the women, or the numbers of the alerts, that it names. */
  readonly about: readonly string[]
}

/** A list from its lines, each with what the audit trail is to name of it. */
export function listOf(
  lines: readonly { readonly row: ListRow; readonly about: readonly string[] }[],
): WholeList {
  return { rows: lines.map(({ row }) => row), about: lines.flatMap(({ about }) => about) }
}

/**
 * A list as CSV text under its headings. It begins with the mark by which a spreadsheet knows it for UTF-8, since it holds names; what a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function listFile({ rows }: WholeList): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return stringify([...rows], {
    ...{ header: true, columns: headings.length === 0 ? ['Nobody'] : headings, bom: true },
    ...{ escape_formulas: true, record_delimiter: 'windows' },
  })
}
