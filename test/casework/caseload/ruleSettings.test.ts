import { expect } from 'chai'
import { rulesFor, usualRules } from '../../../casework/caseload/caseloadRules.ts'
import { standingOf } from '../../../casework/caseload/contactLevel.ts'
import { readRules } from '../../../casework/caseload/ruleSettings.ts'
import { aWomanEntry } from '../../support/entries.ts'

describe('the rules that a setting gives', () => {
  it('stand over the usual ones, for all organisations or for one', () => {
    const { rules } = readRules("seen.high=5/7; open=20/25;Women's Centre:open=15/18")

    expect(rulesFor('Another', rules)).to.deep.equal({
      ...usualRules,
      seen: { ...usualRules.seen, high: { nearly: 5, over: 7 } },
      open: { nearly: 20, over: 25 },
    })
    expect(rulesFor("Women's Centre", rules)).to.deep.equal({
      ...rulesFor('Another', rules),
      open: { nearly: 15, over: 18 },
    })
  })

  it('are the usual ones where nothing is set', () => {
    expect(rulesFor('Any', undefined)).to.equal(usualRules)
  })

  it('judge how long a woman has not been seen', () => {
    const { rules } = readRules('seen.medium=1/2')
    const woman = aWomanEntry({ lastSeen: '2026-03-09' })
    const standing = standingOf(woman, '2026-03-12', rulesFor('Any', rules))

    expect(standing).to.deep.equal({ level: 'over', beyond: 1, every: 1 })
    expect(standingOf(woman, '2026-03-12').level).to.equal('fine')
  })

  for (const [wrong, said] of [
    ['seen=7/10', 'part 1 must be one of seen.high, seen.medium'],
    ['plan=5/4', 'plan must be given once, as two whole numbers such as 7/10, the smaller first'],
    ['plan=4/5;plan=3/4', 'plan must be given once'],
    ['plan=four', 'plan must be given once'],
    [':plan=4/5', 'part 1 must name an organisation before its colon'],
    ['', 'part 1 must be one of'],
  ] as const)
    it(`are refused whole, and said without the value: ${wrong}`, () => {
      const read = readRules(wrong)

      expect(read.rules).to.equal(undefined)
      expect(read.wrong.join('\n')).to.contain(said)
    })
})
