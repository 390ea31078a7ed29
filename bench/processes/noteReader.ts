import { readNote, type KnownWoman } from '../../notes/readNote.ts'
import { inventedNames } from '../inventedNames.ts'
import { longNotes } from '../readerNotes.ts'
import { milliseconds, notesPerSecond } from '../timed.ts'

/** The reader of this project, which reads the notes of the bench whenever it is asked, and tells how long it took. */
const now = '2026-03-12T16:30:00.000Z'
const [few, many] = [inventedNames(30), inventedNames(3_000)]
/** It goes through the notes this often, so that it is timed for about as long as its peer. */
const asLongAsPeer = 10
const { usual, huge } = longNotes()

const read = (text: string, women: readonly KnownWoman[]): unknown => readNote(text, { now, women })

/** A bot reads notes all day long; so many make the engine compile what it runs often. */
const toWarm = 40
notesPerSecond((text) => read(text, few), toWarm)

process.on('message', () => {
  process.send?.({
    small: notesPerSecond((text) => read(text, few), asLongAsPeer),
    large: notesPerSecond((text) => read(text, many), asLongAsPeer),
    usual: milliseconds(() => read(usual, few), 50),
    huge: Math.max(...huge.map((text) => milliseconds(() => read(text, few), 1))),
  })
})
