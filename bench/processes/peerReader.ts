import Recognizers from '@microsoft/recognizers-text-suite'
import { notesPerSecond } from '../timed.ts'

/** A reader of dates and numbers alone, which reads the notes of the bench whenever it is asked, and tells how long it took. */
const day = new Date(2026, 2, 12, 16, 30)

function read(text: string): unknown {
  const { EnglishOthers, English } = Recognizers.Culture
  const dates = Recognizers.recognizeDateTime(text, EnglishOthers, Recognizers.DateTimeOptions.None, day)
  return [dates, Recognizers.recognizeNumber(text, English)]
}

process.on('message', () => {
  process.send?.({ peer: notesPerSecond(read, 1) })
})
