import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { ContactNote } from '../../commands/weights/contacts.ts'

const rows: readonly unknown[] = readFileSync(new URL('contact_notes.dev.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): unknown => JSON.parse(line))

const notes = rows.flatMap((row) => ContactNote.safeParse(row).data ?? [])

describe('the notes of one contact that are learnt from', () => {
  it('fit their shape, row by row', () => {
    expect(rows.filter((row) => !ContactNote.safeParse(row).success)).to.deep.equal([])
  })

  it('have an id and a text of their own', () => {
    expect(new Set(notes.map(({ id }) => id)).size).to.equal(rows.length)
    expect(new Set(notes.map(({ text }) => text)).size).to.equal(rows.length)
  })

  it('say whether she came only of contacts with her', () => {
    const odd = notes.filter((note) => note.with === 'about-her' && note.attendance !== null)
    expect(odd.map(({ id }) => id)).to.deep.equal([])
  })
})
