import { overlaps, type Found, type Span } from '../text/finding.ts'
import { rememberLast } from '../text/rememberLast.ts'
import { bareLengths } from './lengths/bareLengths.ts'
import { isNotOfContact, isTimetable } from './lengths/notOfContact.ts'
import { stretchesIn } from './lengths/stretches.ts'
import { rangesIn } from './readTimes.ts'

const longest = 600

/** Every place where a text says how long a contact took; lateness, notice, sleep, work and ages are none. */
export const durationsIn = rememberLast(readDurations)

function readDurations(text: string): readonly Found<number>[] {
  const said = stretchesIn(text)
    .filter(({ value }) => value.unit === 'minute' || value.unit === 'hour')
    .filter((stretch) => !isEndOfRange(text, stretch))
    .map((stretch) => ({ ...stretch, value: Math.round(stretch.value.minutes) }))
  const told = withoutRough(text, said).filter((length) => !isNotOfContact(text, length))
  const ranges = rangesAsDurations(text, said).filter((range) => !isTimetable(text, range))
  const lengths = [...told, ...ranges].filter(({ value }) => value >= 1 && value <= longest)
  return lengths.length > 0 ? lengths : bareLengths(text)
}

const better =
  /^[\s,;:–-]{0,3}(?:so |well |actually |sorry |no )?(?:call it|make (?:it|that)|more like|nearer|actually|sorry)\s$/i

/** "Hr and a bit so call it 70 mins": the first of two lengths that its writer puts better. */
const withoutRough = (text: string, said: readonly Found<number>[]): readonly Found<number>[] =>
  said.filter(({ end }, place) => !better.test(text.slice(end, said[place + 1]?.start ?? end)))

function rangesAsDurations(text: string, found: readonly Found<number>[]): readonly Found<number>[] {
  return rangesIn(text)
    .filter((range) => !found.some((other) => overlaps(other, range)))
    .map((range) => ({ ...range, kind: 'minutes', rule: 'from-to', value: range.value.minutes }))
}

/** "14h30-15h15": the hours of a stretch of the day are no lengths. */
const isEndOfRange = (text: string, { start, end }: Span): boolean =>
  rangesIn(text).some(
    (range) => range.start <= start && range.end >= end && range.end - range.start > end - start,
  )
