/** One line of a CSV file, by the names of its columns. */
export type FileRow = Readonly<Record<string, string>>

/** The lines of a CSV file in which no value holds a comma or a quotation mark. */
export function rowsOfFile(text: string): readonly FileRow[] {
  const [head = '', ...lines] = text.trimEnd().split('\r\n')
  const names = head.split(',')
  return lines.map((line) => {
    const values = line.split(',')
    return Object.fromEntries(names.map((name, place) => [name, values[place] ?? '']))
  })
}
