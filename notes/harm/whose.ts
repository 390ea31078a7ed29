import { gaps, type Token } from '../text/tokens.ts'
import { byOthers, hers, isDoneToHer, toSelf } from './doneToHer.ts'
import { isChild, whoIs, type Whose } from './kin.ts'
import type { Marks, Trigger } from './marks.ts'
import { doing, partners } from './people.ts'
import { subjectBefore, type Somebody } from './subjectBefore.ts'

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

/** `County lines - her 15 yr old came home with cash`: whom a heading is about is said after it. */
function childAfterHeading({ tokens, sentences }: Marks, { from, to }: Trigger): boolean {
  if (tokens[from]?.gap !== gaps.end || tokens[to]?.gap !== gaps.break) return false
  for (let at = to; at < to + 7 && sentences[at] === sentences[from]; at += 1)
    if (isChild(tokens, at)) return true
  return false
}

/** `Worried about her sister, whose husband hits her`: it is done to the sister. */
function isOfHerWhose(tokens: readonly Token[], { from }: Trigger): boolean {
  for (let at = from - 1; at > 0 && from - at <= 4; at -= 1) {
    if ((tokens[at + 1]?.gap ?? gaps.end) >= gaps.comma) return false
    if (tokens[at]?.word === 'whose') return whoIs(tokens[at - 1]?.word ?? '') === 'other'
  }
  return false
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

/** `the suicide of her brother`, `self harm in her sister`. */
function kinOf(tokens: readonly Token[], to: number): Whose | undefined {
  const [first, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (first?.gap !== gaps.none || (first.word !== 'of' && first.word !== 'in')) return undefined
  return whoIs(second?.word ?? '') ?? whoIs(third?.word ?? '')
}
