import type { CueStanding } from '../../casework/words.ts'
import type { Marks, Trigger } from './marks.ts'
import { datedPeriod } from './dated.ts'
import { noAround } from './denial.ts'
import { isDoubted } from './doubt.ts'
import { periodOf } from './period.ts'
import type { Surroundings } from './surroundings.ts'
import { isPlannedFor } from './plannedFor.ts'
import { isTaught } from './taught.ts'
import type { Whose } from './kin.ts'

/**
 * How a cue stands in the words around it (issue and catalogue): a no that she says is a denial, a no that only the note says is
 * uncertain; what is taught or planned for is hypothetical; another adult's harm is hers; harm of more than three months ago is
 * past, unless who did it can still reach her or a child.
 */
export function standingOf(around: Surroundings, trigger: Trigger, whose: Whose): CueStanding {
  const { marks, near } = around
  if (isTaught(marks, trigger, near) || isPlannedFor(marks, trigger)) return 'hypothetical'
  const no = noAround(around, trigger)
  if (no !== undefined) return no
  if (whose === 'other' || (whose === 'hers' && isRelatives(marks, trigger, near))) return 'other-person'
  return standingInTime(around, trigger)
}

function standingInTime(around: Surroundings, trigger: Trigger): CueStanding {
  const { marks, near } = around
  const { category, shown } = trigger.value
  const period = periodAround(around, trigger)
  if (around.died && byOthers.has(category) && period !== 'recent') return 'past'
  if (period === 'past' || (period === undefined && shown === 'past'))
    return around.reachable && byOthers.has(category) ? 'uncertain' : 'past'
  const isUncertain = period === 'uncertain' || shown === 'uncertain' || isDoubted(marks, trigger, near)
  return isUncertain ? 'uncertain' : 'current'
}

function periodAround(
  { marks, near, today }: Surroundings,
  trigger: Trigger,
): 'past' | 'recent' | 'uncertain' | undefined {
  return (
    offenceBefore(marks, trigger, near) ??
    datedPeriod(marks, trigger, today) ??
    periodOf(marks, trigger, near)
  )
}

const byOthers = new Set(['domestic-abuse', 'sexual-abuse', 'child-at-risk', 'exploitation'])

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
