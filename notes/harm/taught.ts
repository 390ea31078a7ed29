import { gaps } from '../text/tokens.ts'
import type { Marks, Trigger } from './marks.ts'

/** Whether a cue is only taught or planned for: training, a leaflet, a safety plan. */
export function isTaught(marks: Marks, trigger: Trigger, near: readonly number[]): boolean {
  const next = marks.tokens[trigger.to]
  if (next?.gap === gaps.none && lessons.has(next.word)) return true
  if (next?.word === 'looks' && marks.tokens[trigger.from - 1]?.word === 'what') return true
  return near.some((place) => {
    const one = marks.modifiers[place]
    if (one?.value !== 'hypothesises' || one.to > trigger.from + 1 || trigger.from - one.to > 12) return false
    const between = marks.tokens.slice(one.to, trigger.from).map(({ word }) => word)
    if (isConsequence(between) || between.some((word) => telling.has(word))) return false
    return isOneClause(marks, one.to, trigger.from)
  })
}

/** What follows the name of a harm where it is only taught: `modern slavery awareness group`. */
const lessons = new Set(
  'awareness training workshop webinar leaflet leaflets booklet poster module quiz policy prevention'.split(
    ' ',
  ),
)

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
export function isConsequence(words: readonly string[]): boolean {
  return words.some(
    (word, place) =>
      /^(?:she|i|he)$/.test(word) &&
      /^(?:will|would|going|gonna|might|could|wants|want)$/.test(words[place + 1] ?? ''),
  )
}
