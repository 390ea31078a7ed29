import type { AppointmentLine, DateLine, MissedLine, WomanLine } from '../../casework/day/dayLine.ts'
import { isOwnPart, type DayPart } from '../../casework/day/dayPart.ts'
import { nameOfWoman } from '../../casework/names.ts'
import { keyDateWords } from '../../casework/supportWords.ts'
import { dayOf, dayWithWeekday, shortDay, timeInWords, type Instant } from '../../casework/time.ts'
import { isPartOfOrder } from '../../casework/underOrder/ordersInForce.ts'
import { modeWords, placeWords } from '../../casework/words.ts'

/** For whom the reader looks after a woman, after her name. */
export function forWhom({ coveredFor }: { readonly coveredFor?: string | undefined }): string {
  return coveredFor === undefined ? '' : ` (for ${coveredFor})`
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

/** A woman whom somebody should see, ask or settle something for, and for how long that has waited. */
export function womanInWords(line: WomanLine, part: DayPart, now: Instant): string {
  const { woman, keyworker, days } = line
  const careful = woman.careful ? '. Read her safe-contact rule first' : ''
  const whose = isOwnPart(part) ? forWhom(line) : ` (${keyworker})`
  const waited = `${days} ${isInWorkingDays(part) ? 'working ' : ''}${days === 1 ? 'day' : 'days'}`
  const word = since[part]
  if (line.neverAsked) return `${nameOfWoman(woman)}${whose}: not asked yet, referred ${waited} ago${careful}`
  if (word !== undefined) return `${nameOfWoman(woman)}${whose}: ${word} for ${waited}${careful}`
  const seen = woman.lastSeen === undefined ? 'not seen yet' : `seen ${shortDay(woman.lastSeen, dayOf(now))}`
  const isLong = part !== 'uncovered' && days > 0
  return `${nameOfWoman(woman)}${whose}: ${seen}${isLong ? `, ${waited}` : ''}${careful}`
}

function isInWorkingDays(part: DayPart): boolean {
  return ['first-try', 'assessment', 'plan', 'end-report'].includes(part)
}

/** An appointment, with what whoever keeps it must know. */
export function appointmentInWords(line: AppointmentLine, part: DayPart, now: Instant): string {
  const { woman, appointment, who, rule } = line
  const isOwn = isOwnPart(part)
  const notes = [
    isOwn ? '' : `${who}${part === 'home' ? ' goes' : ''}`,
    woman.notVisitedAlone && (part === 'home' || isOwn) ? 'Not to be visited alone' : '',
    isOwn && isPartOfOrder(woman, appointment) ? 'Under an order' : '',
    part === 'order' && appointment.enforceable === 'not-known' ? notKnownUnderOrder : '',
    rule === undefined ? '' : `Safe contact: ${rule}`,
  ]
  return [`${whenAndWhere(appointment, now)}: ${nameOfWoman(woman)}${forWhom(line)}`, ...notes]
    .filter((part) => part !== '')
    .join('. ')
}

const notKnownUnderOrder = 'It is not known whether it was under her order'
const whetherUnderOrder = { yes: 'Under an order', no: '', 'not-known': notKnownUnderOrder } as const
const pastReason = { fine: '', nearly: ', due', over: ', well over' } as const

/** An appointment that she missed, of which no reason is on record. */
export function missedInWords(line: MissedLine, part: DayPart, now: Instant): string {
  const { woman, missed, keyworker, days, level } = line
  const whose = isOwnPart(part) ? '' : ` (${keyworker})`
  const ago = days === 0 ? '' : `, ${days} working ${days === 1 ? 'day' : 'days'} ago`
  const day = dayWithWeekday(missed.day, dayOf(now))
  const order = whetherUnderOrder[missed.enforceable]
  return `${nameOfWoman(woman)}${whose}: missed ${day}${ago}${pastReason[level]}${order === '' ? '' : `. ${order}`}`
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

/** A date that others have booked. */
export function dateInWords(line: DateLine, part: DayPart, now: Instant): string {
  const { woman, date, keyworker } = line
  const time = date.time === undefined ? '' : `, ${timeInWords(date.time)}`
  const whose = isOwnPart(part) ? forWhom(line) : ` (${keyworker})`
  return `${dayWithWeekday(date.day, dayOf(now))}${time}, ${keyDateWords[date.kind]}: ${nameOfWoman(woman)}${whose}`
}
