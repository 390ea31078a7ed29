import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { CaseloadFile, KeyworkerNote } from '../../commands/scores/keyworker/keyworkerNote.ts'
import { readNote } from '../../notes/readNote.ts'

const fileOf = (name: string): string =>
  readFileSync(new URL(`../corpora/${name}`, import.meta.url), 'utf8').trimEnd()
const women = CaseloadFile.parse(JSON.parse(fileOf('women.json')))
/** Every so many of the labelled notes: enough of each author, and read in a second. */
const every = 8
const texts = ['keyworker_notes.dev.jsonl', 'keyworker_notes_held.dev.jsonl']
  .flatMap((name) => fileOf(name).split('\n'))
  .filter((_, at) => at % every === 0)
  .map((line) => KeyworkerNote.parse(JSON.parse(line)).text)

const failing = (caseload: typeof women): readonly string[] =>
  texts.filter((text) => {
    try {
      readNote(text, { now: '2026-03-12T16:30:00.000Z', women: caseload })
      return false
    } catch {
      return true
    }
  })

describe('notes of somebody else’s women', () => {
  it('are read where nobody is known', () => {
    expect(failing([])).to.deep.equal([])
  })

  it('are read where one or two of those they name are known', () => {
    for (const at of [0, 7, 12, 21, 33])
      expect(failing(women.slice(at, at + 2)), `from ${at}`).to.deep.equal([])
  })
})
