import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const Row = z.object({ text: z.string() })

/** The labelled notes of the project, as keyworkers would type them. */
export const shortNotes: readonly string[] = readFileSync(
  path.join(process.cwd(), 'test/corpora/keyworker_notes.dev.jsonl'),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)).text)

const [usualLength, hugeLength] = [2_000, 100_000]

/** A note of 2 KB, and texts of 100 KB of many kinds: notes one after the other, brackets, names, dates, numbers, one word. */
export function longNotes(): { readonly usual: string; readonly huge: readonly string[] } {
  const notes = shortNotes.join(' ')
  const pieces = [
    notes,
    '(',
    '[]{}',
    'Jade Morgan ',
    'Jade, Aisha and Kasia ',
    'Saw Jade then rang Aisha. ',
    '12/3 ',
    'next Thursday 2pm ',
    '2pm-3pm ',
    'no thoughts of self harm or suicide ',
    'not ',
    'a',
    'A',
    '\n',
    '\u200b\u0301',
    "'",
    '1 ',
    'Group: Jade, Aisha, ',
    'O’Connor-',
  ]
  return {
    usual: notes.slice(0, usualLength),
    huge: pieces.map((piece) => piece.repeat(Math.ceil(hugeLength / piece.length)).slice(0, hugeLength)),
  }
}
