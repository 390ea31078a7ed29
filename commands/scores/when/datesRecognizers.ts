import { z } from 'zod'
import { type Span, overlaps } from '../../../notes/text/finding.ts'
import { stretchesIn } from '../../../notes/when/lengths/stretches.ts'
import { daysIn } from '../../../notes/when/readDays.ts'
import { timesIn } from '../../../notes/when/readTimes.ts'
import { timeOfDay } from '../../../notes/when/readWhen.ts'
import { Count, type Corpus, type Figures } from '../score.ts'
import { dayTowards } from './phrase.ts'
import { momentOf } from './reference.ts'

const Value = z.record(z.string(), z.unknown())
const Result = z.object({
  text: z.string(),
  type: z.string().optional(),
  start: z.number(),
  values: z.array(Value).optional(),
  past: Value.optional(),
  future: Value.optional(),
})
type Result = z.infer<typeof Result>
const Row = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string().nullable(),
  culture: z.string(),
  results: z.array(Result),
})
type Row = z.infer<typeof Row>

/** Whole sentences of a recogniser of dates. Numeric dates in American order are left out. */
export const datesRecognizersModel: Corpus<Row> = { name: 'dates_recognizers_model', row: Row, score }

/** The finer cases of the same recogniser. */
export const datesRecognizersParsers: Corpus<Row> = { name: 'dates_recognizers_parsers', row: Row, score }

const american = /\d{1,2}\s?[/-]\s?\d{1,2}/
const kinds = new Set(['date', 'datetime', 'time', 'duration'])

function score(rows: readonly Row[]): Figures {
  const counts = { found: new Count(), precise: new Count(), value: new Count(), none: new Count() }
  for (const row of rows.filter(({ text, culture }) => culture !== 'en-us' || !american.test(text))) {
    if (row.results.length === 0) addNone(counts.none, row)
    else addRow(counts, row)
  }
  const { found, precise, value, none } = counts
  return {
    ...{ 'date found': found.tally, 'found is a date': precise.tally },
    ...{ 'exact value': value.tally, 'not a date': none.tally },
  }
}

function addNone(count: Count, { id, text, ref }: Row): void {
  const days = daysIn(text, momentOf(ref))
  count.add(days.length === 0, () => `${id} “${text}” read as ${days[0]?.text ?? ''}`)
}

interface Counts {
  readonly found: Count
  readonly precise: Count
  readonly value: Count
}

function addRow({ found, precise, value }: Counts, { id, text, ref, results }: Row): void {
  const read = [...daysIn(text, momentOf(ref)), ...timesIn(text), ...stretchesIn(text)]
  const spans = results.map(spanOf)
  for (const one of read.filter(({ kind }) => kind === 'day')) {
    precise.add(
      spans.some((span) => overlaps(span, one)),
      () => `${id} “${text}” read ${one.text}`,
    )
  }
  for (const result of results.filter(({ type }) => kinds.has(type ?? ''))) {
    const span = spanOf(result)
    found.add(
      read.some((one) => overlaps(one, span)),
      () => `${id} “${text}” missed “${result.text}”`,
    )
    const wanted = valuesOf(result)
    const got = readingsAt(text, ref, span)
    if (wanted.length > 0)
      value.add(
        got.some((one) => wanted.includes(one)),
        () => `${id} “${text}” ${wanted.join(' or ')}, read ${got.join(' or ')}`,
      )
  }
}

const spanOf = ({ start, text }: Result): Span => ({ start, end: start + text.length })

/** What a result stands for, to the minute; a length of time in seconds. */
function valuesOf({ values = [], past, future }: Result): readonly string[] {
  const sides = [past, future].flatMap((side) => (side === undefined ? [] : Object.values(side)))
  return [...values.map(({ value }) => value), ...sides]
    .filter((value) => typeof value === 'string')
    .map((value) => value.replace(/(\d\d:\d\d):\d\d$/, '$1'))
}

/** Our readings of a stretch of the text, written as the results are. */
function readingsAt(text: string, ref: string | null, span: Span): readonly string[] {
  const days = daysIn(text, momentOf(ref))
  const day = days.find((one) => overlaps(one, span))
  const times = timesIn(text)
  const time =
    day === undefined ? undefined : (timeOfDay(text, day, times) ?? times.find((one) => overlaps(one, span)))
  const alone = times.filter((one) => overlaps(one, span)).map(({ value }) => value)
  const lengths = stretchesIn(text).filter((one) => overlaps(one, span))
  const dates = (['past', 'future'] as const)
    .map((towards) => (day === undefined ? undefined : dayTowards(day.value, towards)))
    .filter((one) => one !== undefined)
  const timed = time === undefined ? dates : dates.map((one) => `${one} ${time.value}`)
  return [...timed, ...dates, ...alone, ...lengths.map(({ value }) => String(Math.round(value.minutes * 60)))]
}
