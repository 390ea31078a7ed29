import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { CaseloadFile, KeyworkerNote, smallCaseload } from '../../commands/scores/keyworker/keyworkerNote.ts'

const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const rows: readonly unknown[] = ['keyworker_notes.dev.jsonl', 'keyworker_notes_held.dev.jsonl']
  .flatMap((file) => textOf(file).trimEnd().split('\n'))
  .map((line): unknown => JSON.parse(line))
const women = CaseloadFile.parse(JSON.parse(textOf('women.json')))
const notes = rows.map((row) => KeyworkerNote.safeParse(row).data).filter((note) => note !== undefined)

const caseloadOf = ({ caseload }: KeyworkerNote): ReadonlySet<string> =>
  new Set((caseload === 'small' ? women.slice(0, smallCaseload) : women).map(({ reference }) => reference))

/** The ids of the notes for which something is wrong. */
const idsWhere = (isWrong: (note: KeyworkerNote) => boolean): readonly string[] =>
  notes.filter(isWrong).map(({ id }) => id)

describe('the labelled keyworker notes', () => {
  it('fit their shape, row by row', () => {
    expect(rows.filter((row) => !KeyworkerNote.safeParse(row).success)).to.deep.equal([])
  })

  it('have an id and a text of their own', () => {
    expect(new Set(notes.map(({ id }) => id)).size).to.equal(rows.length)
    expect(new Set(notes.map(({ text }) => text)).size).to.equal(rows.length)
  })

  it('are about women who have a reference of their own', () => {
    expect(new Set(women.map(({ reference }) => reference)).size).to.equal(women.length)
  })

  it('name only women of their own caseload', () => {
    const wrong = idsWhere((note) => {
      const { contacts, cues } = note.expect
      const named = [...contacts.flatMap(({ candidates }) => candidates), ...cues.map((cue) => cue.reference)]
      return named.some((reference) => reference !== null && !caseloadOf(note).has(reference))
    })
    expect(wrong).to.deep.equal([])
  })

  it('put the woman who is chosen first among those who fit', () => {
    expect(
      idsWhere(({ expect: { contacts } }) =>
        contacts.some(({ who, candidates }) => who !== null && candidates[0] !== who),
      ),
    ).to.deep.equal([])
  })

  it('quote actions and key dates in the words of the note', () => {
    expect(
      idsWhere(({ text, expect: { contacts } }) =>
        contacts.some(({ actions, dates }) => [...actions, ...dates].some((one) => !text.includes(one.text))),
      ),
    ).to.deep.equal([])
  })

  it('have no contact after the note, unless it is one that was cancelled', () => {
    expect(
      idsWhere(({ now, expect: { contacts } }) =>
        contacts.some(
          ({ date, attendance }) => date > now.slice(0, 10) && !attendance?.startsWith('cancelled'),
        ),
      ),
    ).to.deep.equal([])
  })

  it('have no next appointment before the note', () => {
    expect(
      idsWhere(({ now, expect: { contacts } }) =>
        contacts.some(({ next }) => next !== null && next.date < now.slice(0, 10)),
      ),
    ).to.deep.equal([])
  })
})
