import { shortDay, type Day } from '../time.ts'
import { byInWords, noPointInWords, numberInWords } from './changeWords.ts'
import type { Measure } from './measure.ts'
import { isPoint, type Followed, type NoPoint, type Point } from './progress.ts'

/** The score of one time: `14 of 27, in the range called "moderate"`. The name of a range is the measure's own, and no diagnosis. */
export function scoreInWords(
  measure: Measure,
  { max, kind }: Pick<Followed, 'max' | 'kind'>,
  time: Point | NoPoint,
): string {
  if (!isPoint(time)) return noPointInWords(measure, time)
  const of = kind === 'total' ? ` of ${max}` : ''
  const madeUp =
    time.madeUpFrom === undefined ? '' : `, made up from the ${time.madeUpFrom} questions that were answered`
  return `${time.number}${of}${inRange(time)}${madeUp}`
}

/**
 * Then and now in one line: `18 on 3 Feb, 14 today: better by 4, ...; range "moderate"`. The days are left out where they are those
 * of `usual`, which was said before.
 */
export function thenAndNowInWords(
  measure: Measure,
  { latest, sinceFirst, times }: Followed,
  today: Day,
  usual: { readonly from: Day; readonly to: Day } | undefined,
): string {
  const last = times.at(-1)
  const why = last === undefined || isPoint(last) ? '' : noPointInWords(measure, last)
  if (latest === undefined) return why
  const after = `${range(latest)}${why === '' ? '' : `; last time ${why}`}`
  const dated = (point: Point): string => `${numberInWords(point)} ${whenInWords(point.day, today)}`
  if (sinceFirst === undefined) return `${dated(latest)}, no second number yet${after}`
  const { from, to } = sinceFirst
  const isUsual = usual?.from === from.day && usual.to === to.day
  const numbers = isUsual ? `${numberInWords(from)} to ${numberInWords(to)}` : `${dated(from)}, ${dated(to)}`
  return `${numbers}: ${byInWords(measure, sinceFirst)}${after}`
}

function whenInWords(day: Day, today: Day): string {
  return day === today ? 'today' : `on ${shortDay(day, today)}`
}

function inRange(point: Point): string {
  const name = rangeOf(point)
  return name === undefined ? '' : `, in the range called "${name}"`
}

function range(point: Point): string {
  const name = rangeOf(point)
  return name === undefined ? '' : `; range "${name}"`
}

function rangeOf({ band }: Point): string | undefined {
  return band === undefined ? undefined : `${band.charAt(0).toLowerCase()}${band.slice(1)}`
}
