import { gaps, type Token } from '../text/tokens.ts'
import type { Marks, Trigger } from './marks.ts'
import { betweenSubject, children, doing, governing, herWords, others, partners } from './people.ts'

/** Whose harm a cue is: hers (or not told), a child's, or another person's. */
export type Whose = 'hers' | 'child' | 'other'

/** Somebody in a sentence; a partner is told apart from other people, for he may be who does the harm. */
type Somebody = Whose | 'partner'

const byOthers = new Set<string>(['domestic-abuse', 'sexual-abuse', 'exploitation'])
const toSelf = new Set<string>([
  'suicide',
  'self-harm',
  'overdose',
  'missing',
  'self-neglect',
  'nowhere-tonight',
])

/** Whose harm a cue is. `womanInText` says that a woman is in the text, so that `he` is somebody else. */
export function whoseIs(marks: Marks, trigger: Trigger, womanInText: boolean): Whose {
  const { category, harmed } = trigger.value
  if (category === 'child-at-risk') return 'child'
  if (childAfterHeading(marks, trigger)) return 'child'
  if (isOfHerWhose(marks.tokens, trigger)) return 'other'
  const named = kinAfterHer(marks.tokens, trigger)
  if (named !== undefined) return named === 'partner' ? 'hers' : named
  if (harmed === 'named' || isDoneToHer(marks.tokens, trigger)) return 'hers'
  const after = byOthers.has(category) ? undefined : kinOf(marks.tokens, trigger.to)
  return after ?? whoseByDoer(marks.tokens, trigger, subjectBefore(marks, trigger, womanInText))
}

/** `Uncle put his hand up her skirt`, `nobody can get hold of her`: whoever is its subject, it is she to whom it is done. */
function isDoneToHer(tokens: readonly Token[], trigger: Trigger): boolean {
  if (byOthers.has(trigger.value.category)) return namesHerWithin(tokens, trigger)
  return toSelf.has(trigger.value.category) && endsWithHer(tokens, trigger)
}

function isHer(token: Token | undefined): boolean {
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

const afterHer = new Set('out down away to leave off since for anywhere this all'.split(' '))

function isNobodyElse(token: Token | undefined): boolean {
  return token?.gap !== gaps.none || (whoIs(token.word) === undefined && token.word !== "'s")
}

/** What a subject before a cue makes of it: he may be who did it to her, or who suffers it himself. */
function whoseByDoer(tokens: readonly Token[], trigger: Trigger, subject: Somebody | undefined): Whose {
  const { category } = trigger.value
  if (subject === undefined || subject === 'hers' || subject === 'child') return subject ?? 'hers'
  if (byOthers.has(category) && isDoer(tokens, trigger)) return 'hers'
  return subject === 'partner' && !toSelf.has(category) ? 'hers' : 'other'
}

function isDoer(tokens: readonly Token[], { from, to, value }: Trigger): boolean {
  const said = tokens.slice(from, to).map(({ word }) => word)
  const [first = ''] = said
  if (value.category === 'exploitation' && said.some((word) => word === 'her' || word === '@')) return true
  if (first === 'he' || partners.has(first)) return tokens[from - 1]?.word !== "'s"
  return isDone(first, said.at(-1) ?? '')
}

const bonds = new Set(['relationship', 'relationships', 'marriage'])
const hers = new Set(['her', '@', 'me'])

/** Whether words tell of doing harm (`violent`, `hits her`) rather than of suffering it (`abusive relationship`). */
function isDone(first: string, last: string): boolean {
  return !bonds.has(last) && (doing.has(first) || hers.has(last))
}

const possessives = new Set(['her', "'s", '@', 'my', 'his'])

/** `hit her` is hers, `hit her sister` is not. */
function kinAfterHer(tokens: readonly Token[], { to }: Trigger): Somebody | undefined {
  const next = tokens[to]
  if (!possessives.has(tokens[to - 1]?.word ?? '') || next?.gap !== gaps.none) return undefined
  const kin = (next.word === "'s" ? tokens[to + 1]?.word : next.word) ?? ''
  return partners.has(kin) ? 'partner' : whoIs(kin)
}

function whoIs(word: string): Whose | undefined {
  if (children.has(word)) return 'child'
  return others.has(word) ? 'other' : undefined
}

/** `the suicide of her brother`, `self harm in her sister`. */
function kinOf(tokens: readonly Token[], to: number): Whose | undefined {
  const [first, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (first?.gap !== gaps.none || (first.word !== 'of' && first.word !== 'in')) return undefined
  return whoIs(second?.word ?? '') ?? whoIs(third?.word ?? '')
}

const reachBack = 9

/** `Worried about her sister, whose husband hits her`: it is done to the sister. */
function isOfHerWhose(tokens: readonly Token[], { from }: Trigger): boolean {
  for (let at = from - 1; at > 0 && from - at <= 4; at -= 1) {
    if ((tokens[at + 1]?.gap ?? gaps.end) >= gaps.comma) return false
    if (tokens[at]?.word === 'whose') return whoIs(tokens[at - 1]?.word ?? '') === 'other'
  }
  return false
}

/** The nearest subject before a cue: of its own words, she, he, or somebody else. */
function subjectBefore(marks: Marks, trigger: Trigger, womanInText: boolean): Somebody | undefined {
  const { tokens } = marks
  let adjacent = true
  for (let at = trigger.from - 1; at >= 0 && trigger.from - at <= reachBack; at -= 1) {
    if (isParted(tokens, at)) return undefined
    const somebody = comesToHer(marks, at, trigger)
      ? 'hers'
      : somebodyAt(marks, at, { womanInText, adjacent })
    if (somebody !== undefined) return somebody
    adjacent &&= leadsToSubject(marks, at)
  }
  return undefined
}

/** Whether a word may stand between somebody and what he did or suffered. */
function leadsToSubject({ tokens, starts }: Marks, at: number): boolean {
  const next = tokens[at + 1]
  return next?.gap === gaps.none && starts[at + 1] !== true && betweenSubject.has(tokens[at]?.word ?? '')
}

/** `Mate wants her off the sofa, nowhere for tonight`, `cousin changed the locks so nowhere`: what follows is hers, not the mate's. */
function comesToHer({ tokens, starts }: Marks, at: number, trigger: Trigger): boolean {
  const { category } = trigger.value
  if (!toSelf.has(category)) return false
  if (tokens[at]?.word === 'so') return category === 'nowhere-tonight'
  if (!isHer(tokens[at]) || !isNobodyElse(tokens[at + 1])) return false
  const between = tokens.slice(at + 1, trigger.from + 1)
  return between.some(({ gap }, place) => gap !== gaps.none || starts[at + 1 + place] === true)
}

function isParted(tokens: readonly Token[], at: number): boolean {
  return (tokens[at + 1]?.gap ?? gaps.none) >= gaps.break && !isAgeAside(tokens, at)
}

/** `Her daughter (14) has started cutting`: an age in brackets does not part her from what she does. */
function isAgeAside(tokens: readonly Token[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].some(
    (token, place) =>
      token?.gap === gaps.break &&
      /^\d{1,2}(?:yo|yrs?)?$/.test(token.word) &&
      (place === 1 || tokens[at + 1]?.gap !== gaps.end),
  )
}

/** `County lines - her 15 yr old came home with cash`: whom a heading is about is said after it. */
function childAfterHeading({ tokens, sentences }: Marks, { from, to }: Trigger): boolean {
  if (tokens[from]?.gap !== gaps.end || tokens[to]?.gap !== gaps.break) return false
  for (let at = to; at < to + 7 && sentences[at] === sentences[from]; at += 1)
    if (isChild(tokens, at)) return true
  return false
}

function isChild(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (/^\d{1,2}yo$/.test(word)) return Number.parseInt(word, 10) < 18
  if (word === 'old' && /^(?:yr|year|yrs)$/.test(tokens[at - 1]?.word ?? ''))
    return !isGrownAge(tokens[at - 2]?.word)
  return children.has(word) && !isGrown(tokens, at)
}

function somebodyAt(
  marks: Marks,
  at: number,
  { womanInText, adjacent }: { womanInText: boolean; adjacent: boolean },
): Somebody | undefined {
  if (isAnother(marks.tokens, at)) return 'other'
  const pronoun = pronounOf(marks.tokens[at]?.word ?? '', womanInText)
  if (pronoun !== undefined) return pronoun
  return isSomebody(marks, at) && (adjacent || isSubject(marks.tokens, at))
    ? who(marks.tokens, at)
    : undefined
}

/** `A woman at the hostel` is not the woman of the note, nor is `another lady` or `woman two doors down`. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (word !== 'woman' && word !== 'lady' && word !== 'girl') return false
  const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]]
  const isElsewhere = next?.gap === gaps.none && /^(?:two|next|upstairs|downstairs|opposite)$/.test(next.word)
  return isElsewhere || /^(?:a|another|other|some)$/.test(before)
}

function pronounOf(word: string, womanInText: boolean): Somebody | undefined {
  if (word === 'he' || word === 'himself') return womanInText ? 'partner' : 'hers'
  return herWords.has(word) && word !== 'her' && word !== 'my' ? 'hers' : undefined
}

/** Whether a person is named by a word that is not part of another cue. */
function isSomebody({ tokens, cued }: Marks, at: number): boolean {
  return cued[at] !== 1 && whoIs(tokens[at]?.word ?? '') !== undefined
}

function who(tokens: readonly Token[], at: number): Somebody {
  const word = tokens[at]?.word ?? ''
  if (partners.has(word)) return isOfKin(tokens, at) ? 'other' : 'partner'
  return children.has(word) && !isGrown(tokens, at) ? 'child' : 'other'
}

/** `her mum's partner`. */
function isOfKin(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === "'s" && whoIs(tokens[at - 2]?.word ?? '') !== undefined
}

/** `her son (24)`, `her adult daughter`: no child. */
function isGrown(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  if (before === 'adult' || before === 'grown' || before === 'up') return true
  if (before === 'old' && isGrownAge(tokens[at - 3]?.word)) return true
  const next = tokens[at + 1]?.word === 'aged' ? tokens[at + 2] : tokens[at + 1]
  return isGrownAge(next?.word)
}

function isGrownAge(word: string | undefined): boolean {
  return word !== undefined && /^(?:1[89]|[2-9]\d)$/.test(word)
}

/** Whether somebody is a subject: no word that governs him stands before `her sister`. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place > 0 && at - place < 4; place -= 1) {
    if ((tokens[place]?.gap ?? gaps.none) !== gaps.none) return true
    if (governing.has(tokens[place - 1]?.word ?? '')) return false
  }
  return true
}
