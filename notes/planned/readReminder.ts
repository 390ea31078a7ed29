import type { Day, Instant } from '../../casework/time.ts'
import type { Found, Span } from '../text/finding.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { daysIn } from '../when/readDays.ts'
import type { DayValue } from '../when/dayValue.ts'
import { readWho, type WhoReading } from '../names/readWho.ts'

/** What a reminder asks for: what is to be done, for whom, and by which day; a day towards the future. */
export interface ReminderReading {
  readonly what: string
  readonly who: WhoReading
  readonly due?: Day
}

const beforeDay = /(?:,\s*)?\b(?:on|by|before|due|this|until)\s+$/i
const beforeName = /(?:,\s*)?\b(?:for|about|re|regarding|with regard to)\s+$/i

/** Reads what follows "remind me": "chase housing for Jade on Friday" is to chase housing, for Jade, by Friday. */
export function readReminder(
  text: string,
  { now, women }: { readonly now: Instant; readonly women: readonly KnownWoman[] },
): ReminderReading {
  const { who, findings } = readWho(text, women)
  const day = dueDay(text, now)
  const named = findings
    .map((span) => withWordBefore(text, span, beforeName))
    .filter((span) => span !== undefined)
  const dated =
    day === undefined ? [] : [{ ...(withWordBefore(text, day, beforeDay) ?? day), kept: timeIn(day.text) }]
  const what = without(text, [...named, ...dated]).replace(/^to\s+/i, '')
  return { what, who, ...(day?.value.future === undefined ? {} : { due: day.value.future }) }
}

const limits = [/\b(?:by|before|due|until)\s+(?:the\s+)?$/i, /\b(?:on|this)\s+$/i]

/** The day it is to be done by: one that follows "by" or "before", else one that follows "on", else the first. */
function dueDay(text: string, now: Instant): Found<DayValue> | undefined {
  const days = daysIn(text, now).filter(({ value }) => value.future !== undefined)
  return [...days].sort((one, other) => limitOf(text, one) - limitOf(text, other))[0]
}

function limitOf(text: string, day: Found<DayValue>): number {
  if (/^(?:on|this)\b/i.test(day.text)) return 1
  const place = limits.findIndex((limit) => limit.test(text.slice(0, day.start)))
  return place < 0 ? limits.length : place
}

const time =
  /(?:\b(?:at|around|about|by|before)\s+|@\s*)?(?:\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\b\d{1,2}[:.]\d{2}\b|\b(?:noon|midday|midnight)\b|(?<=\bat\s)\d{1,2}\b)/i

/** The clock time that was read together with a day: an action has a day only, so the time stays in its words. */
function timeIn(day: string): string {
  return time.exec(day)?.[0] ?? ''
}

/** A stretch together with the small word before it; undefined where no such word stands there. */
function withWordBefore(text: string, { start, end }: Span, word: RegExp): Span | undefined {
  const before = text.slice(0, start)
  const match = word.exec(before)
  return match === null ? undefined : { start: match.index, end }
}

type Removed = Span & { readonly kept?: string }

function without(text: string, spans: readonly Removed[]): string {
  return [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end, kept = '' }) => `${rest.slice(0, start)} ${kept} ${rest.slice(end)}`, text)
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/^[\s,.;]+|[\s,.;]+$/g, '')
}
