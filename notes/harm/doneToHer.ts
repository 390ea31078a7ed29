import { gaps, type Token } from '../text/tokens.ts'
import { whoIs } from './kin.ts'
import type { Trigger } from './marks.ts'

/** The kinds of harm that others do. */
export const byOthers = new Set<string>(['domestic-abuse', 'sexual-abuse', 'exploitation'])

/** The kinds of harm that come to whoever is their subject. */
export const toSelf = new Set<string>([
  'suicide',
  'self-harm',
  'overdose',
  'missing',
  'self-neglect',
  'nowhere-tonight',
])

/** Words for her to whom something is done. */
export const hers = new Set(['her', '@', 'me'])

/** `Uncle put his hand up her skirt`, `nobody can get hold of her`: whoever is its subject, it is she to whom it is done. */
export function isDoneToHer(tokens: readonly Token[], trigger: Trigger): boolean {
  if (byOthers.has(trigger.value.category)) return namesHerWithin(tokens, trigger)
  return toSelf.has(trigger.value.category) && endsWithHer(tokens, trigger)
}

/** Whether a word is she to whom something is done. */
export function isHer(token: Token | undefined): boolean {
  return token !== undefined && hers.has(token.word)
}

function namesHerWithin(tokens: readonly Token[], { from, to }: Trigger): boolean {
  for (let at = from + 1; at <= to && tokens[at]?.gap === gaps.none; at += 1)
    if (isHer(tokens[at]) && isNobodyElse(tokens[at + 1])) return true
  return false
}

function endsWithHer(tokens: readonly Token[], { from, to }: Trigger): boolean {
  const at = tokens.slice(from + 1, to).findIndex(isHer) + from + 1
  if (at === from) return false
  const isLast = at === to - 1 || afterHer.has(tokens[at + 1]?.word ?? '')
  return isLast && isNobodyElse(tokens[to])
}

const afterHer = new Set('out down away to leave off since for anywhere this all missing'.split(' '))

/** Whether no word for somebody of hers follows: `her`, and not `her sister`. */
export function isNobodyElse(token: Token | undefined): boolean {
  return token?.gap !== gaps.none || (whoIs(token.word) === undefined && token.word !== "'s")
}
