import type {
  AlertLine,
  AppointmentLine,
  AwayLine,
  CueDayLine,
  DateLine,
  DayLine,
  DraftLine,
  DraftsLine,
  LoadLine,
  MissedLine,
  SupervisionLine,
  WomanLine,
} from '../casework/day/dayLine.ts'
import { isOwnPart, type DayPart } from '../casework/day/dayPart.ts'
import { keyDateWords } from '../casework/supportWords.ts'
import {
  ageInWords,
  dayOf,
  dayWithWeekday,
  momentInWords,
  shortDay,
  timeInWords,
  type Instant,
} from '../casework/time.ts'
import { isPartOfOrder } from '../casework/underOrder/ordersInForce.ts'
import { modeWords, placeWords } from '../casework/words.ts'
import { womenInWords } from './caseloadWords.ts'

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
      return `${nameOf(line.woman)}${forWhom(line)}: ${line.what}, by ${shortDay(line.due, dayOf(now))}`
    case 'draft':
      return `${draftInWords(line, now)}, written ${momentInWords(line.since, now)}`
  }
}

function colleagueInWords(line: AwayLine | LoadLine | DraftsLine | SupervisionLine, now: Instant): string {
  switch (line.kind) {
    case 'away':
      return awayInWords(line, now)
    case 'load':
      return loadInWords(line)
    case 'drafts':
      return `${line.name}: ${line.count}, the oldest for ${ageInWords(line.since, now)}`
    case 'supervision':
      return supervisionInWords(line, now)
  }
}

/** Whose a note that is not saved is, of which day, and how they were in touch: what tells it from the others. */
export function draftInWords({ woman, day, mode }: DraftLine, now: Instant): string {
  const parts = [
    woman === undefined ? 'Nobody yet' : nameOf(woman),
    dayWithWeekday(day, dayOf(now)),
    mode === undefined ? '' : modeWords[mode],
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** A woman's name, as it stands in a line. */
export function nameOf({
  givenName,
  familyName,
}: {
  readonly givenName: string
  readonly familyName: string
}): string {
  return `${givenName} ${familyName}`
}

/** For whom the reader looks after a woman, after her name. */
function forWhom({ coveredFor }: { readonly coveredFor?: string | undefined }): string {
  return coveredFor === undefined ? '' : ` (for ${coveredFor})`
}

function alertInWords({ alert, woman, people, isReaders }: AlertLine, part: DayPart, now: Instant): string {
  const who = woman === undefined ? '' : `, ${nameOf(woman)}`
  const head = `${alert.number}, ${alert.urgency}${who}`
  const names = people.join(', ')
  if (part === 'raised') return `${names} raised ${head}, ${momentInWords(alert.raisedAt, now)}. A debrief?`
  const speakTo = isReaders ? '. It is with you' : names === '' ? '' : `. Speak to ${names}`
  return `${head}, open for ${ageInWords(alert.raisedAt, now)}${speakTo}`
}

function cueInWords({ cue, woman }: CueDayLine, now: Instant): string {
  const who = woman === undefined ? 'A woman not certain yet' : nameOf(woman)
  const today = dayOf(now)
  const due = `${cue.due < today ? 'was ' : ''}to be looked at by ${shortDay(cue.due, today)}`
  return `${who}: the writer was asked ${momentInWords(cue.askedAt, now)}; ${due}`
}

const since: Partial<Readonly<Record<DayPart, string>>> = {
  'first-try': 'referred',
  assessment: 'referred',
  plan: 'assessed',
  'end-report': 'closing',
  pause: 'paused',
  reviews: 'not asked',
  'own-reviews': 'not asked',
  waiting: 'waiting',
}

function womanInWords(line: WomanLine, part: DayPart, now: Instant): string {
  const { woman, keyworker, days } = line
  const careful = woman.careful ? '. Read her safe-contact rule first' : ''
  const whose = isOwnPart(part) ? forWhom(line) : ` (${keyworker})`
  const waited = `${days} ${isInWorkingDays(part) ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`
  const word = since[part]
  if (line.neverAsked) return `${nameOf(woman)}${whose}: not asked yet, referred ${waited} ago${careful}`
  if (word !== undefined) return `${nameOf(woman)}${whose}: ${word} for ${waited}${careful}`
  const seen = woman.lastSeen === undefined ? 'not seen yet' : `seen ${shortDay(woman.lastSeen, dayOf(now))}`
  const isLong = part !== 'uncovered' && days > 0
  return `${nameOf(woman)}${whose}: ${seen}${isLong ? `, ${waited}` : ''}${careful}`
}

function isInWorkingDays(part: DayPart): boolean {
  return ['first-try', 'assessment', 'plan', 'end-report'].includes(part)
}

function appointmentInWords(line: AppointmentLine, part: DayPart, now: Instant): string {
  const { woman, appointment, who, rule } = line
  const isOwn = isOwnPart(part)
  const notes = [
    isOwn ? '' : `${who}${part === 'home' ? ' goes' : ''}`,
    woman.notVisitedAlone && (part === 'home' || isOwn) ? 'Not to be visited alone' : '',
    isOwn && isPartOfOrder(woman, appointment) ? 'Under an order' : '',
    part === 'order' && appointment.enforceable === 'not-known' ? notKnownUnderOrder : '',
    rule === undefined ? '' : `Safe contact: ${rule}`,
  ]
  return [`${whenAndWhere(appointment, now)}: ${nameOf(woman)}${forWhom(line)}`, ...notes]
    .filter((part) => part !== '')
    .join('. ')
}

const notKnownUnderOrder = 'It is not known whether it was under her order'
const whetherUnderOrder = { yes: 'Under an order', no: '', 'not-known': notKnownUnderOrder } as const
const pastReason = { fine: '', nearly: ', due', over: ', well over' } as const

function missedInWords(line: MissedLine, part: DayPart, now: Instant): string {
  const { woman, missed, keyworker, days, level } = line
  const whose = isOwnPart(part) ? '' : ` (${keyworker})`
  const ago = days === 0 ? '' : `, ${days} working ${days === 1 ? 'day' : 'days'} ago`
  const day = dayWithWeekday(missed.day, dayOf(now))
  const order = whetherUnderOrder[missed.enforceable]
  return `${nameOf(woman)}${whose}: missed ${day}${ago}${pastReason[level]}${order === '' ? '' : `. ${order}`}`
}

function supervisionInWords({ name, last, days }: SupervisionLine, now: Instant): string {
  const head = `Supervision with ${name}:`
  if (days === undefined) return `${head} none on record`
  return last === undefined
    ? `${head} none on record, here for ${days} days`
    : `${head} last held ${shortDay(last, dayOf(now))}, ${days} days ago`
}

function whenAndWhere({ day, time, mode, place }: AppointmentLine['appointment'], now: Instant): string {
  const today = dayOf(now)
  const how = mode === undefined ? '' : modeWords[mode]
  return [
    day === today ? '' : dayWithWeekday(day, today),
    time === undefined ? 'no time given' : timeInWords(time),
    place === undefined ? how : placeWords[place],
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function dateInWords(line: DateLine, part: DayPart, now: Instant): string {
  const { woman, date, keyworker } = line
  const time = date.time === undefined ? '' : `, ${timeInWords(date.time)}`
  const whose = isOwnPart(part) ? forWhom(line) : ` (${keyworker})`
  return `${dayWithWeekday(date.day, dayOf(now))}${time}, ${keyDateWords[date.kind]}: ${nameOf(woman)}${whose}`
}

function awayInWords({ name, until, coveredBy, women }: AwayLine, now: Instant): string {
  const covers = coveredBy === undefined ? 'nobody covers' : `${coveredBy} covers`
  return `${name}, until ${shortDay(until, dayOf(now))}: ${women} ${women === 1 ? 'woman' : 'women'}, ${covers}`
}

function loadInWords(line: LoadLine): string {
  return `${line.name}: ${carriedInWords(line)}`
}

/** What one keyworker carries, and where it is more than one can. */
export function carriedInWords({ open, weighted, newWomen, level }: LoadLine): string {
  const beyond = {
    over: '; more than one keyworker can carry',
    nearly: '; nearly more than one keyworker can carry',
    fine: '',
  }[level]
  return `${womenInWords(open)} in one-to-one support, ${weighted} weighted by complexity, ${newWomen} new in four weeks${beyond}`
}
