import { gaps, type Token } from '../text/tokens.ts'
import type { Marks, Trigger } from './marks.ts'
import { betweenSubject, children, doing, governing, herWords, others, partners } from './people.ts'

/** Whose harm a cue is: hers (or not told), a child's, or another person's. */
export type Whose = 'hers' | 'child' | 'other'

const byOthers = new Set(['domestic-abuse', 'sexual-abuse', 'exploitation'])

/** Whose harm a cue is. `about` says that a woman is in the text, so that `he` is somebody else. */
export function whoseIs(marks: Marks, trigger: Trigger, womanInText: boolean): Whose {
  const { tokens } = marks
  const { category, harmed } = trigger.value
  if (category === 'child-at-risk') return 'child'
  const named = kinAfterHer(tokens, trigger)
  if (named !== undefined) return named === 'partner' ? 'hers' : named
  if (harmed === 'named') return 'hers'
  const after = kinOf(tokens, trigger.to)
  if (after !== undefined && !byOthers.has(category)) return after
  const subject = subjectBefore(marks, trigger, womanInText)
  if (subject === undefined || subject === 'hers') return 'hers'
  if (subject === 'child') return 'child'
  const first = tokens[trigger.from]?.word ?? ''
  if (byOthers.has(category) && (first === 'he' || partners.has(first)))
    return tokens[trigger.from - 1]?.word === "'s" ? (subject === 'partner' ? 'hers' : subject) : 'hers'
  const last = tokens[trigger.to - 1]?.word ?? ''
  if (byOthers.has(category) && (doing.has(first) || last === 'her' || last === '@' || last === 'me'))
    return 'hers'
  return subject === 'partner' && !isSelf(category) ? 'hers' : 'other'
}

function isSelf(category: string): boolean {
  return ['suicide', 'self-harm', 'overdose', 'missing', 'self-neglect', 'nowhere-tonight'].includes(category)
}

/** `hit her` is hers, `hit her sister` is not. */
function kinAfterHer(tokens: readonly Token[], { to }: Trigger): Whose | 'partner' | undefined {
  const last = tokens[to - 1]?.word
  const next = tokens[to]
  if (last !== 'her' && last !== "'s" && last !== '@' && last !== 'my' && last !== 'his') return undefined
  if (next === undefined || next.gap !== gaps.none) return undefined
  const kin = next.word === "'s" ? tokens[to + 1]?.word : next.word
  if (kin === undefined) return undefined
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

function subjectBefore(
  { tokens, starts, cued }: Marks,
  trigger: Trigger,
  womanInText: boolean,
): Whose | 'partner' | undefined {
  let adjacent = true
  for (let at = trigger.from - 1; at >= 0 && trigger.from - at <= reachBack; at -= 1) {
    if ((tokens[at + 1]?.gap ?? gaps.none) >= gaps.break) return undefined
    const word = tokens[at]?.word ?? ''
    if ((others.has(word) || children.has(word)) && cued[at] !== 1) {
      if (adjacent || isSubject(tokens, at)) return who(tokens, at)
    } else if (word === 'he' || word === 'himself') return womanInText ? 'partner' : 'hers'
    else if (herWords.has(word) && word !== 'her' && word !== 'my') return 'hers'
    else if (word === 'her' && !adjacent && tokens[at + 1]?.word !== undefined) continue
    if (adjacent && !betweenSubject.has(word)) adjacent = false
    if (starts[at + 1] === true && tokens[at + 1]?.gap !== gaps.none) adjacent = false
  }
  return undefined
}

function who(tokens: readonly Token[], at: number): Whose | 'partner' {
  const word = tokens[at]?.word ?? ''
  if (partners.has(word))
    return tokens[at - 1]?.word === "'s" && whoIs(tokens[at - 2]?.word ?? '') ? 'other' : 'partner'
  return children.has(word) && !isGrown(tokens, at) ? 'child' : 'other'
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
