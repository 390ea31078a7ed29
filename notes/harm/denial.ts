import { joined, type Token } from '../text/tokens.ts'
import { answeredNo } from './answeredNo.ts'
import type { Marks, Trigger } from './marks.ts'
import { noAfter, noBefore } from './negation.ts'
import type { Surroundings } from './surroundings.ts'

/** Whether a no around a cue says that there is none: `denied` when she says so, `uncertain` when only the note does. */
export function noAround(
  { negation, near, marks }: Surroundings,
  trigger: Trigger,
): 'denied' | 'uncertain' | undefined {
  const before = noWithin(marks, trigger, near) ?? noBefore(negation, trigger.from)
  const said = before ?? noAfter(negation.tokens, trigger.to) ?? answeredNo(marks, trigger)
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
  const ownWords = trigger.line.split(/[\s|?]+/)
  for (const place of near) {
    const one = modifiers[place]
    if (one === undefined || one.from <= trigger.from || one.to >= trigger.to) continue
    const word = tokens[one.from]?.word ?? ''
    if (word === 'non' || ownWords.includes(word)) continue
    if (one.value === 'denies' || one.value === 'softens') return one.value
  }
  return undefined
}

/** `Has not self harmed for two weeks`: then she did, two weeks ago. */
function sinceShortly(tokens: readonly Token[], to: number): boolean {
  const words = joined(tokens.slice(to, to + 5))
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
