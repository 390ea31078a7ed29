import { moved, type Finding, type Span } from '../text/finding.ts'

/** Some stretches of a message put together as one text, and the way from a place in one to the same place in the other. */
export interface OwnText {
  readonly text: string
  /** Where a stretch of the message stands in the text; nothing where it is left out. */
  readonly here: (span: Span) => readonly Span[]
  /** A finding of the text at its place in the message. */
  readonly there: <F extends Finding>(finding: F) => F
}

interface Piece extends Span {
  readonly at: number
}

/** Puts the stretches of a message together, a space between two. */
export function ownText(message: string, stretches: readonly Span[]): OwnText {
  const [only] = stretches
  if (stretches.length === 1 && only?.start === 0 && only.end === message.length) return whole(message)
  const pieces: Piece[] = []
  let text = ''
  for (const { start, end } of stretches) {
    if (text !== '') text += ' '
    pieces.push({ start, end, at: text.length })
    text += message.slice(start, end)
  }
  return {
    text,
    here: (span) =>
      pieces
        .filter(({ start, end }) => span.start >= start && span.end <= end)
        .map(({ start, at }) => ({ start: at + span.start - start, end: at + span.end - start })),
    there: (finding) => {
      const piece = pieces.findLast(({ at }) => at <= finding.start)
      const by = piece === undefined ? 0 : piece.start - piece.at
      return moved(finding, by)
    },
  }
}

const whole = (message: string): OwnText => ({
  text: message,
  here: (span) => [span],
  there: (finding) => finding,
})

/** Stretches with some parts of them left out, which are in their order. */
export function without(stretches: readonly Span[], parts: readonly Span[]): readonly Span[] {
  if (parts.length === 0) return stretches
  return stretches.flatMap(({ start, end }) => {
    const out = parts.filter((part) => part.start >= start && part.end <= end)
    const from = [start, ...out.map((part) => part.end)]
    const to = [...out.map((part) => part.start), end]
    return from.flatMap((one, at) => ((to[at] ?? end) > one ? [{ start: one, end: to[at] ?? end }] : []))
  })
}
