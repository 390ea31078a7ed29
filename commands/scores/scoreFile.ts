import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Corpus, Figures } from './score.ts'

/** A corpus that can be scored wherever its file lies. */
export interface ScoredCorpus {
  readonly name: string
  /** The figures of the file in a folder; undefined where the folder has none. Throws naming the line where a row does not fit. */
  readonly scoreIn: (folder: string) => Figures | undefined
}

/** Makes a corpus scorable: its rows are read from `<file>.dev.jsonl`, or from any part of that corpus in the folder. */
export function corpus<Row>({ name, file = name, row, score }: Corpus<Row>): ScoredCorpus {
  return {
    name,
    scoreIn: (folder) => {
      const path = parts.map((part) => join(folder, `${file}${part}`)).find((one) => existsSync(one))
      return path === undefined ? undefined : score(rowsOf(path, row), folder)
    },
  }
}

const parts = ['.dev.jsonl', '.test.jsonl', '.jsonl']

function rowsOf<Row>(path: string, row: z.ZodType<Row>): readonly Row[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const { success, data, error } = row.safeParse(JSON.parse(line))
    if (success) return [data]
    throw new Error(`${path}, line ${at + 1}: ${z.prettifyError(error)}`)
  })
}
