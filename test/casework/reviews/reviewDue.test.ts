import { expect } from 'chai'
import { rulesFor } from '../../../casework/caseload/caseloadRules.ts'
import { readRules } from '../../../casework/caseload/ruleSettings.ts'
import { reviewDue, type Asked } from '../../../casework/reviews/reviewDue.ts'
import { daysAfter, type Day } from '../../../casework/time.ts'
import { aWomanEntry } from '../../support/entries.ts'

const baseline = '2026-01-12'
const after = (days: number): Day => daysAfter(baseline, days)
const askedOn = (first: Day, last = first): Partial<Asked> => ({
  measured: [{ measure: 'wsa5', first, last }],
})
const due = (changes: Partial<Asked>, today: Day): unknown => reviewDue(aWomanEntry(changes), today)

describe('a review of the five outcomes', () => {
  it('is not due on the 83rd day after her baseline', () => {
    expect(due(askedOn(baseline), after(83))).to.deep.equal({ kind: 'fine', due: after(84) })
  })

  it('is due from the 84th day to the 98th', () => {
    expect(due(askedOn(baseline), after(84))).to.deep.equal({ kind: 'due', asked: baseline, days: 84 })
    expect(due(askedOn(baseline), after(98))).to.deep.equal({ kind: 'due', asked: baseline, days: 98 })
  })

  it('is over from the 99th day', () => {
    expect(due(askedOn(baseline), after(99))).to.deep.equal({ kind: 'over', asked: baseline, days: 99 })
  })

  it('is due when the rules of her organisation say so', () => {
    const rules = rulesFor('Any', readRules('review=28/42').rules)
    const woman = aWomanEntry(askedOn(baseline))

    expect(reviewDue(woman, after(27), rules).kind).to.equal('fine')
    expect(reviewDue(woman, after(28), rules).kind).to.equal('due')
    expect(reviewDue(woman, after(43), rules).kind).to.equal('over')
  })

  it('is due again twelve weeks after the last one', () => {
    const reviewed = askedOn(baseline, after(90))

    expect(due(reviewed, after(90 + 83))).to.deep.equal({ kind: 'fine', due: after(174) })
    expect(due(reviewed, after(90 + 84))).to.deep.include({ kind: 'due', asked: after(90) })
  })

  it('is not put off by what she says sooner after the baseline than a review can be', () => {
    expect(due(askedOn(baseline, after(27)), after(84))).to.deep.include({ kind: 'due', asked: baseline })
    expect(due(askedOn(baseline, after(28)), after(84))).to.deep.equal({ kind: 'fine', due: after(112) })
  })

  it('counts the days since her referral where she was never asked', () => {
    expect(due({ since: baseline }, after(9))).to.deep.equal({ kind: 'not-asked', days: 9 })
  })

  it('does not count another measure', () => {
    const phq9 = { since: baseline, measured: [{ measure: 'phq9', first: after(5), last: after(5) }] }

    expect(due(phq9, after(9))).to.deep.equal({ kind: 'not-asked', days: 9 })
  })

  for (const status of [
    ...(['referred', 'waiting', 'contacting', 'paused'] as const),
    ...(['lost-contact', 'centre-only', 'closed', 'declined'] as const),
  ]) {
    it(`is asked of nobody whose support is "${status}"`, () => {
      expect(due({ ...askedOn(baseline), status }, after(200))).to.deep.equal({ kind: 'not-now' })
      expect(due({ status }, after(200))).to.deep.equal({ kind: 'not-now' })
    })
  }

  for (const status of [undefined, 'assessed', 'engaged', 'closing'] as const) {
    it(`is asked where her support is "${status ?? 'not on record'}"`, () => {
      expect(due({ ...askedOn(baseline), status }, after(84))).to.deep.include({ kind: 'due' })
    })
  }

  it('waits until the day to which "Not today" has moved it, and is then as late as it is', () => {
    const later = [{ measure: 'wsa5', until: after(104) }]

    expect(due({ ...askedOn(baseline), later }, after(103))).to.deep.equal({
      kind: 'later',
      until: after(104),
    })
    expect(due({ ...askedOn(baseline), later }, after(104))).to.deep.include({ kind: 'over', days: 104 })
    expect(due({ since: baseline, later }, after(90))).to.deep.equal({ kind: 'later', until: after(104) })
  })

  it('does not wait for another measure that was put off', () => {
    const later = [{ measure: 'phq9', until: after(104) }]

    expect(due({ ...askedOn(baseline), later }, after(90))).to.deep.include({ kind: 'due' })
  })
})
