import type { Place } from '../../casework/words.ts'
import { type Found, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { probation } from './rules/justicePlaceRules.ts'
import { holding, mayHold } from './wordGate.ts'

const places: readonly (readonly [Place, string])[] = [
  ['court', "(?:(?:crown|mags|magistrates['’]?|county|family|youth) )?(?:court|ct)|mags|magistrates['’]?"],
  ['probation', probation],
  [
    'community',
    "job ?cent(?:re|er)|jcp|gp['’]?s?|doctor['’]?s?|doc['’]?s|dr['’]?s|surgery|hosp(?:ital)?|a&e|(?:\\p{L}+ )?clinic|dentist['’]?s?|optician['’]?s?|midwife|scan|housing (?:office|options)|housing|council(?: offices?)?|town hall|civic centre|citizens advice|cab|food ?bank|bank|post office|solicitor['’]?s?|police station|tribunal|(?:pip|esa|wca|work capability) assessment|viewing|college|pharmacy|chemist",
  ],
]
const beside =
  '(?: (?:offices?|appt?|appointment|visit|interview|hearing|reception|waiting room|today|tdy|yesterday|yest|yday|this|morning|afternoon|am|pm|aft|mon|tues?|weds?|thurs?|fri|(?:mon|tues|wednes|thurs|fri)day|at|for|about|(?:@ ?)?\\d[\\d.:]*(?: ?[ap]m)?)){0,4}'
const where = places.map(([, words]) => `(${words})`).join('|')
const placeWords = holding(
  ' court| ct | mags|magistrates|prob| prb|jobcentre|job centre|job center|jobcenter| jcp| gp| doctor| docs| doc | dr| surgery| hosp| a&e| clinic|dentist|optician|midwife| scan|housing|council|town hall|civic|citizens| cab | food| bank|post office|solicitor|police|tribunal|assessment|viewing|college|pharmacy|chemist',
)
/** What stands behind a place where both were there: "jobcentre w me", "court today with her". */
const withUs = new RegExp(
  `(?<![\\p{L}'’/-])(?:${where})${beside},? (?:(?:w\\/|w|wiv|with|n|&|\\+|and) ?(?=me(?!\\p{L})|us(?!\\p{L})|(?<=w|\\/|with ?)her(?=\\s*(?:$|[.,;:\\d(–-])| (?:at|today|this|yesterday|from|for|re)(?!\\p{L})))|(?:w\\/|with|w) ?(?=\\p{L}))`,
  'giu',
)
/** She had it, and the writer went along: "Kasia to GP, 10.50, me as well", "her hosp app so I drove her". */
const alongToo = new RegExp(
  `(?<![\\p{L}'’/-])(?:${where})${beside}(?=(?:[^.;\\n]|\\.(?=\\d)){0,25}?(?:[ ,–-](?:me (?:as well|too|along|with her|w her)|(?:i|and) (?:went|came|tagged|sat in) (?:too|along|as well|with her|w her)|went (?:with|w) her|(?:so )?i (?:drove|took|walked|accompanied|escorted) her))(?!\\p{L}))`,
  'giu',
)
/** What is done with an office from elsewhere, what was talked of, and where she went or is to go with somebody else. */
const elsewhere =
  /(?<!\p{L})(?:rang|ring|call(?:ed|s)?(?: to)?|phoned?|e-?mail(?:ed)?|wrote|spoke(?:n)? (?:to|with)|chas(?:ed?|ing)|hold (?:to|with)|letter (?:to|from|for)|form for|re|about|missed|next|needs?|wants?|if|complaint (?:to|about)|referr\p{L}+ to|liais\p{L}+ with|meeting with|told|from|s?he (?:has|had|is|was|went|goes) (?:at |to |a |an )?|issues? with|problems? with|registered with|cancell?ed|husband|partner|mum)(?: (?:the|her|a|an|local|new))?(?: [\p{L}'’]+)?\s$/iu

/** Where a note says that both were at an office, a court or a surgery, and nobody else with her. */
export function placesTogether(text: string, women: readonly Span[]): readonly Found<Place>[] {
  if (!mayHold(text, placeWords)) return []
  return [...matchesOf(text, withUs), ...matchesOf(text, alongToo)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const value = places[match.slice(1).findIndex(Boolean)]?.[0]
    const before = text.slice(Math.max(0, span.start - 30), span.start)
    if (value === undefined || elsewhere.test(before) || !isWithUs(text, span, women)) return []
    return [{ ...span, text: match[0], kind: 'place' as const, rule: 'together-at', value }]
  })
}

const us = /^(?:me|us|her)(?!\p{L})/iu
const along = /(?:with|w|w\/|n|and|&|\+) ?$/i

/** "With me", "w/ Jade", but not "with Jade's PO" or "with her mum". */
function isWithUs(text: string, { end }: Span, women: readonly Span[]): boolean {
  const words = text.slice(end, end + 6)
  if (us.test(words) || !along.test(text.slice(end - 6, end))) return true
  const woman = women.find(({ start }) => start === end)
  return (
    woman !== undefined &&
    !/['’]s?$/.test(text.slice(woman.start, woman.end)) &&
    !/^['’]?s(?!\p{L})/iu.test(text.slice(woman.end, woman.end + 3))
  )
}
