import type { ClockTime } from '../../casework/time.ts'
import { overlaps, outside, textBefore, type Found, type Span } from '../text/finding.ts'
import { passageAt } from '../text/passages.ts'
import type { DayValue } from './readDays.ts'
import type { Moments } from '../planned/readNext.ts'
import { timeOfDay } from './readWhen.ts'
import { said } from '../text/said.ts'
import { saysNothingElse } from '../text/remainder.ts'

/** What reading the moment of the contact needs of the rest of the reading. */
export interface ContactPassage {
  readonly text: string
  readonly sentence: Span
  readonly clauses: readonly Span[]
  readonly signs: readonly Span[]
  readonly women: readonly Span[]
  readonly other: readonly Span[]
  readonly next: readonly Span[]
}

/** The day and the time of the contact itself, as far as the note says them. */
export interface ContactMoment {
  readonly day?: Found<DayValue>
  readonly time?: Found<ClockTime>
}

/** Reads the contact's own day and time towards the past; the day of a court date, an eviction or a next appointment is none. */
export function contactMoment(passage: ContactPassage, moments: Moments): ContactMoment {
  const taken = [...passage.next, ...passage.women]
  const days = outside(moments.days, taken)
  const times = outside(moments.times, passage.next)
  const day = days.find((one) => one.value.past !== undefined && isOfContact(passage, one, moments))
  const time = day === undefined ? undefined : timeOfDay(passage.text, day, times)
  const alone = time ?? times.find((one) => isFree(one, days, passage) && isOfContact(passage, one, moments))
  return said({ day, time: alone })
}

function isFree(time: Found<ClockTime>, days: readonly Found<DayValue>[], { text }: ContactPassage): boolean {
  return days.every((day) => timeOfDay(text, day, [time]) === undefined)
}

const elsewhereBefore =
  /\b(?:for|by|until|till?|since|before|from|due|next|every|starting|starts|after)\s(?:the\s)?$/i
const event =
  /\b(?:court|hearing|evict\w*|releas\w*|interview|viewing|operation|scan|deadline|expir\w*|birthday|born|dob|funeral|arrest\w*|sanction\w*|mov(?:ed?|ing)|trial|sentenc\w*|assault\w*|attack\w*|incident|due)\b/i
const aside = /\b(?:who|s?he|they|as|because|that|after|ex|hit|hurt|kicked|punched|threatened)\b/i
const withOthers = /\b(?:appt|appointment|meeting)\s(?:w\/|with)\s?(?!her\b|me\b|us\b)/i
const subject = /\b(?:re|about|regarding|discussed)\b/i

function isOfContact(passage: ContactPassage, mention: Span, moments: Moments): boolean {
  const { text, clauses, sentence, signs, women, other } = passage
  const clause = passageAt(clauses, mention.start)
  if (clause === undefined || elsewhereBefore.test(textBefore(text, mention.start))) return false
  const read = [...signs, ...women, ...other, ...moments.days, ...moments.times]
  if (saysNothingElse(text, clause, read)) return true
  if (!overlaps(clause, sentence)) return false
  if (withOthers.test(text.slice(clause.start, mention.start))) return false
  const sign = signs.find((one) => overlaps(one, clause))
  if (sign !== undefined) return !turnsAway(text.slice(sign.end, Math.max(sign.end, mention.start)))
  const named = women.some((woman) => overlaps(woman, clause))
  const before = text.slice(clause.start, mention.start)
  return named && !event.test(text.slice(clause.start, clause.end)) && !aside.test(before)
}

function turnsAway(between: string): boolean {
  if (aside.test(between)) return true
  const topic = subject.exec(between)
  return topic !== null && event.test(between.slice(topic.index))
}
