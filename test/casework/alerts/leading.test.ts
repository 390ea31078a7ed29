import { expect } from 'chai'
import { timelineFor } from '../../../casework/alerts/alertSight.ts'
import { acknowledged } from '../../../casework/alerts/holding.ts'
import {
  agreed,
  decided,
  ended,
  needsAgreement,
  notAgreed,
  reopened,
} from '../../../casework/alerts/ending.ts'
import { peopleAsked } from '../../../casework/alerts/ladder.ts'
import { brokenLaw } from '../../../casework/alerts/laws.ts'
import { withUrgency } from '../../../casework/alerts/learning.ts'
import { readAlertNumber } from '../../../casework/alerts/leadInputs.ts'
import { waitsFor } from '../../../casework/alerts/waitsFor.ts'
import { entryInWords } from '../../../cards/alerts/timelineWords.ts'
import type { Alert } from '../../../casework/records/alert.ts'
import { minutesAfter } from '../../../casework/time.ts'
import { anAlert } from '../../support/alerts.ts'
import { everyEntry } from '../../support/everyEntry.ts'
import { alertNumber } from '../../support/records.ts'

const at = '2026-03-12T15:10:00.000Z'
const after = (minutes: number): string => minutesAfter(at, minutes)
const act = (by: string, minutes = 10) => ({ by, now: after(minutes) })
const taken = (changes: Partial<Alert> = {}): Alert =>
  acknowledged(anAlert(changes), act('lead-1', 5), { what: 'Speak to Amara', dueAt: after(60) })
const why = { how: 'NFA', reason: 'Nothing is to be done.' } as const
const policyOf = (minutes: number): Alert['policy'] => ({
  ...anAlert().policy,
  firstStepMinutes: minutes,
  decideBy: after(minutes),
})

describe('closing an alert', () => {
  it('ends every clock', () => {
    const { alert } = ended(taken(), act('lead-1'), why)

    expect([alert.closed?.how, alert.nextStep, alert.climb]).to.deep.equal(['NFA', undefined, undefined])
  })

  it('needs a second person for danger now, also when it was lowered, and for whoever raised it', () => {
    const lowered = withUrgency(taken({ urgency: 'U0' }), act('lead-1'), {
      ...{ to: 'U2', reason: 'over' },
      policy: policyOf(480),
    }).alert

    expect([
      needsAgreement(anAlert({ urgency: 'U0' }), 'lead-1'),
      needsAgreement(lowered, 'lead-1'),
      needsAgreement(anAlert(), 'keyworker-1'),
      needsAgreement(anAlert(), 'lead-1'),
    ]).to.deep.equal([true, true, true, false])
  })

  it('leaves the law standing while it waits for the second person', () => {
    const { alert } = ended(taken({ urgency: 'U0' }), act('lead-1'), why)

    expect([alert.closed, alert.closing?.by, brokenLaw(alert, after(10))]).to.deep.equal([
      undefined,
      'lead-1',
      undefined,
    ])
  })

  it('asks the whole ladder to agree where nobody else has the alert yet', () => {
    const steps = [
      { people: ['lead-1'], until: after(120) },
      { people: ['deputy-1'], until: after(240) },
    ]
    const policy = { ...anAlert().policy, steps }
    const { alert } = ended(taken({ urgency: 'U0', policy }), act('lead-1'), why)

    expect(['lead-1', 'deputy-1', 'keyworker-1'].map((id) => waitsFor(alert, id))).to.deep.equal([
      false,
      true,
      false,
    ])
  })

  it('is agreed by neither who asked nor who raised it', () => {
    const { alert } = ended(taken({ urgency: 'U0' }), act('lead-1'), why)

    expect([agreed(alert, act('lead-1')), agreed(alert, act('keyworker-1'))]).to.deep.equal([
      undefined,
      undefined,
    ])
    expect(agreed(alert, act('deputy-1'))?.alert.closed?.by).to.equal('deputy-1')
  })

  it('keeps the number of the other alert through the agreement', () => {
    const other = alertNumber('33H8CP')
    const { alert } = ended(taken({ urgency: 'U0' }), act('lead-1'), { ...why, how: 'DUP', other })

    expect(agreed(alert, act('deputy-1'))?.alert.timeline.at(-1)).to.include({ what: 'closed', other })
  })

  it('stays open where it is not agreed', () => {
    const { alert } = ended(taken({ urgency: 'U0' }), act('lead-1'), why)

    expect(notAgreed(alert, act('deputy-1'))?.alert.closing).to.equal(undefined)
  })

  it('is followed by a new decision once it is opened again', () => {
    const { alert } = ended(decided(taken(), act('lead-1'), 'MON', 'Monday.'), act('lead-1'), why)
    const again = reopened(alert, act('deputy-1', 30), 'He is back.').alert

    expect([again.decided, again.owner, brokenLaw(again, after(30))]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('asks the next one at once where it is opened again and the first could not be reached meanwhile', () => {
    const steps = [
      { people: ['lead-1'], until: after(120) },
      { people: ['deputy-1'], until: after(240) },
    ]
    const { alert } = ended(anAlert({ policy: { ...anAlert().policy, steps } }), act('deputy-1'), why)
    const news = { what: 'not-delivered', at, to: 'lead-1', reason: 'no chat', shut: true } as const
    const shut = { ...alert, timeline: [...alert.timeline, news] }

    expect(peopleAsked(reopened(shut, act('deputy-1', 30), 'He is back.').alert)).to.deep.equal(['deputy-1'])
    expect(peopleAsked(reopened(alert, act('deputy-1', 30), 'He is back.').alert)).to.deep.equal(['lead-1'])
  })

  it('is lawful where the clock was set back before it is opened again', () => {
    const policy = { ...anAlert().policy, drawnAt: at }
    const { alert } = ended(anAlert({ policy }), act('lead-1'), why)
    const again = reopened(alert, act('lead-1', -30), 'He is back.').alert

    expect(brokenLaw(again, after(-30))).to.equal(undefined)
  })
})

describe('another urgency', () => {
  it('brings a step that is held forward to its new limit, so that the law holds', () => {
    const { alert } = withUrgency(taken(), act('lead-1'), {
      ...{ to: 'U0', reason: 'He is there.' },
      policy: policyOf(15),
    })

    expect([alert.nextStep?.dueAt, brokenLaw(alert, after(10))]).to.deep.equal([after(25), undefined])
  })

  it('leaves a step that is within the new limit as it is', () => {
    const { alert } = withUrgency(taken(), act('lead-1'), {
      ...{ to: 'U2', reason: 'It can wait.' },
      policy: policyOf(480),
    })

    expect(alert.nextStep?.dueAt).to.equal(after(60))
  })
})

describe('a timeline in words', () => {
  const people = { amara: { id: 'amara', name: 'Amara Cole' }, sunita: { id: 'sunita', name: 'Sunita Rao' } }

  for (const entry of everyEntry) {
    it(`has a sentence for "${entry.what}" that names who did it`, () => {
      const words = entryInWords(entry, { people, now: at, sight: 'handles' })

      expect(words)
        .to.match(/Amara Cole|Sunita Rao/)
        .and.not.contain('undefined')
    })
  }

  it('tells a partner only that it was received, who has it and that it is closed', () => {
    const kinds = timelineFor(anAlert({ timeline: [...everyEntry] }), 'raised-as-partner', 'paul')

    expect(kinds.map(({ what }) => what)).to.deep.equal([
      ...['raised', 'delivered', 'acknowledged', 'handed-over', 'closed', 'reopened'],
    ])
  })

  it('hides what was added from its raiser once it was filed for another woman', () => {
    const timeline = [...everyEntry]
    const closed = { how: 'ERR', at, by: 'sunita' } as const
    const reads = (alert: Alert): boolean =>
      timelineFor(alert, 'raised', 'amara').some(({ what }) => what === 'added')

    expect([reads(anAlert({ timeline })), reads(anAlert({ timeline, closed }))]).to.deep.equal([true, false])
  })

  it('tells those who were told what was added, unless the facts are withheld', () => {
    const timeline = [...everyEntry]
    const reads = (factsWithheld: boolean): boolean =>
      timelineFor(anAlert({ timeline, factsWithheld }), 'told', 'ruth').some(({ what }) => what === 'added')

    expect([reads(false), reads(true)]).to.deep.equal([true, false])
  })
})

describe('an alert’s number as it is typed', () => {
  it('is read in any case, with spaces or hyphens or neither', () => {
    const number = alertNumber('22H8CP')
    const typed = [number, number.toLowerCase(), number.replaceAll('-', ' '), number.replaceAll('-', '')]

    expect(typed.map(readAlertNumber)).to.deep.equal(typed.map(() => number))
  })

  it('is not read with a slip in it', () => {
    expect([readAlertNumber('SG-22H8CP-3'), readAlertNumber('SG-22H8C')]).to.deep.equal([
      undefined,
      undefined,
    ])
  })
})
