import Recognizers from '@microsoft/recognizers-text-suite'
import { inventedNames } from './inventedNames.ts'
import { readNote, type KnownWoman } from '../notes/readNote.ts'
import { longNotes, shortNotes } from './readerNotes.ts'

/** How the reader did in each round; a peer beside it reads the same notes for dates and numbers alone. */
export interface ReaderFigures {
  /** Notes a second: the peer, and the reader with a small and with a large caseload. */
  readonly peer: readonly number[]
  readonly small: readonly number[]
  readonly large: readonly number[]
  /** Milliseconds for a note of 2 KB, and for the worst of several texts of 100 KB. */
  readonly usual: readonly number[]
  readonly huge: readonly number[]
}

const now = '2026-03-12T16:30:00.000Z'
const peerDay = new Date(2026, 2, 12, 16, 30)
const [fewWomen, manyWomen] = [30, 3_000]
/** The reader goes through the notes this often, so that both are timed for about as long and as warm as a day's work leaves them. */
const asLongAsPeer = 10

/** Reads the same notes with the reader and with a peer, in turn, round by round, in one process. */
export function measureReader(rounds: number): ReaderFigures {
  const [few, many] = [inventedNames(fewWomen), inventedNames(manyWomen)]
  const figures = {
    peer: [] as number[],
    small: [] as number[],
    large: [] as number[],
    usual: [] as number[],
    huge: [] as number[],
  }
  const { usual, huge } = longNotes()
  for (let round = -1; round < rounds; round += 1) {
    const peer = notesPerSecond(readWithPeer)
    const small = notesPerSecond((text) => read(text, few), asLongAsPeer)
    const large = notesPerSecond((text) => read(text, many), asLongAsPeer)
    const one = milliseconds(() => read(usual, few), 20)
    const worst = Math.max(...huge.map((text) => milliseconds(() => read(text, few), 1)))
    // The first round only lets the engine compile what it will run.
    if (round < 0) continue
    figures.peer.push(peer)
    figures.small.push(small)
    figures.large.push(large)
    figures.usual.push(one)
    figures.huge.push(worst)
  }
  return figures
}

function read(text: string, women: readonly KnownWoman[]): unknown {
  return readNote(text, { now, women })
}

function readWithPeer(text: string): unknown {
  const dates = Recognizers.recognizeDateTime(
    text,
    Recognizers.Culture.EnglishOthers,
    Recognizers.DateTimeOptions.None,
    peerDay,
  )
  return [dates, Recognizers.recognizeNumber(text, Recognizers.Culture.English)]
}

function notesPerSecond(reading: (text: string) => unknown, times = 1): number {
  const took = milliseconds(() => {
    for (const note of shortNotes) reading(note)
  }, times)
  return (shortNotes.length / took) * 1000
}

function milliseconds(work: () => unknown, times: number): number {
  const started = performance.now()
  for (let time = 0; time < times; time += 1) work()
  return (performance.now() - started) / times
}
