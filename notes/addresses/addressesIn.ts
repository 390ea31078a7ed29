import { byPlace, overlaps, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'

/** What kind of place was found: a house and street, a postcode, or the name of a refuge. */
export type AddressKind = 'address' | 'postcode' | 'refuge'

/** A place in a note that could tell where a woman is to be found. */
export interface AddressFound extends Span {
  readonly kind: AddressKind
  readonly text: string
}

const street =
  'road|rd|street|st|lane|ln|avenue|ave|close|crescent|cres|court|ct|drive|gardens|gdns|grove|hill|place|square|terrace|way|walk|row|mews|estate|house|hse|point|tower|rise|park|green|parade|vale|mansions|buildings|heights|broadway|wharf|yard|passage'

const number = '\\d{1,4}[a-z]?(?:-\\d{1,4})?'
const unit = '(?:flat|room|unit|apartment|apt|block)\\s+[a-z0-9]{1,4},?\\s{1,2}'
const name = "[a-z'’]{2,20}"

const patterns: readonly { readonly kind: AddressKind; readonly pattern: RegExp }[] = [
  {
    kind: 'postcode',
    pattern: /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[A-Z]{2}\d ?\d[A-Z]{2})\b/gi,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:${unit})?${number},? (?!(?:${name} ){0,2}(?:crown|county|magistrates|family|high) court)(?:${name} ){1,3}(?:${street})\\b(?! (?:hearing|appointment|appt|team|date|staff|officer|office))`,
      'gi',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(`\\b(?:flat|apartment|apt) \\d{1,4}[a-z]?,? (?:${name} ){1,3}(?:${street})\\b`, 'gi'),
  },
  {
    kind: 'refuge',
    pattern:
      /\b(?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(?:[Rr]efuge)\b(?: (?:in|at|on|near) (?:\p{Lu}[\p{L}'’]{1,20} ?){1,2})?/gu,
  },
  {
    kind: 'refuge',
    pattern:
      /\b[Rr]efuge(?:,| called| named| is| in| at| on| near| off|:)? (?:the )?(?:\p{Lu}[\p{L}'’]{1,20} ?){1,3}/gu,
  },
]

const notNames =
  /^(?:(?:The|A|Her|In|At|To|From|No|Women'?s|Women’s|Another|Called|Rang|Emailed|Saw|Visited|Spoke|And|She|New|Moved|Referred|Left|Is|Refuge) )+/
const weekday =
  /^refuge\W+(?:is |on |in )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|^refuge\W+(?:in |on )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i

/**
 * The addresses, postcodes and names of refuges in a text, in its order: a house number with a street, `SW2 5TN`,
 * `Haven House refuge`, `the refuge in Lewisham`. Where two overlap the longer is kept.
 */
export function addressesIn(text: string): readonly AddressFound[] {
  const found = patterns.flatMap(({ kind, pattern }) =>
    matchesOf(text, pattern).flatMap((match) => placeOf(kind, match.index, match[0])),
  )
  const kept: AddressFound[] = []
  for (const one of found.sort(byPlace)) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, one)) kept.push(one)
    else if (one.end > last.end)
      kept.splice(-1, 1, { ...last, end: one.end, text: text.slice(last.start, one.end) })
  }
  return kept
}

function placeOf(kind: AddressKind, start: number, written: string): readonly AddressFound[] {
  if (kind !== 'refuge') return [{ kind, start, end: start + written.length, text: written }]
  if (weekday.test(written)) return []
  const lead = notNames.exec(written)?.[0].length ?? 0
  const said = written.slice(lead).trimEnd()
  if (/^refuge$/i.test(said)) return []
  return [{ kind, start: start + lead, end: start + lead + said.length, text: said }]
}
