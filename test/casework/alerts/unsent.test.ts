import { expect } from 'chai'
import {
  broughtBack,
  isToSendItself,
  nextUnsent,
  passedUnsent,
  withDangerSince,
} from '../../../casework/alerts/unsent.ts'
import type { AlertDraft } from '../../../casework/records/alertDraft.ts'
import { minutesAfter } from '../../../casework/time.ts'
import { thursday } from '../../support/thursday.ts'
import { anAlertDraftView } from '../../support/views.ts'

const draft = (changes: Partial<AlertDraft> = {}): AlertDraft => anAlertDraftView(changes).draft
const after = (minutes: number): string => minutesAfter(thursday, minutes)
const done = (...steps: readonly ('10' | '30' | '60' | 'at-once')[]): Pick<AlertDraft, 'reminded'> => ({
  reminded: steps.map((step) => ({ step, at: after(step === 'at-once' ? 2 : Number(step)) })),
})

describe('the next reminder of an alert that is not sent', () => {
  for (const [words, changes, step, minutes] of [
    ['comes ten minutes after it was begun', {}, '10', 10],
    ['comes again after thirty minutes', done('10'), '30', 30],
    ['goes to the leads after an hour', done('10', '30'), '60', 60],
    [
      'goes to the leads two minutes after danger now was answered yes',
      { dangerNow: true, dangerSince: after(3) },
      'at-once',
      5,
    ],
    [
      'goes to the leads within the hour also where danger now came at its end',
      { ...done('10', '30'), dangerNow: true, dangerSince: after(59) },
      'at-once',
      60,
    ],
    [
      'goes to the leads again where danger now came after they were told',
      { ...done('10', '30', '60'), dangerNow: true, dangerSince: after(90) },
      'at-once',
      92,
    ],
    [
      'goes to its writer still where the leads were told at once',
      { ...done('at-once'), dangerNow: true, dangerSince: thursday },
      '10',
      10,
    ],
    [
      'waits for the hour where danger now is answered no again',
      { ...done('10', '30'), dangerNow: false },
      '60',
      60,
    ],
  ] as const) {
    it(words, () => {
      expect(nextUnsent(draft(changes), undefined)).to.deep.equal({ step, dueAt: after(minutes) })
    })
  }

  it('comes each working morning once the leads were told', () => {
    const friday = '2026-03-13T09:00:00.000Z'
    const told = draft(done('10', '30', '60'))
    const { draft: reminded } = passedUnsent(told, undefined, friday)

    expect(nextUnsent(told, undefined)).to.deep.equal({ step: 'morning', dueAt: friday })
    expect(nextUnsent(reminded, undefined)?.dueAt).to.equal('2026-03-16T09:00:00.000Z')
  })

  for (const state of ['sent', 'put-away'] as const) {
    it(`is none once it is ${state}`, () => {
      expect(nextUnsent(draft({ state }), undefined)).to.equal(undefined)
    })
  }
})

describe('what is due of an alert that is not sent', () => {
  it('is nothing a minute early', () => {
    expect(passedUnsent(draft(), undefined, after(9))).to.deep.equal({ draft: draft(), due: [] })
  })

  it('is everything that was missed, each step once', () => {
    const late = passedUnsent(draft(), undefined, after(24 * 60))

    expect(late.due).to.deep.equal(['10', '30', '60'])
    expect(passedUnsent(late.draft, undefined, after(24 * 60)).due).to.deep.equal([])
  })

  it('always leaves a next reminder that is still to come', () => {
    const random = [0, 5, 10, 11, 31, 45, 60, 61, 300, 3000, 30000]
    for (const minutes of random) {
      const { draft: left } = passedUnsent(draft({ dangerNow: minutes % 2 === 0 }), undefined, after(minutes))
      const { dueAt = '' } = nextUnsent(left, undefined) ?? {}
      expect(dueAt > after(minutes)).to.equal(true)
    }
  })
})

describe('danger now', () => {
  it('counts from when it was first answered yes', () => {
    const first = withDangerSince(draft({ dangerNow: true }), after(3))

    expect(withDangerSince({ ...first, whatHappened: 'More.' }, after(9)).dangerSince).to.equal(after(3))
  })

  it('counts anew where the answer was taken back in between', () => {
    const taken = withDangerSince(draft({ dangerNow: false, dangerSince: after(3) }), after(4))

    expect(taken.dangerSince).to.equal(undefined)
  })
})

describe('an alert that goes by itself', () => {
  const going = draft({ sendsItselfAt: after(5) })

  it('goes at its moment, not before, and only while it is open', () => {
    expect(nextUnsent(going, undefined)).to.deep.equal({ step: 'sends-itself', dueAt: after(5) })
    expect(isToSendItself(going, after(4))).to.equal(false)
    expect(isToSendItself(going, after(5))).to.equal(true)
    expect(isToSendItself({ ...going, state: 'put-away' }, after(5))).to.equal(false)
  })

  it('is one that waits for its writer like another once it could not go', () => {
    const { draft: passed, due } = passedUnsent(going, undefined, after(5))

    expect(due).to.deep.equal(['sends-itself'])
    expect(isToSendItself(passed, after(6))).to.equal(false)
    expect(nextUnsent(passed, undefined)).to.deep.equal({ step: '10', dueAt: after(10) })
  })

  it('does not wait longer where the clock of the machine was set back', () => {
    expect(broughtBack(going, after(-60)).sendsItselfAt).to.equal(after(-55))
  })
})
