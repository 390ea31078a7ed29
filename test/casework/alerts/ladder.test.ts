import { expect } from 'chai'
import { advanced } from '../../../casework/alerts/advance.ts'
import { clockOf } from '../../../casework/alerts/clockOf.ts'
import { decided } from '../../../casework/alerts/ending.ts'
import { acknowledged, handOverAsked, withMoreTime, withNextStep } from '../../../casework/alerts/holding.ts'
import { askedOf, peopleAsked } from '../../../casework/alerts/ladder.ts'
import { brokenLaw } from '../../../casework/alerts/laws.ts'
import { spokenTo } from '../../../casework/alerts/learning.ts'
import { nextWhenNobodyIsReached } from '../../../casework/alerts/reaching.ts'
import { withEntry } from '../../../casework/alerts/alertState.ts'
import { minutesAfter } from '../../../casework/time.ts'
import type { Alert } from '../../../casework/records/alert.ts'
import { anAlert } from '../../support/alerts.ts'

const at = '2026-03-12T15:10:00.000Z'
const after = (minutes: number): string => minutesAfter(at, minutes)

/** An alert just sent to a ladder of three. */
function sent(): Alert {
  const steps = ['lead', 'deputy', 'head'].map((id, place) => ({
    people: [id],
    until: after(120 * (place + 1)),
  }))
  const { climb: _climb, ...alert } = anAlert({ recipients: [] })
  const policy = { ...alert.policy, steps, decideBy: after(480) }
  return askedOf({ ...alert, policy }, { step: 0, round: 0, now: at, why: 'sent' }).alert
}
const taken = (minutes = 5): Alert =>
  acknowledged(
    sent(),
    { by: 'lead', now: after(minutes) },
    { what: 'Speak to Amara', dueAt: after(minutes + 60) },
  )

describe('an alert that nobody takes', () => {
  it('reminds the person asked when half of her time is over', () => {
    expect(advanced(sent(), after(60)).told).to.deep.equal([{ to: 'lead', as: 'nudge' }])
  })

  it('holds reminders for half an hour when the raiser has spoken to somebody, and stops no clock', () => {
    const quiet = spokenTo(sent(), { by: 'keyworker', now: after(45) }, 'lead')

    expect(advanced(quiet, after(60)).told).to.deep.equal([])
    expect(peopleAsked(advanced(quiet, after(120)).alert)).to.deep.equal(['deputy'])
  })

  it('sends a reminder that was held as soon as the half hour is over', () => {
    const quiet = spokenTo(sent(), { by: 'keyworker', now: after(45) }, 'lead')
    const held = advanced(quiet, after(60))

    expect([held.told, clockOf(held.alert)]).to.deep.equal([[], after(75)])
    expect(advanced(held.alert, after(75)).told).to.deep.equal([{ to: 'lead', as: 'nudge' }])
  })

  it('asks somebody a second time without a reminder while reminders are held', () => {
    const again = [1, 2].reduce((alert, step) => advanced(alert, after(120 * step)).alert, sent())
    const spoken = (minutes: number): Alert =>
      spokenTo(again, { by: 'keyworker', now: after(minutes) }, 'head')

    expect(advanced(spoken(200), after(360)).told).to.deep.include({ to: 'lead', as: 'nudge' })
    expect(advanced(spoken(350), after(360)).told).not.to.deep.include({ to: 'lead', as: 'nudge' })
    expect(advanced(spoken(350), after(360)).alert.climb?.remindAt).to.equal(after(380))
  })

  it('goes to the next person, then the next, then round again, without an end', () => {
    let alert = sent()
    const asked = [0, 1, 2, 3, 4].map(() => {
      alert = advanced(
        alert,
        clockOf({ ...alert, climb: alert.climb && { ...alert.climb, remindAt: undefined } }) ?? at,
      ).alert
      return peopleAsked(alert)[0]
    })

    expect(asked).to.deep.equal(['deputy', 'head', 'lead', 'deputy', 'head'])
  })

  it('tells whoever raised it each time a step passes', () => {
    expect(advanced(sent(), after(120)).told).to.deep.include({ to: 'keyworker-1', as: 'unanswered' })
  })

  it('asks one more person only, with all her time, when the machine was off for a day', () => {
    const { alert } = advanced(sent(), after(1440))

    expect(peopleAsked(alert)).to.deep.equal(['deputy'])
    expect(alert.climb?.dueAt).to.equal(after(1440 + 120))
  })

  it('changes nothing when the same moment comes twice', () => {
    const once = advanced(sent(), after(120)).alert

    expect(advanced(once, after(120)).alert).to.equal(once)
  })

  it('goes on at once when nobody of its step can be reached', () => {
    const failed = withEntry(sent(), {
      ...{ what: 'not-delivered', at, to: 'lead', reason: 'has not opened the assistant yet', shut: true },
    })

    expect(peopleAsked(nextWhenNobodyIsReached(failed, after(1)).alert)).to.deep.equal(['deputy'])
  })
})

describe('an alert that somebody holds', () => {
  it('asks nobody else until her step is due', () => {
    expect([peopleAsked(taken()), taken().nextStep?.dueAt]).to.deep.equal([[], after(65)])
  })

  it('asks its owner ten minutes before', () => {
    expect(advanced(taken(), after(55)).told).to.deep.equal([{ to: 'lead', as: 'step-asked' }])
  })

  it('goes to the next person when her step lapses, and stays hers until somebody takes it', () => {
    const { alert } = advanced(taken(), after(65))

    expect([alert.owner, peopleAsked(alert)]).to.deep.equal(['lead', ['deputy']])
  })

  it('gives half an hour more twice', () => {
    const once = withMoreTime(taken(), { by: 'lead', now: after(50) })
    const twice = once && withMoreTime(once, { by: 'lead', now: after(60) })

    expect([once?.nextStep?.dueAt, twice?.nextStep?.dueAt]).to.deep.equal([after(95), after(125)])
    expect(twice && withMoreTime(twice, { by: 'lead', now: after(70) })).to.equal(undefined)
  })

  it('never waits longer than a decision may', () => {
    const late = acknowledged(sent(), { by: 'lead', now: at }, { what: 'Speak to her', dueAt: after(5000) })

    expect(late.nextStep?.dueAt).to.equal(after(480))
  })

  it('may wait for a week once something was decided, also where it is decided anew', () => {
    const own = { by: 'lead', now: after(10) }
    const monitored = decided(taken(), own, 'MON', 'Watched')
    const waiting = withNextStep(monitored, own, { what: 'Ring her', dueAt: after(9000) })
    const again = decided(waiting, { by: 'lead', now: after(20) }, 'INFO', 'Asked the hostel')

    expect([again.nextStep?.dueAt, brokenLaw(again, after(20))]).to.deep.equal([after(9000), undefined])
  })

  it('stays with its owner when a hand-over is not taken, and the next person is asked', () => {
    const asked = handOverAsked(taken(), { by: 'lead', now: after(6) }, 'deputy').alert
    const owned = acknowledged(asked, { by: 'lead', now: after(6) }, { what: 'Wait', dueAt: after(300) })
    const { alert } = advanced({ ...owned, handOver: asked.handOver }, after(126))

    expect([alert.owner, alert.handOver, peopleAsked(alert)]).to.deep.equal(['lead', undefined, ['head']])
  })
})

describe('the law', () => {
  it('holds for an alert that is asked and for one that is held', () => {
    expect([brokenLaw(sent(), at), brokenLaw(taken(), after(5))]).to.deep.equal([undefined, undefined])
  })

  it('is broken where nobody must answer', () => {
    const { climb: _climb, ...left } = sent()

    expect(brokenLaw(left, at)).to.equal('nobody-must-answer')
  })

  it('is broken by a step later than its limit, and by a clock that was set back', () => {
    const late = { ...taken(), nextStep: { what: 'Wait', setAt: at, dueAt: after(481), extended: 0 } }

    expect([brokenLaw(late, after(6)), brokenLaw(sent(), after(-60))]).to.deep.equal([
      'step-too-late',
      'time-ran-backwards',
    ])
  })
})
