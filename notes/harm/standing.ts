import type { CueStanding } from '../../casework/words.ts'
import { gaps, type Token } from '../text/tokens.ts'
import type { Marks, Trigger } from './marks.ts'
import { noAfter, noBefore, type NegationMarks } from './negation.ts'
import { periodOf } from './period.ts'
import type { Whose } from './whose.ts'

/** What standing is settled from: the marks of the text, and which of the modifiers stand near a cue. */
export interface Surroundings {
  readonly marks: Marks
  readonly negation: NegationMarks
  readonly near: readonly number[]
  readonly reachable: boolean
}

/**
 * How a cue stands in the words around it (issue and catalogue): a no that she says is a denial, a no that only the note says is
 * uncertain; what is taught or planned for is hypothetical; another adult's harm is hers; harm of more than three months ago is
 * past, unless who did it can still reach her or a child.
 */
export function standingOf(around: Surroundings, trigger: Trigger, whose: Whose): CueStanding {
  const { marks, near } = around
  if (isTaught(marks, trigger, near)) return 'hypothetical'
  const no = noAround(around, trigger)
  if (no !== undefined) return no
  if (whose === 'other' || (whose === 'hers' && isRelatives(marks, trigger, near))) return 'other-person'
  return standingInTime(around, trigger)
}

function standingInTime({ marks, near, reachable }: Surroundings, trigger: Trigger): CueStanding {
  const { category, shown } = trigger.value
  const period = offenceBefore(marks, trigger, near) ?? periodOf(marks, trigger, near)
  if (period === 'past' || (period === undefined && shown === 'past'))
    return reachable && byOthers.has(category) ? 'uncertain' : 'past'
  const isUncertain = period === 'uncertain' || shown === 'uncertain' || isDoubted(marks, trigger, near)
  return isUncertain ? 'uncertain' : 'current'
}

const byOthers = new Set(['domestic-abuse', 'sexual-abuse', 'child-at-risk', 'exploitation'])

function noAround(
  { negation, near, marks }: Surroundings,
  trigger: Trigger,
): 'denied' | 'uncertain' | undefined {
  const before = noWithin(marks, trigger, near) ?? noBefore(negation, trigger.from)
  const said = before ?? noAfter(negation.tokens, trigger.to) ?? answered(marks, trigger, near)
  if (said === undefined) return undefined
  if (sinceShortly(negation.tokens, trigger.to)) return 'uncertain'
  const risk = /\brisk/.test(trigger.line) || isRisk(marks, trigger, near)
  return said === 'denies' && !risk ? 'denied' : 'uncertain'
}

/** `He has not hit her`: a no in the gap of a cue. */
function noWithin(
  { modifiers, tokens }: Marks,
  trigger: Trigger,
  near: readonly number[],
): 'denies' | 'softens' | undefined {
  for (const place of near) {
    const one = modifiers[place]
    if (one === undefined || one.from <= trigger.from || one.to >= trigger.to) continue
    if (tokens[one.from]?.word === 'non') continue
    if (one.value === 'denies' || one.value === 'softens') return one.value
  }
  return undefined
}

/** `Has not self harmed for two weeks`: then she did, two weeks ago. */
function sinceShortly(tokens: readonly Token[], to: number): boolean {
  const words = tokens
    .slice(to, to + 5)
    .map(({ word }) => word)
    .join(' ')
  return /^(?:for|in) (?:over |about |around |nearly |the last )?(?:a|\d+|one|two|three|four|five|six|few|couple|several)? ?(?:few |couple )?(?:of )?(?:days?|weeks?|fortnight|month)\b/.test(
    words,
  )
}

function isRisk({ modifiers, tokens }: Marks, trigger: Trigger, near: readonly number[]): boolean {
  return near.some((place) => {
    const one = modifiers[place]
    return (
      one?.value === 'doubts' && one.to === trigger.from && tokens[one.from]?.word.startsWith('risk') === true
    )
  })
}

/** `Asked about self harm, she said no`. */
function answered(
  { tokens, modifiers }: Marks,
  trigger: Trigger,
  near: readonly number[],
): 'denies' | undefined {
  const asked = near.some((place) => {
    const one = modifiers[place]
    return (
      one !== undefined &&
      one.to <= trigger.from &&
      /^(?:ask|check|enquir|screen|explor|re)/.test(tokens[one.from]?.word ?? '')
    )
  })
  if (!asked && tokens[trigger.to - 1]?.asked !== true) return undefined
  const words = tokens
    .slice(trigger.to, trigger.to + 10)
    .map(({ word }) => word)
    .join(' ')
  return /\b(?:(?:said|says|replied|answered|stated|states|reported|answer was) (?:(?:she|he|they) )?(?:had |has |have |is |was |does |did )?(?:no|not|none|nil|never|isnt|hasnt|doesnt|didnt|wasnt|wouldnt)\b|denied|denies)/.test(
    words,
  )
    ? 'denies'
    : undefined
}

function isTaught(marks: Marks, trigger: Trigger, near: readonly number[]): boolean {
  return near.some((place) => {
    const one = marks.modifiers[place]
    if (one?.value !== 'hypothesises' || one.to > trigger.from + 1 || trigger.from - one.to > 12) return false
    const between = marks.tokens.slice(one.to, trigger.from).map(({ word }) => word)
    if (isConsequence(between) || between.some((word) => telling.has(word))) return false
    return isOneClause(marks, one.to, trigger.from)
  })
}

const telling = new Set('because as since after following due disclosed told reported'.split(' '))

/** Whether no clause begins between two places; a dash or bracket may stand at the first. */
function isOneClause({ tokens, starts }: Marks, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isBreak = tokens[at]?.gap === gaps.break
    if (isBreak ? at !== from : starts[at] === true) return false
  }
  return true
}

/** `if he calls she will kill him`: what she will do is a threat, not a plan for safety. */
function isConsequence(words: readonly string[]): boolean {
  return words.some(
    (word, place) =>
      /^(?:she|i|he)$/.test(word) &&
      /^(?:will|would|going|gonna|might|could|wants|want)$/.test(words[place + 1] ?? ''),
  )
}

function isRelatives({ modifiers }: Marks, trigger: Trigger, near: readonly number[]): boolean {
  return near.some((place) => {
    const one = modifiers[place]
    return one?.value === 'relatives' && one.to <= trigger.from && trigger.from - one.to <= 5
  })
}

const offences = new Set([
  'threat-to-others',
  'domestic-abuse',
  'child-at-risk',
  'sexual-abuse',
  'exploitation',
])

function offenceBefore(
  { modifiers, tokens }: Marks,
  trigger: Trigger,
  near: readonly number[],
): 'past' | 'uncertain' | undefined {
  if (!offences.has(trigger.value.category)) return undefined
  for (const place of near) {
    const one = modifiers[place]
    if (one?.value !== 'offence') continue
    const words = tokens.slice(one.from, one.to).map(({ word }) => word)
    const close = one.to <= trigger.from ? trigger.from - one.to : one.from - trigger.to + 2
    if (close > 4) continue
    return /convict|sentenced|index|served|previous|caution/.test(words.join(' ')) ? 'past' : 'uncertain'
  }
  return undefined
}

function isDoubted({ modifiers, tokens, starts }: Marks, trigger: Trigger, near: readonly number[]): boolean {
  if (tokens[trigger.from]?.queried === true || tokens[trigger.to - 1]?.asked === true) return true
  if (isCondition(tokens, trigger.from)) return true
  return near.some((place) => {
    const one = modifiers[place]
    if (one?.value !== 'doubts') return false
    if (one.from > trigger.from && one.to < trigger.to) return true
    if (one.from >= trigger.to) return one.from - trigger.to <= 2 && isAfterword(tokens[one.from])
    return trigger.from - one.to <= 7 && isUnbroken(tokens, starts, one.to, trigger.from)
  })
}

/** Whether neither a comma nor a clause stands between two places. */
function isUnbroken(tokens: readonly Token[], starts: readonly boolean[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if ((tokens[at]?.gap ?? gaps.end) >= gaps.comma || starts[at] === true) return false
  return true
}

/** `If he hits her again she will ring the police` is a condition; in `if he leaves she will end it` only the leaving is. */
function isCondition(tokens: readonly Token[], place: number): boolean {
  for (let at = place - 1; at >= 0 && place - at <= 6; at -= 1) {
    if ((tokens[at + 1]?.gap ?? gaps.end) !== gaps.none) return false
    if (tokens[at]?.word === 'if') return !isConsequence(tokens.slice(at, place + 1).map(({ word }) => word))
  }
  return false
}

const afterwords = new Set(
  `possible possibly suspected likely probable probably query alleged allegedly apparently maybe perhaps unclear unconfirmed risk
  risks concern concerns crisis`.split(/\s+/),
)

function isAfterword(token: Token | undefined): boolean {
  return token !== undefined && token.gap < gaps.end && afterwords.has(token.word)
}
