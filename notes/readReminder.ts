import type { Day, Instant } from '../casework/time.ts'
import type { Span } from './finding.ts'
import type { KnownWoman } from './nameForms.ts'
import { daysIn } from './readDays.ts'
import { readWho, type WhoReading } from './readWho.ts'

/** What a reminder asks for: what is to be done, for whom, and by which day; a day towards the future. */
export interface ReminderReading {
  readonly what: string
  readonly who: WhoReading
  readonly due?: Day
}

const longestWhat = 300
const beforeDay = /(?:,\s*)?\b(?:on|by|before|due|this|until)\s+$/i
const beforeName = /(?:,\s*)?\b(?:for|about|re|regarding|with regard to)\s+$/i

/** Reads what follows "remind me": "chase housing for Jade on Friday" is to chase housing, for Jade, by Friday. */
export function readReminder(
  text: string,
  { now, women }: { readonly now: Instant; readonly women: readonly KnownWoman[] },
): ReminderReading {
  const { who, findings } = readWho(text, women)
  const day = daysIn(text, now).find(({ value }) => value.future !== undefined)
  const named = findings
    .map((span) => withWordBefore(text, span, beforeName))
    .filter((span) => span !== undefined)
  const dated = day === undefined ? [] : [withWordBefore(text, day, beforeDay) ?? day]
  const what = without(text, [...named, ...dated]).slice(0, longestWhat)
  return { what, who, ...(day?.value.future === undefined ? {} : { due: day.value.future }) }
}

/** A stretch together with the small word before it; undefined where no such word stands there. */
function withWordBefore(text: string, { start, end }: Span, word: RegExp): Span | undefined {
  const before = text.slice(0, start)
  const match = word.exec(before)
  return match === null ? undefined : { start: match.index, end }
}

function without(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/^[\s,.;]+|[\s,.;]+$/g, '')
}
