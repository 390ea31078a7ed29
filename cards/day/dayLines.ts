import type { AlertLine, CueDayLine, DayLine, DraftLine } from '../../casework/day/dayLine.ts'
import type { DayPart } from '../../casework/day/dayPart.ts'
import { nameOfWoman } from '../../casework/names.ts'
import {
  ageInWords,
  dayOf,
  dayWithWeekday,
  momentInWords,
  shortDay,
  type Instant,
} from '../../casework/time.ts'
import { modeWords } from '../../casework/words.ts'
import { colleagueInWords } from './dayLinesOfColleagues.ts'
import { appointmentInWords, dateInWords, forWhom, missedInWords, womanInWords } from './dayLinesOfWomen.ts'

/** One line of a list behind a figure, in words, as short as it can be and still be acted on. */
export function dayLineInWords(line: DayLine, part: DayPart, now: Instant): string {
  const said = inWords(line, part, now)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function inWords(line: DayLine, part: DayPart, now: Instant): string {
  if ('name' in line) return colleagueInWords(line, now)
  switch (line.kind) {
    case 'alert':
      return alertInWords(line, part, now)
    case 'cue':
      return cueInWords(line, now)
    case 'woman':
      return womanInWords(line, part, now)
    case 'appointment':
      return appointmentInWords(line, part, now)
    case 'missed':
      return missedInWords(line, part, now)
    case 'date':
      return dateInWords(line, part, now)
    case 'action':
      return `${nameOfWoman(line.woman)}${forWhom(line)}: ${line.what}, by ${shortDay(line.due, dayOf(now))}`
    case 'draft':
      return `${draftInWords(line, now)}, written ${momentInWords(line.since, now)}`
  }
}

/** Whose a note that is not saved is, of which day, and how they were in touch: what tells it from the others. */
export function draftInWords({ woman, day, mode }: DraftLine, now: Instant): string {
  const parts = [
    woman === undefined ? 'Nobody yet' : nameOfWoman(woman),
    dayWithWeekday(day, dayOf(now)),
    mode === undefined ? '' : modeWords[mode],
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function alertInWords({ alert, woman, people, isReaders }: AlertLine, part: DayPart, now: Instant): string {
  const who = woman === undefined ? '' : `, ${nameOfWoman(woman)}`
  const head = `${alert.number}, ${alert.urgency}${who}`
  const names = people.join(', ')
  if (part === 'raised') return `${names} raised ${head}, ${momentInWords(alert.raisedAt, now)}. A debrief?`
  const speakTo = isReaders ? '. It is with you' : names === '' ? '' : `. Speak to ${names}`
  return `${head}, open for ${ageInWords(alert.raisedAt, now)}${speakTo}`
}

function cueInWords({ cue, woman }: CueDayLine, now: Instant): string {
  const who = woman === undefined ? 'A woman not certain yet' : nameOfWoman(woman)
  const today = dayOf(now)
  const due = `${cue.due < today ? 'was ' : ''}to be looked at by ${shortDay(cue.due, today)}`
  return `${who}: the writer was asked ${momentInWords(cue.askedAt, now)}; ${due}`
}
