import { readFileSync } from 'node:fs'

/** The lines of a file of labelled text that may be learnt from, as JSON that nobody has checked yet. */
export function linesOf(name: string): readonly unknown[] {
  return readFileSync(`test/corpora/${name}.dev.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}
