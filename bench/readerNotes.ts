import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const Row = z.object({ text: z.string() })

const labelled = readFileSync(path.join(process.cwd(), 'test/corpora/keyworker_notes.dev.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')

/** So many of them, some of each author, are read as often as is timed in a minute, however many there are. */
const most = 150
const every = Math.ceil(labelled.length / most)

/** Labelled notes of the project, as keyworkers would type them. */
export const shortNotes: readonly string[] = labelled
  .filter((_, at) => at % every === 0)
  .map((line) => Row.parse(JSON.parse(line)).text)

/** One long note about one woman, as a keyworker types it after a long afternoon: 2 KB. */
const longNote = `Saw Jade Morgan at the hub today, 1h15, she was 10 mins late as the bus did not come. She looked tired and said she has not been sleeping since the letter about the flat. Landlord has served a section 21, notice runs out on 30 April, she has not told her mum yet. We read it through together and I explained that she does not have to leave on that day. Council have her down as band C, last bid was in January and she came 14th. She is behind with the rent by about £640 because UC was stopped in February after a missed appointment at the job centre. Helped her write in the journal to ask for it to be looked at again, and she is going to send the letter from the GP with it. Foodbank voucher given, number 4471.

Health: meds changed to sertraline 100mg, took the first on Monday, feels sick in the mornings. No thoughts of self harm or suicide, asked her directly. She is still going to her group on Tuesdays and has not had a drink for five weeks, which she is proud of. Appointment with the nurse on 24 March at 9.40.

Family: contact with the children was good on Saturday, two hours at the contact centre, the eldest made her a card. Social worker (Priya) wants a meeting before Easter and Jade is worried what will be said about the flat. I said I would ring Priya and ask whether it can wait until the council has answered.

Probation: saw her officer last week, order has seven months to go, 12 RAR days left. Court fine is being paid at £5 a week. She asked about the cooking course again, there is a place from 14 April, two mornings a week, and she would like to do it if the bus fare is paid.

Plan: I will ring the housing officer on Friday and send the form to the charity for the arrears by 20 March. Jade will bring her bank statements and the tenancy. She knows she can ring the duty line if she feels low at the weekend, and her sister is staying until Sunday. Next appointment Thursday 19 March at 2pm at the hub, I will text her the day before to remind her.
`

const hugeLength = 100_000

/** A note of 2 KB, and texts of 100 KB of many kinds: notes one after the other, brackets, names, dates, numbers, one word. */
export function longNotes(): { readonly usual: string; readonly huge: readonly string[] } {
  const pieces = [
    longNote,
    shortNotes.join(' '),
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
    usual: longNote,
    huge: pieces.map((piece) => piece.repeat(Math.ceil(hugeLength / piece.length)).slice(0, hugeLength)),
  }
}
