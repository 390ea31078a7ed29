import { shortNotes } from './readerNotes.ts'

/** How many notes a second are read when all of them are gone through so often. */
export function notesPerSecond(reading: (text: string) => unknown, times: number): number {
  const took = milliseconds(() => {
    for (const note of shortNotes) reading(note)
  }, times)
  return (shortNotes.length / took) * 1000
}

/** Milliseconds that some work takes, done so often. */
export function milliseconds(work: () => unknown, times: number): number {
  const started = performance.now()
  for (let time = 0; time < times; time += 1) work()
  return (performance.now() - started) / times
}
