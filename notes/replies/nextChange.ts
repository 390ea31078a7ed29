import { type Day, dayOf, daysAfter, timeOf, type Instant } from '../../casework/time.ts'
import { outside } from '../text/finding.ts'
import { said } from '../text/said.ts'
import type { NextValue } from '../planned/nextFound.ts'
import type { DayValue } from '../when/dayValue.ts'
import type { CorrectedDraft, DraftChange } from './correctionChange.ts'
import { inside, type CorrectionParts } from './correctionParts.ts'

type MomentChange = Pick<DraftChange, 'day' | 'time' | 'next'>

/** What reading a moment needs beside the parts of the reply. */
export interface MomentReply {
  readonly text: string
  readonly now: Instant
  readonly parts: CorrectionParts
  readonly draft: CorrectedDraft
}

/** The day and time that a reply changes: of the contact, or of the next appointment where it names or can only mean that. */
export function momentChange(reply: MomentReply): MomentChange {
  const { parts, draft } = reply
  if (parts.next !== undefined) return outsideNext(reply, parts.next.value)
  const day = outside(parts.days, parts.refusals)[0]?.value
  const time = outside(parts.times, parts.refusals)[0]?.value
  const { next } = draft.reading
  if (next !== undefined && isAboutNext(reply, { day, time })) {
    const { mode, place } = next
    return { next: said({ day: dayOfNext(day, next) ?? next.day, time: time ?? next.time, mode, place }) }
  }
  if (day !== undefined && day.past === undefined && day.future !== undefined) {
    return { next: said({ day: day.future, time }) }
  }
  return said({ day: day?.past, time })
}

/** A next appointment that is named: what the reply does not say of it stays, as does the contact but for a day beside it. */
function outsideNext({ parts, draft: { reading } }: MomentReply, named: NextValue): MomentChange {
  const day = outside(parts.days, parts.refusals)[0]?.value.past
  const time = outside(parts.times, parts.refusals)[0]?.value
  const { next } = reading
  const kept = {
    ...{ day: named.day, time: named.time ?? next?.time, mode: named.mode ?? next?.mode },
    place: named.place ?? (named.mode === undefined ? next?.place : undefined),
  }
  return said({ day, time, next: said(kept) })
}

interface Said {
  readonly day: DayValue | undefined
  readonly time: string | undefined
}

function isAboutNext(reply: MomentReply, moment: Said): boolean {
  if (moment.day === undefined && moment.time === undefined) return false
  return namesNext(reply.text) || refusesNext(reply) || movesNext(reply, moment)
}

const nextNamed =
  /\b(?:next|new) (?:appt|appointment|app|one|session|visit|meeting|time|contact|call)\b|\b(?:appt|appointment) is\b/i

/** Whether a reply speaks of the next appointment: then a time or a mode in it is that of the appointment. */
export function namesNext(text: string): boolean {
  return nextNamed.test(text)
}

/** "3pm not 2pm" is about the next appointment where that, and not the contact, stands at 2 pm. */
function refusesNext({ parts, draft: { reading } }: MomentReply): boolean {
  const { next } = reading
  if (next === undefined) return false
  const times = inside(parts.times, parts.refusals).map(({ value }) => value)
  const days = inside(parts.days, parts.refusals).map(({ value }) => value)
  const time = times.some((one) => one === next.time && one !== reading.time)
  return time || days.some((value) => dayOfNext(value, next) === next.day && value.past !== reading.day)
}

const moves = /\b(?:make it|change (?:it )?to|move (?:it )?to|moved to|should be)\b/i
/** A day of the month this long past is rather the one to come, where something is to come. */
const longAgo = -8

/** "Make it 3pm" moves the appointment where only that has a time, or where a contact cannot have been then. */
function movesNext({ text, now, draft: { reading } }: MomentReply, { day, time }: Said): boolean {
  const today = dayOf(now)
  if (day?.past !== undefined) {
    return moves.test(text) && day.future !== undefined && day.past < daysAfter(today, longAgo)
  }
  if (day !== undefined || time === undefined) return day !== undefined
  const impossible = reading.day === today && time > timeOf(now)
  const onlyNextHasOne = reading.next?.time !== undefined && reading.time === undefined
  return impossible || (onlyNextHasOne && moves.test(text))
}

const week = 7

/** The day to come that a reply means: a weekday is taken in the week of the appointment as it stands. */
function dayOfNext(day: DayValue | undefined, next: { readonly day: Day }): Day | undefined {
  if (day?.future === undefined || day.past === undefined) return day?.future
  const { past, future } = day
  const isWeekday = daysAfter(past, week) === future || daysAfter(past, 2 * week) === future
  const weeksLater = [0, week, 2 * week, 3 * week].map((away) => daysAfter(future, away))
  return (isWeekday ? weeksLater.find((one) => monday(one) === monday(next.day)) : undefined) ?? future
}

function monday(day: Day): Day {
  const weekday = (new Date(day).getUTCDay() + 6) % 7
  return daysAfter(day, -weekday)
}
