import type { Span } from '../text/finding.ts'
import { isCommonWord, isGivenName } from './nameTables.ts'
import { wordNames } from './plainWords.ts'
import { isPeerOf, ofKnownWoman } from './spokenOf.ts'
import { unknownBefore } from './unknownWoman.ts'

/** As far before the first woman who is known as somebody unknown is looked for. */
const reach = 200

/**
 * Whether somebody unknown is who was met, and whoever is known is named behind her and only spoken of: "New lady Bernadette rang,
 * heard of us from Kasia", "walk-in, lady called Yvonne, knows Joy".
 */
export function isStrangersContact(
  text: string,
  strangers: readonly Span[],
  known: readonly Span[],
): boolean {
  const [first] = known
  if (first === undefined) return false
  const before = text.slice(Math.max(0, first.start - reach), first.start)
  const unknown = unknownBefore(before)
  if (unknown === 'herself') return false
  const [stranger] = strangers.filter(({ start }) => start < first.start)
  if (unknown === undefined && stranger === undefined) return isOfNamed(text, before, first, known)
  const isSure = unknown === 'somebody' || (stranger !== undefined && opensText(text, stranger))
  return known.every(ofKnownWoman(text, isSure))
}

const opening = /^\s*(\p{Lu}\p{Ll}+)(?=\s|,)/u
const metName =
  /(?<!\p{L})(?:saw|met|meet|gate (?:meet|pick ?up)|session|assessment|1:1|121|visit|hv|f2f|appt|appointment|intake|induction|tea|coffee)(?: (?:with|w|for|to|of))? (\p{Lu}\p{Ll}+)(?!\p{L})/iu

/** "Yvonne from the refuge, Joy's old roommate, came in", "gate meet for Yvonne, Joy's pad mate": by a name that people have. */
function isOfNamed(text: string, before: string, first: Span, known: readonly Span[]): boolean {
  const isOpened = isName(opening.exec(text.slice(0, first.start))?.[1])
  if (isOpened) return known.every(ofKnownWoman(text, false))
  return isName(metName.exec(before)?.[1]) && isPeerOf(text, first) && known.length === 1
}

function isName(written: string | undefined): boolean {
  const name = written?.toLowerCase() ?? ''
  return isGivenName(name) && !isCommonWord(name) && !wordNames.has(name)
}

/** "Bernadette rang": a note begins with a first name that people have. */
function opensText(text: string, { start, end }: Span): boolean {
  const [name = ''] = text.slice(start, end).toLowerCase().split(/\s/)
  return text.slice(0, start).trim() === '' && isGivenName(name)
}
