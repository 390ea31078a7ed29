import { gaps, type Token } from '../text/tokens.ts'
import { isHer, isNobodyElse, toSelf } from './doneToHer.ts'
import { isGrown, whoIs, type Whose } from './kin.ts'
import type { Marks, Trigger } from './marks.ts'
import { betweenSubject, children, governing, herWords, partners } from './people.ts'

/** Somebody in a sentence; a partner is told apart from other people, for he may be who does the harm. */
export type Somebody = Whose | 'partner'

const reachBack = 9

/** The nearest subject before a cue: of its own words, she, he, or somebody else. */
export function subjectBefore(marks: Marks, trigger: Trigger, womanInText: boolean): Somebody | undefined {
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

/** Whether somebody is a subject: no word that governs him stands before `her sister`. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place > 0 && at - place < 4; place -= 1) {
    if ((tokens[place]?.gap ?? gaps.none) !== gaps.none) return true
    if (governing.has(tokens[place - 1]?.word ?? '')) return false
  }
  return true
}
