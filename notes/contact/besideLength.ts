import type { Place } from '../../casework/words.ts'
import { overlaps, type Found, type Span } from '../text/finding.ts'
import type { ModeValue } from './modeValue.ts'

/** What stands in one breath with how long a contact took. */
export interface BesideLength {
  readonly mode: Found<ModeValue> | undefined
  readonly place: Found<Place> | undefined
}

const reach = 40
const clauseEdge = /[.;,:!?\n](?=\s|$)|\s[-–—]\s/g

/**
 * The way and the place that are told in one breath with the length: "her son came home late. 50m phone", "1h15 centre". They say
 * more of the contact than words elsewhere, which may be about what was talked of.
 */
export function besideLength(
  text: string,
  length: Span | undefined,
  {
    modes,
    places,
    about,
  }: {
    readonly modes: readonly Found<ModeValue>[]
    readonly places: readonly Found<Place>[]
    readonly about: readonly Span[]
  },
): BesideLength {
  if (length === undefined) return { mode: undefined, place: undefined }
  const clause = clauseAround(text, length)
  const isHere = (one: Span): boolean =>
    one.start >= clause.start && one.end <= clause.end && !about.some((other) => overlaps(other, one))
  const isSaid = (one: Found<unknown>): boolean => isHere(one) || isLabelOf(text, one, length)
  const isApart = modes.some((one) => isCall(one) && isBefore(text, one, length))
  const mode = nearest(
    modes.filter((one) => isSaid(one) && !isWritten(one) && one.value.weak !== true),
    length,
  )
  return { mode, place: nearest(places.filter(isApart ? isHere : isSaid), length) }
}

/** "Maria on phone today at 12, 35 minutes": a few words put before the length of the same sentence. */
const isLabelOf = (text: string, one: Found<unknown>, length: Span): boolean =>
  one.rule.endsWith('-in-short') && isBefore(text, one, length)

const isBefore = (text: string, { start, end }: Span, length: Span): boolean =>
  start < length.start && length.start - end < reach && !/[.!?](?=\s)|\n/.test(text.slice(end, length.start))

const isCall = ({ value }: Found<ModeValue>): boolean => value.mode === 'phone' || value.mode === 'video'

const isWritten = ({ value }: Found<ModeValue>): boolean =>
  value.mode === 'text' || value.mode === 'email' || value.mode === 'letter'

function clauseAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - reach)
  const before = [...text.slice(from, start).matchAll(clauseEdge)].at(-1)
  const after = text.slice(end, end + reach).search(clauseEdge)
  return {
    start: before === undefined ? from : from + before.index + before[0].length,
    end: after === -1 ? end + reach : end + after,
  }
}

function nearest<F extends Span>(found: readonly F[], { start, end }: Span): F | undefined {
  const away = (one: Span): number => (one.start >= end ? one.start - end : start - one.end)
  return found.reduce<F | undefined>(
    (best, one) => (best === undefined || away(one) < away(best) ? one : best),
    undefined,
  )
}
