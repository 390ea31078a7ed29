import type { NudgeView, Waiting } from '../../casework/alerts/nudgeView.ts'
import type { Urgency } from '../../casework/records/alertParts.ts'
import {
  adaptiveCard,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { notTheEmergencyRoute } from './alertWords.ts'

const asks: Readonly<Record<Urgency, string>> = {
  U0: 'Please open this now',
  U1: 'Please open this today',
  U2: 'You have a new item to read',
  U3: 'You have a new item to read',
}

/** A neutral reminder: one for everything that waits, the most urgent first, with a button for each. It names nothing. */
export function nudgeCard({ waiting }: NudgeView): AdaptiveCard {
  const first = waiting[0]?.urgency ?? 'U3'
  const many = waiting.length === 1 ? 'One item waits for you.' : `${waiting.length} items wait for you.`
  return adaptiveCard(
    asks[first],
    [...drills(waiting), sentence(many), sentence(notTheEmergencyRoute)],
    waiting.map(({ number }) => plainButton(`Open ${number}`, { press: 'alert.open', alert: number })),
  )
}

function drills(waiting: readonly Waiting[]): readonly Element[] {
  const numbers = waiting.filter(({ drill }) => drill).map(({ number }) => number)
  return numbers.length === 0 ? [] : [line('Drill', `nobody is in danger in ${numbers.join(', ')}.`)]
}

/** What stands where a reminder was, once a newer one was sent. */
export function supersededCard(): AdaptiveCard {
  return adaptiveCard('A newer message took the place of this one', [])
}
