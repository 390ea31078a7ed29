import { expect } from 'chai'
import fc from 'fast-check'
import { advanced } from '../../../casework/alerts/advance.ts'
import { isOpenAlert } from '../../../casework/alerts/alertState.ts'
import { clockOf } from '../../../casework/alerts/clockOf.ts'
import { peopleAsked } from '../../../casework/alerts/ladder.ts'
import { limitOfNextStep } from '../../../casework/alerts/limits.ts'
import { brokenLaw } from '../../../casework/alerts/laws.ts'
import { madeLawful } from '../../../casework/alerts/lawful.ts'
import { Alert } from '../../../casework/records/alert.ts'
import { minutesAfter } from '../../../casework/time.ts'
import { act, afterAct, lookedAfter, sent, type HappenedAct, type Running } from '../../support/alertActs.ts'
import { propertyRuns } from '../../support/propertyRuns.ts'

const acts = fc.array(act, { maxLength: 25, size: 'max' })

/** What comes before a second person can agree to a longer step; by itself it is rare. */
const untilAsked = (['acknowledge', 'decide', 'ask for longer'] as const).map((does) => ({
  ...{ does, by: 'lead-1', to: 'lead-2', minutes: 60, urgency: 'U1' as const },
}))

/** Whether one holds after each act of a sequence; the clock and the watch look after it at the end only where the acts say so. */
function always(
  holds: (before: Running, after: Running, what: HappenedAct) => void,
  first: readonly HappenedAct[] = [],
): void {
  fc.assert(
    fc.property(sent, acts, (begun, happened) => {
      let running = begun
      for (const what of [...first, ...happened]) {
        const next = afterAct(running, what)
        holds(running, next, what)
        running = next
      }
    }),
    propertyRuns(150),
  )
}

/** The longest that anything may wait that is within every limit: 90 days where a second person agreed. */
const longest = 91 * 24 * 60

describe('whatever happens to an alert', () => {
  it('it keeps the law, or only its clock was set back', () => {
    always((_before, { alert, now }) => {
      expect(brokenLaw(alert, now)).to.be.oneOf([undefined, 'time-ran-backwards'])
    })
  })

  it('it is under the law again after one look, and its next moment lies ahead within every limit', () => {
    always((_before, { alert, now }) => {
      const seen = lookedAfter(alert, now)
      expect(brokenLaw(seen, now)).to.equal(undefined)
      if (!isOpenAlert(seen)) return
      const clock = Date.parse(clockOf(seen) ?? '')
      expect(clock).to.be.within(Date.parse(now) + 1, Date.parse(minutesAfter(now, longest)))
    })
  })

  it('its step waits past its limit only where somebody else than its owner agreed to it', () => {
    always((_before, { alert, now }) => {
      const seen = lookedAfter(alert, now)
      const { nextStep, owner, timeline } = seen
      if (nextStep === undefined || nextStep.dueAt <= limitOfNextStep(seen, nextStep.setAt)) return
      const agreed = timeline.findLast(({ what }) => what === 'longer-agreed')
      expect(agreed).to.include({ by: nextStep.agreedBy, step: nextStep.what })
      expect(nextStep.agreedBy).to.not.equal(owner)
      expect(brokenLaw(seen, now)).to.equal(undefined)
    }, untilAsked)
  })

  it('its timeline only grows at its end', () => {
    always(({ alert: before }, { alert, now }) => {
      for (const later of [alert, lookedAfter(alert, now)]) {
        expect(later.timeline.slice(0, before.timeline.length)).to.deep.equal(before.timeline)
      }
    })
  })

  it('a second look at the same moment changes nothing', () => {
    always((_before, { alert, now }) => {
      const once = lookedAfter(alert, now)
      expect(advanced(once, now)).to.deep.equal({ alert: once, told: [] })
      expect(madeLawful(once, now)).to.deep.equal({ alert: once, told: [] })
    })
  })

  it('somebody is always asked, or somebody holds it with a next step', () => {
    always((_before, { alert, now }) => {
      const seen = lookedAfter(alert, now)
      if (!isOpenAlert(seen)) return
      expect(
        peopleAsked(seen).length > 0 || (seen.owner !== undefined && seen.nextStep !== undefined),
      ).to.equal(true)
    })
  })

  it('it can be stored and read again as it is', () => {
    always((_before, { alert }) => {
      expect(Alert.parse(JSON.parse(JSON.stringify(alert)))).to.deep.equal(JSON.parse(JSON.stringify(alert)))
    })
  })

  it('everybody of its ladder is asked within one round when nobody acts', () => {
    fc.assert(
      fc.property(sent, acts, (begun, happened) => {
        let { alert, now } = happened.reduce(afterAct, begun)
        alert = lookedAfter(alert, now)
        if (!isOpenAlert(alert)) return
        const { owner, policy } = alert
        const asked = new Set<string>(peopleAsked(alert))
        // A step passes with its reminder and its end; an owner's own step, her reminder and her hand-over come before.
        for (let event = 0; event < 2 * policy.steps.length + 4; event++) {
          now = clockOf(alert) ?? now
          alert = lookedAfter(alert, now)
          for (const id of peopleAsked(alert)) asked.add(id)
        }
        const ladder = new Set(policy.steps.flatMap(({ people }) => people))
        if (ladder.size > 1 && owner !== undefined) ladder.delete(owner)
        expect([...asked]).to.include.members([...ladder])
      }),
      propertyRuns(150),
    )
  })
})
