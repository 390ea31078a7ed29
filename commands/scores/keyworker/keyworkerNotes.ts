import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNote } from '../../../notes/readNote.ts'
import { lineOf } from '../../reading/lineOf.ts'
import { momentOf } from '../../reading/moment.ts'
import { readCaseload } from '../../reading/caseload.ts'
import { Counts, type Corpus } from '../score.ts'
import { countContacts } from './countContacts.ts'
import { countCues } from './countCues.ts'
import { KeyworkerNote, smallCaseload } from './keyworkerNote.ts'

/** Whole notes in the style of keyworkers, invented and labelled for this project; `women.json` beside them says who may be meant. */
const keyworkerNotesIn = (name: string): Corpus<KeyworkerNote> => ({
  name,
  row: KeyworkerNote,
  score: (rows, folder) => {
    const read = readCaseload(readFileSync(join(folder, 'women.json'), 'utf8'))
    if (read.kind === 'wrong') throw new Error(read.sentences.join(' '))
    const caseloads = { small: read.women.slice(0, smallCaseload), large: read.women }
    const counts = new Counts()
    for (const row of rows) {
      const now = momentOf(row.now)
      if (now === undefined) throw new Error(`${row.id}: ${row.now} is no date and time`)
      const line = lineOf(row.id, readNote(row.text, { now, women: caseloads[row.caseload] }))
      countContacts(counts, row, line)
      countCues(counts, row, line)
    }
    return counts.figures
  },
})

/** The notes the reader is worked on with. */
export const keyworkerNotes = keyworkerNotesIn('keyworker_notes')

/** The notes of which only the figures are looked at. */
export const keyworkerNotesHeld = keyworkerNotesIn('keyworker_notes_held')
