import type { Topic } from '../../casework/words.ts'
import { clauseStarts } from '../text/wordClauses.ts'
import { modifiers } from '../harm/lexicons/modifiers.ts'
import { noAfter, noBefore, type NegationMarks } from '../harm/negation.ts'
import { others } from '../harm/people.ts'
import { phraseBook } from '../text/phraseBook.ts'
import { phrasesIn, type PhraseFound } from '../text/phrases.ts'
import { gaps, joined, type Token } from '../text/tokens.ts'

const noes = phraseBook<'denies' | 'softens' | 'passes'>([
  ['denies', modifiers.denies],
  ['softens', modifiers.softens],
])

/** Topics that are troubles: `no alcohol` denies it. Of the others `no` tells of a need: `no accommodation`. */
const troubles = new Set<Topic>(['substances', 'abuse', 'sex-work', 'attitudes'])
const trouble =
  /^(?:debts?|arrears|anxi|depress|bailiff|evict|self|suicid|pain|panic|selfharm|overdos|offend|homeless|loans?|paranoi|injur|rent arrears|stress)/
const disclaimed =
  /\b(?:issues?|concerns?|problems?|worries|needs?|help|support|den(?:y|ies|ied)|requir\w+)\b/

/** The topics of a text that it says there are none of, or that are somebody else's drink or drugs. */
export function deniedTopics(
  tokens: readonly Token[],
  phrases: readonly PhraseFound<Topic>[],
): ReadonlySet<PhraseFound<Topic>> {
  if (phrases.length === 0) return new Set()
  const noAt: NegationMarks['noAt'] = noesIn(tokens)
  const coveredFrom = new Map<number, number>()
  for (const { from, to } of phrases) for (let at = from; at < to; at += 1) coveredFrom.set(at, from)
  const marks = { tokens, starts: clauseStarts(tokens), noAt, coveredFrom }
  return new Set(
    phrases.filter(
      (phrase) => isDenied(marks, phrase) || isAnothers(tokens, phrase) || isOurs(tokens, phrase),
    ),
  )
}

/** What says no in a text, by the token that it ends with; of several the longest. */
function noesIn(tokens: readonly Token[]): NegationMarks['noAt'] {
  const found = [...phrasesIn(tokens, noes)].sort((one, other) => one.to - one.from - (other.to - other.from))
  return new Map(found.map(({ from, to, value }) => [to - 1, { from, kind: value }]))
}

function isDenied(marks: NegationMarks, { from, to, value }: PhraseFound<Topic>): boolean {
  const { tokens } = marks
  const before = goesOn(tokens, { from, to, value }) ? undefined : noBefore(marks, from)
  if (before === 'softens') return disclaimed.test(wordsOf(tokens, from - 7, from))
  if (before === 'denies')
    return (
      troubles.has(value) ||
      trouble.test(wordsOf(tokens, from, to)) ||
      disclaimed.test(wordsOf(tokens, from - 7, from))
    )
  if (noAfter(tokens, to) === 'denies') return true
  return /^(?:(?:is|are|has|have) )?(?:no|nil) (?:new |current |major )?(?:issues?|concerns?|problems?|needs?|worries)\b/.test(
    wordsOf(tokens, to, to + 5),
  )
}

/** `No issues with alcohol, housing settled`: after the comma a clause begins, not the next of a list. */
function goesOn(tokens: readonly Token[], { from, to, value }: Omit<PhraseFound<Topic>, 'line'>): boolean {
  if (troubles.has(value) || tokens[from]?.gap !== gaps.comma) return false
  const next = tokens[to]
  return next?.gap === gaps.none && next.word !== 'or' && next.word !== 'and'
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return joined(tokens.slice(Math.max(0, from), to))
}

const ours =
  /\b(?:i|we) (?:(?:am|was|were|are|have|had|will|be|been|off|is|to|in|at|on|onto|into|the|got|a|really|still|also|away|called|pulled|dragged|rushed|stuck) )*$/
const herOwnWords =
  /\b(?:says?|said|text|texts|texted|msg|message|messaged|from|told|tells|wrote|replied|because|reported)\b/

/** `I was off sick`, `im in training`: what keeps the worker away, where it is not she who says so. */
function isOurs(tokens: readonly Token[], { from, value }: PhraseFound<Topic>): boolean {
  if (value !== 'health' && value !== 'employment') return false
  if (!ours.test(`${wordsOf(tokens, from - 8, from)} `)) return false
  return !herOwnWords.test(wordsOf(tokens, from - 14, from))
}

/** `He came round drunk`, `when he is at work`. */
const his =
  /\b(?:he|partner|husband|boyfriend|ex) (?:(?:is|was|has|had|been|came|comes|turned|turns|showed|got|gets|round|home|up|back|in|over|really|always|often|so|very|again|still|out) )*$/

const hers = new Set(['she', 'her', 'hers', 'when', 'while', 'until'])

function isHis(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - 30), from + 30)
  return his.test(`${wordsOf(tokens, from - 6, from)} `) && near.some(({ word }) => hers.has(word))
}

/** `Her ex-husband died of drink`, `partner drinking again`, `her mum is in hospital`, `partner in custody`. */
function isAnothers(tokens: readonly Token[], { from, value }: PhraseFound<Topic>): boolean {
  if (value === 'employment') return isHis(tokens, from)
  if (value === 'justice') return heldHimself.test(`${wordsOf(tokens, from - 6, from)} `)
  if (value === 'health') return isIllnessOfOther(tokens, from)
  return value === 'substances' && (isHis(tokens, from) || isOfOther(tokens, from))
}

/** `Her ex is out of prison`, `brother's on bail`: what holds him is no order of hers. */
const heldHimself =
  /\b(?:he|partner|husband|boyfriend|ex|brother|cousin|uncle) (?:(?:s|'s|is|was|got|has|been|still|back|out|of|from|on|in|held|remanded|released) )*$/

/** `Her sister is in hospital`; not where she herself stands nearer: `husband took her to the GP`. */
function isIllnessOfOther(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 9), from).map(({ word }) => word)
  const person = before.findLastIndex((word) => others.has(word))
  return person !== -1 && !before.slice(person + 1).includes('her') && isOfOther(tokens, from)
}

function isOfOther(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 9; at -= 1) {
    const token = tokens[at]
    if (token === undefined || (tokens[at + 1]?.gap ?? gaps.end) >= gaps.comma) return false
    if (/^(?:she|i|he|they|with|from|by|for)$/.test(token.word)) return false
    if (others.has(token.word)) return true
  }
  return false
}
