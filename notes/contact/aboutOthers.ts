import { overlaps, type Found, type Span } from '../text/finding.ts'
import { compiledOnce } from '../text/compiledOnce.ts'
import { matchesOf } from '../text/matches.ts'
import { boroughs, relative, service, whose, worker } from './otherPeople.ts'
import { holding, mayHold } from './wordGate.ts'

const title = compiledOnce(
  '(?:mr|mrs|ms|miss|dr|sgt|sergeant|pc|dc|ds|wpc|insp|inspector|cllr|judge|prof)\\.?',
)
const notName =
  '(?!(?:she|her|him|them|it|me|us|you|both|all|each|that|this|the|an?|my|our|their|his|who|which|and|or|but|re|about|again|back|today|yesterday|tomorrow|later|twice|mon|tue|wed|thu|fri|sat|sun)(?!\\p{L})|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const surname = compiledOnce(`${notName}[\\p{L}'’-]{2,20}`)
const name = `${surname}(?: (?!(?:at|from|in|and|re|about|told|rang)\\b)[\\p{L}'’-]{2,20})?`
const theirs = compiledOnce(
  `(?:the |her |his |local )?(?:${service}|(?:${boroughs})(?! (?:hub|cent(?:re|er))))`,
)
const towards = compiledOnce(
  '(?:spoke|spoken|speaking|talked|chatted|call|e-?mail|text|letter|liaised|liaison|contact|wrote|t/c|tc|meeting|message|msg|voicemail|vm|zoom|update|handover|conversation|chat|discussion|reply|heard|news|info(?:rmation)?) (?:back )?(?:to|with|from|w/?)',
)
const reached = '(?:rang|rung|called|phoned|e-?mailed|texted|chased|contacted|met|messaged)'
const wrote = compiledOnce(
  '(?:has |have |just |then |also )*(?:rang|called|phoned|e-?mailed|texted|messaged|wrote|got in touch|confirmed|says|said|told (?:me|us)|informed (?:me|us)|advised|let (?:me|us) know|updated)',
)

/** A talk with or a message from somebody who is named together with a title or with where she or he works. */
const named = new RegExp(
  [
    `(?:${towards}|${reached})(?: back| again)? (?:${title} ${surname}|${name} (?:at|from|in|of) ${theirs})`,
    `(?:${title} ${surname}|${name},? (?:\\(|(?:at|from|of) )${theirs}\\)?) ${wrote}`,
    `(?<=^\\s*|[\\n.;] ?)(?:(?:msg|message|update|note) )?from (?:${title} ${surname}|(?:${name} (?:at|from|in) )?${theirs}|(?:${whose} )?(?:${worker}))(?=\\s?:)`,
  ]
    .map((source) => `(?:${source})`)
    .join('|')
    .replace(/^/, '(?<![\\p{L}/-])(?:')
    .replace(/$/, ')(?!\\p{L})'),
  'giu',
)
const told =
  '(?:has |have |just |then |also )*(?:(?:told|informed|advised) (?:me|us)|let (?:me|us) know)(?: that)?'
/** Somebody who tells of her: "Paul Marsh told me Jade missed it", "her PO told me". */
const tellsOfNamed = new RegExp(`(?<=^\\s*|[\\n.;] ?)${surname}(?: [\\p{L}'’-]{2,20})? ${told}(?= )`, 'giu')
const tellsOfHer = new RegExp(
  `(?<![\\p{L}/-])(?:${whose} )?(?:${relative}|${worker}|${service}) ${told}(?= (?!when|while|as|at)\\p{L})`,
  'giu',
)
const saidWords = holding(' told| inform| advis| let ')
const namedWords = holding(
  ' mr| ms | miss | dr | sgt|serg| pc | dc | ds | wpc| insp|cllr|judge|prof| at | from |from | in | of | says| said',
)
const mostRead = 20

/** Where a talk or a message is with somebody else who is named, and no woman's name is within it. */
export function aboutOthers(text: string, women: readonly Span[]): readonly Found<'about-her'>[] {
  if (women.length === 0) return []
  const found = [
    ...(mayHold(text, namedWords) ? spansOf(text, named) : []),
    ...(mayHold(text, saidWords)
      ? [
          ...spansOf(text, tellsOfHer),
          ...spansOf(text, tellsOfNamed).filter(({ end }) => women.some(({ start }) => start === end + 1)),
        ]
      : []),
  ]
  return found.filter((one) => !women.some((woman) => isHerself(text, woman, one))).map(asFound)
}

/** "Spoke to Ms Brown", where that is she; "Joy's school told me" is not. */
function isHerself(text: string, woman: Span, one: Span): boolean {
  return overlaps(woman, one) && !/['’ʼ`´]s?$/i.test(text.slice(woman.start, woman.end))
}

const spansOf = (text: string, pattern: RegExp): readonly (Span & { readonly text: string })[] =>
  matchesOf(text, pattern)
    .slice(0, mostRead)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))

const asFound = (span: Span & { readonly text: string }): Found<'about-her'> => ({
  ...span,
  ...{ kind: 'with', rule: 'with-somebody-named', value: 'about-her' },
})
