import { shortDay, type Day } from '../time.ts'
import { movedInWords, noPointInWords, numberInWords } from './changeWords.ts'
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

/** Then and now in one line: `18 on 3 Feb, 14 today: better by 4, ...; in the range called "moderate"`. */
export function thenAndNowInWords(measure: Measure, followed: Followed, today: Day): string {
  const { latest, sinceFirst, times } = followed
  const last = times.at(-1)
  if (latest === undefined) return last === undefined || isPoint(last) ? '' : noPointInWords(measure, last)
  const since = last === undefined || isPoint(last) ? '' : `; last time ${noPointInWords(measure, last)}`
  const when = (point: Point): string => (point.day === today ? 'today' : `on ${shortDay(point.day, today)}`)
  if (sinceFirst === undefined)
    return `${numberInWords(latest)} ${when(latest)}, no second number yet${inRange(latest)}${since}`
  const { from, to } = sinceFirst
  return `${movedInWords(measure, sinceFirst)} (${shortDay(from.day, today)} to ${shortDay(to.day, today)})${inRange(latest)}${since}`
}

function inRange({ band }: Point): string {
  return band === undefined ? '' : `, in the range called "${band.charAt(0).toLowerCase()}${band.slice(1)}"`
}
