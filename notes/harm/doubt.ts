import { gaps, type Token } from '../text/tokens.ts'
import type { Marks, Trigger } from './marks.ts'
import { isConsequence } from './taught.ts'

/** Whether a cue is in doubt: a risk, a worry, a question, a condition. */
export function isDoubted(
  { modifiers, tokens, starts }: Marks,
  trigger: Trigger,
  near: readonly number[],
): boolean {
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
