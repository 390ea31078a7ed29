import { expect } from 'chai'
import { decided } from '../../../casework/alerts/ending.ts'
import { acknowledged, handOverAsked, handOverTaken, withNextStep } from '../../../casework/alerts/holding.ts'
import { askedOf } from '../../../casework/alerts/ladder.ts'
import { brokenLaw } from '../../../casework/alerts/laws.ts'
import { withUrgency } from '../../../casework/alerts/learning.ts'
import {
  askedToAgree,
  longerAgreed,
  longerAsked,
  longerNotAgreed,
} from '../../../casework/alerts/longerStep.ts'
import { waitsFor } from '../../../casework/alerts/waitsFor.ts'
import type { Alert } from '../../../casework/records/alert.ts'
import { minutesAfter, type Instant } from '../../../casework/time.ts'
import { anAlert } from '../../support/alerts.ts'
import { thursday as now } from '../../support/thursday.ts'

const day = 24 * 60
const inDays = (days: number): Instant => minutesAfter(now, days * day)
const act = (by: string, at = now): { by: string; now: Instant } => ({ by, now: at })
const longer = { what: 'Meet her', dueAt: inDays(40), reason: 'She is away until then.' }

/** An alert that its lead holds, with a decision and a step for tomorrow. */
function held(): Alert {
  const taken = acknowledged(anAlert({ recipients: ['lead-1', 'deputy-1'] }), act('lead-1'), {
    ...{ what: 'Ring her', dueAt: minutesAfter(now, 30) },
  })
  const known = decided(taken, act('lead-1'), 'MON', 'Watched.')
  return withNextStep(known, act('lead-1'), { what: 'Ring her', dueAt: inDays(1) })
}
const asked = (alert = held()): Alert => longerAsked(alert, act('lead-1'), longer, ['deputy-1']).alert

describe('a next step that is to wait longer than its limit', () => {
  it('changes nothing about the step that stands until somebody agrees', () => {
    expect(asked().nextStep).to.deep.equal(held().nextStep)
    expect(longerNotAgreed(asked(), act('deputy-1'))?.alert.nextStep).to.deep.equal(held().nextStep)
  })

  it('waits for those who are asked, and for nobody else', () => {
    expect(['deputy-1', 'lead-1', 'head-1'].map((id) => waitsFor(asked(), id))).to.deep.equal([
      true,
      false,
      false,
    ])
  })

  it('stands with who agreed, and keeps the law', () => {
    const alert = longerAgreed(asked(), act('deputy-1', inDays(0.5)))?.alert

    expect(alert?.nextStep).to.include({ what: 'Meet her', dueAt: inDays(40), agreedBy: 'deputy-1' })
    expect(alert?.longer).to.equal(undefined)
    expect(alert && brokenLaw(alert, inDays(0.5))).to.equal(undefined)
  })

  it('breaks the law where nobody agreed, or only its owner', () => {
    const agreed = longerAgreed(asked(), act('deputy-1'))?.alert
    if (agreed?.nextStep === undefined) throw new Error('It was not agreed')
    const { agreedBy: _nobody, ...alone } = agreed.nextStep

    expect(brokenLaw({ ...agreed, nextStep: alone }, now)).to.equal('step-too-late')
    expect(brokenLaw({ ...agreed, owner: 'deputy-1' }, now)).to.equal('step-too-late')
  })

  it('is not agreed by whoever asked for it, nor once its moment is over', () => {
    expect(longerAgreed(asked(), act('lead-1'))).to.equal(undefined)
    expect(longerAgreed(asked(), act('deputy-1', inDays(41)))).to.equal(undefined)
  })

  it('is not agreed while others are asked to take the alert', () => {
    const lapsed = askedOf(asked(), { step: 0, round: 1, now, why: 'lapsed' }).alert

    expect(longerAgreed(lapsed, act('deputy-1'))).to.equal(undefined)
  })

  it('is asked for no longer once somebody else holds the alert, or its urgency changed', () => {
    const handed = handOverTaken(handOverAsked(asked(), act('lead-1'), 'deputy-1').alert, act('deputy-1'), {
      what: 'Ring her',
      dueAt: inDays(1),
    })
    const { policy } = held()
    const urgent = withUrgency(asked(), act('lead-1'), { to: 'U0', reason: 'He is back.', policy }).alert

    expect([handed.longer, urgent.longer]).to.deep.equal([undefined, undefined])
  })

  it('is brought forward when the urgency changes after somebody agreed', () => {
    const agreed = longerAgreed(asked(), act('deputy-1'))?.alert ?? held()
    const { policy } = agreed
    const { alert } = withUrgency(agreed, act('lead-1'), { to: 'U0', reason: 'He is back.', policy })

    expect(alert.nextStep?.dueAt).to.equal(inDays(7))
  })

  it('is asked of those who have the alert, else of its ladder, else of all who lead', () => {
    const alert = anAlert({ recipients: ['lead-1'] })
    const onLadder = alert.policy.steps[0]?.people[0] ?? ''
    const elsewhere = { ...alert, recipients: ['lead-2'] }

    expect(askedToAgree({ ...alert, recipients: ['head-1'] }, ['head-1', 'lead-9'])).to.deep.equal(['head-1'])
    expect(askedToAgree(elsewhere, [onLadder, 'lead-9'])).to.deep.equal([onLadder])
    expect(askedToAgree(elsewhere, ['lead-8', 'lead-9'])).to.deep.equal(['lead-8', 'lead-9'])
  })
})
