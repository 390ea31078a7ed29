import { expect } from 'chai'
import { acknowledged, handOverAsked } from '../../../casework/alerts/holding.ts'
import { askedOf, quietAt } from '../../../casework/alerts/ladder.ts'
import { spokenTo } from '../../../casework/alerts/learning.ts'
import type { Alert } from '../../../casework/records/alert.ts'
import { minutesAfter } from '../../../casework/time.ts'
import { anAlert } from '../../support/alerts.ts'

const at = '2026-03-12T15:10:00.000Z'
const after = (minutes: number): string => minutesAfter(at, minutes)
const raiser = (minutes: number): { by: string; now: string } => ({ by: 'keyworker-1', now: after(minutes) })
const sent = (): Alert => askedOf(anAlert(), { step: 0, round: 0, now: at, why: 'sent' }).alert
const take = (alert: Alert, minutes: number): Alert =>
  acknowledged(alert, { by: 'lead-1', now: after(minutes) }, { what: 'Speak to Amara', dueAt: after(60) })

describe('that the raiser of an alert has spoken to somebody', () => {
  it('stands once, and holds reminders once, however often she presses', () => {
    const once = spokenTo(sent(), raiser(10), 'lead-1')
    const twice = spokenTo(once, raiser(12), 'lead-1')

    expect(twice).to.equal(once)
  })

  it('holds them anew when she has spoken to somebody else, or again later', () => {
    const once = spokenTo(sent(), raiser(10), 'lead-1')

    expect(spokenTo(once, raiser(12), 'deputy-1').quietUntil).to.equal(after(42))
    expect(spokenTo(once, raiser(50), 'lead-1').quietUntil).to.equal(after(80))
  })

  it('holds nothing any more once somebody has taken it, so that a hand-over is asked aloud', () => {
    const taken = take(spokenTo(sent(), raiser(10), 'lead-1'), 12)
    const { alert } = handOverAsked(taken, { by: 'lead-1', now: after(13) }, 'deputy-1')

    expect(quietAt(alert, after(13))).to.equal(undefined)
  })

  it('is kept, and holds nothing, where somebody has taken it already', () => {
    const spoken = spokenTo(take(sent(), 5), raiser(10), 'lead-1')

    expect(spoken.quietUntil).to.equal(undefined)
    expect(spoken.timeline.at(-1)).to.include({ what: 'spoken', to: 'lead-1' })
  })
})
