import { blanked, overlaps, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'

/** A few words of a note that stand between stops, without the names, days, clocks and lengths told in them. */
export interface ShortPiece extends Span {
  readonly words: string
  /** Whether a name, a day, a clock or a length stands in the piece itself. */
  readonly isTimed: boolean
}

const stop = /[.!?](?=\s|$)|[,;:()\n+=]|\s(?:[-–—/]|and|n)(?=\s)/g
const clockOrDay =
  /(?<![\p{L}£])(?:\d{1,2}(?:st|nd|rd|th)(?!\p{L})|\d[\d.:/]*(?: ?(?:[ap]m|hrs?|mins?|m|h|hours?|minutes))?(?!\p{L})|half (?:past|an? h(?:ou)?r)|quarter (?:past|to)|an hour|noon|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day)?s?|wednesday|saturday|january|jan|february|feb|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|today|2day|tdy|yesterday|yest|yday|y['’]day|last (?:night|nite|week)|this (?:morning|morn|afternoon|aft|arvo|evening|eve|am|pm))(?!\p{L})/giu
const glue =
  /^(?:\s|(?:to|till?|until|for|from|about|bout|approx|just|only|then|with|w\/?|who|yes|ok)(?=\s|$)|[-–—@"“”'’]s?(?=\s|$))+|(?:\s|(?<=\s)(?:to|till?|until|for|from|at|about|bout|on|with|w\/?|again|only|as usual|ish)|[-–—@])+$/giu
const longest = 70
const mostPieces = 60

/**
 * The pieces in which a note says where or how somebody was met and hardly anything else: "Jade, café Rye Lane, 1200, 40 mins",
 * "Kath seen library 1330". A piece counts where a name, a day, a clock or a length stands in it or in a piece beside it.
 */
export function shortPiecesOf(text: string, aside: readonly Span[]): readonly ShortPiece[] {
  const pieces = piecesOf(text)
  const told = pieces.map((piece) => asShort(text, piece, aside))
  return told.filter(
    ({ words, isTimed }, at) =>
      words !== '' && (isTimed || told[at - 1]?.isTimed === true || told[at + 1]?.isTimed === true),
  )
}

function piecesOf(text: string): readonly Span[] {
  const stops = matchesOf(text, stop)
    .slice(0, mostPieces)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  const starts = [0, ...stops.map(({ end }) => end)]
  return starts.map((start, at) => ({ start, end: stops[at]?.start ?? text.length }))
}

function asShort(text: string, piece: Span, aside: readonly Span[]): ShortPiece {
  if (piece.end - piece.start > longest) return { ...piece, words: '', isTimed: false }
  const within = aside
    .filter((one) => overlaps(one, piece))
    .map(({ start, end }) => ({
      start: Math.max(start, piece.start) - piece.start,
      end: Math.min(end, piece.end) - piece.start,
    }))
  const named = blanked(text.slice(piece.start, piece.end), within)
  const rest = named.replace(clockOrDay, ' ')
  return {
    ...piece,
    words: rest.replace(glue, '').replace(/\s+/g, ' '),
    isTimed: within.length > 0 || rest !== named,
  }
}
