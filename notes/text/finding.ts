import { lastStartingBefore } from './inOrder.ts'
import { matchesOf } from './matches.ts'

/** What a finding is about. */
export type FindingKind =
  | 'who'
  | 'contact'
  | 'with'
  | 'day'
  | 'time'
  | 'minutes'
  | 'mode'
  | 'sent-by'
  | 'place'
  | 'attendance'
  | 'reason'
  | 'topic'
  | 'next'
  | 'action'
  | 'key-date'
  | 'cue'

/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Something read in a note, with the characters it came from and the rule that read it. */
export interface Finding extends Span {
  readonly kind: FindingKind
  readonly text: string
  readonly rule: string
}

/** A finding together with what it says. */
export interface Found<T> extends Finding {
  readonly value: T
}

/** How one value is written: a pattern, and what must not stand directly before or after it. */
export interface PatternRule<T> {
  readonly rule: string
  readonly value: T
  readonly pattern: RegExp
  readonly notAfter?: RegExp
  readonly notBefore?: RegExp
}

/** A stretch of a part of a text as one of the whole, or the other way round: so many characters farther on. */
export const moved = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})

/** How far around a match its surroundings are looked at, so that a long text stays quick. */
const surroundings = 40

/** The characters just before a place in a text. */
export function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - surroundings), start)
}

/** The characters just after a place in a text. */
export function textAfter(text: string, end: number): string {
  return text.slice(end, end + surroundings)
}

/** Everything that a table of rules finds in a text, in the order of the text; every pattern has the flag `g`. */
export function findByRules<T>(
  text: string,
  kind: FindingKind,
  rules: readonly PatternRule<T>[],
): readonly Found<T>[] {
  const found: Found<T>[] = []
  for (const rule of rules) {
    for (const match of matchesOf(text, rule.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!blocked(text, span, rule))
        found.push({ ...span, kind, text: match[0], rule: rule.rule, value: rule.value })
    }
  }
  return found.sort(byPlace)
}

function blocked<T>(text: string, { start, end }: Span, rule: PatternRule<T>): boolean {
  const before = rule.notAfter?.test(textBefore(text, start)) ?? false
  return before || (rule.notBefore?.test(textAfter(text, end)) ?? false)
}

/** The order of a text: earlier first, and of two that start together the longer first. */
export function byPlace(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end
}

/** Whether two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** So few stretches are looked through one by one. */
const few = 8

/** Stretches in order, each reaching as far as the furthest of those up to it. */
function furthestEnds(spans: readonly Span[]): readonly Span[] {
  let end = 0
  return [...spans].sort(byPlace).map((span) => {
    end = Math.max(end, span.end)
    return { start: span.start, end }
  })
}

/** Those of some findings that lie outside every one of some stretches. */
export function outside<F extends Span>(findings: readonly F[], spans: readonly Span[]): readonly F[] {
  if (spans.length === 0) return findings
  if (spans.length <= few) return findings.filter((finding) => !spans.some((span) => overlaps(finding, span)))
  const taken = furthestEnds(spans)
  return findings.filter((finding) => (lastStartingBefore(taken, finding.end)?.end ?? -1) <= finding.start)
}

/** A text with spaces in the place of some stretches, so that everything else keeps its place. */
export function blanked(text: string, spans: readonly Span[]): string {
  let [rest, from] = ['', 0]
  for (const { start, end } of [...spans].sort(byPlace)) {
    if (end <= from) continue
    const begin = Math.max(start, from)
    rest += text.slice(from, begin) + ' '.repeat(end - begin)
    from = end
  }
  return rest + text.slice(from)
}
