import { pattern } from './marked.ts'
import type { Piece } from './pieces.ts'
import { bodiesIn } from './readKeyDate.ts'
import type { Ours } from './readOurs.ts'

/** An appointment of which no more is said: "appt fri 9.20", "booked in Thurs", "they offered 12 May". */
const unsaid = pattern(
  '^(?:app?ts?|apts?|apps?|appointments?|slot|booked|offered|gave|given|made|got|arranged|set)(?:(?:\\s|,)(?:her|HER|in|for|an?|appt|appointment|slot|on|it|one))*\\W*$',
)
const called = pattern(
  '(?<!\\p{L})(?:rang|rung|ringing|called|calling|phoned|phoning|spoke (?:to|with)|e-?mailed|got (?:on|through|hold) (?:to|of)|contacted|on (?:the )?(?:phone|line) (?:to|with)|went to)\\s(?:(?:up|the|her|WHOSE|own|out of hours|local|with)\\s){0,3}$',
)
const reach = 40

/** Whether an appointment is that of somebody who was rung right before it: "rang her GP w her there, appt fri 9.20". */
export function isBookedByCall({ words, withUs }: Ours, before: Piece | undefined): boolean {
  if (before === undefined || withUs || !unsaid.test(words)) return false
  return bodiesIn(before.words).some((place) =>
    called.test(before.words.slice(Math.max(0, place - reach), place)),
  )
}
