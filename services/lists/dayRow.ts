import type { DayLine } from '../../casework/day/dayLine.ts'
import type { DayPart } from '../../casework/day/dayPart.ts'
import { keyDateWords } from '../../casework/supportWords.ts'
import { dayOf } from '../../casework/time.ts'
import { modeWords, placeWords } from '../../casework/words.ts'
import type { ListRow } from './listFile.ts'
import { appointmentText, womanRow, type Reading } from './womanRow.ts'

type LineOf<Kind extends DayLine['kind']> = Extract<DayLine, { kind: Kind }>

/** A line of a day's list as a line of a file: what the list says of it first, then the woman it is about. */
export function dayRow(line: DayLine, part: DayPart, reading: Reading): ListRow {
  if ('name' in line) return colleagueRow(line)
  switch (line.kind) {
    case 'alert':
    case 'cue':
      return { ...waitingRow(line, part), ...(line.woman && womanRow(line.woman, reading)) }
    case 'woman':
      return { ...womanRow(line.woman, reading), Days: line.days }
    case 'appointment':
    case 'date':
      return { ...bookedRow(line), ...womanRow(line.woman, reading) }
    case 'action':
      return { Due: line.due, Reference: line.woman.reference, ...named(line.woman) }
    case 'missed':
      return missedRow(line, reading)
    case 'draft':
      return { Written: dayOf(line.since) }
  }
}

/** What the audit trail names of a line: its woman, and its alert. */
export function aboutLine(line: DayLine): readonly string[] {
  if (line.kind === 'draft') return [line.draft]
  const woman = 'woman' in line && line.woman !== undefined ? [line.woman.reference] : []
  return line.kind === 'alert' ? [line.alert.number, ...woman] : woman
}

/** Of an alert raised lately the people are who raised it, of others whom to speak to. */
function waitingRow(line: LineOf<'alert' | 'cue'>, part: DayPart): ListRow {
  if (line.kind === 'cue') return { Asked: dayOf(line.cue.askedAt), Due: line.cue.due }
  const { number, urgency, raisedAt } = line.alert
  const people = { [part === 'raised' ? 'Raised by' : 'Speak to']: line.people.join(', ') }
  return { Alert: number, Urgency: urgency, Raised: dayOf(raisedAt), ...people }
}

function bookedRow(line: LineOf<'appointment' | 'date'>): ListRow {
  if (line.kind === 'date') return { When: appointmentText(line.date), What: keyDateWords[line.date.kind] }
  const { appointment, who } = line
  const { mode, place } = appointment
  return {
    When: appointmentText(appointment),
    How: mode === undefined ? undefined : modeWords[mode],
    Where: place === undefined ? undefined : placeWords[place],
    Who: who,
  }
}

function missedRow({ missed, days, woman }: LineOf<'missed'>, reading: Reading): ListRow {
  return {
    Missed: missed.day,
    'Working days ago': days,
    'Under an order': orderWords[missed.enforceable],
    ...womanRow(woman, reading),
  }
}

const orderWords = { yes: 'yes', no: 'no', 'not-known': 'not known' } as const

function colleagueRow(line: LineOf<'away' | 'load' | 'drafts' | 'supervision'>): ListRow {
  const colleague = { Colleague: line.name }
  switch (line.kind) {
    case 'supervision':
      return { ...colleague, 'Last supervision': line.last, Days: line.days }
    case 'away':
      return { ...colleague, 'Away until': line.until, 'Covered by': line.coveredBy, Women: line.women }
    case 'load':
      return { ...colleague, Open: line.open, Weighted: line.weighted, 'New in four weeks': line.newWomen }
    case 'drafts':
      return { ...colleague, 'Not saved': line.count, Oldest: dayOf(line.since) }
  }
}

function named({
  givenName,
  familyName,
}: {
  readonly givenName: string
  readonly familyName: string
}): ListRow {
  return { 'First name': givenName, 'Family name': familyName }
}
