import { expect } from 'chai'
import { isReached, tableOf, type Row } from '../../bench/table.ts'

const row = (changes: Partial<Row> = {}): Row => ({
  what: 'note to draft',
  unit: 'turns/s',
  base: [900, 1000, 1100],
  bot: [450, 600, 660],
  ratio: [0.5, 0.6, 0.6],
  ...changes,
})

describe('the table of the bench', () => {
  it('shows both sides with their spread, the middle ratio, the target and whether it is reached', () => {
    const [head = '', rule = '', line = ''] = tableOf([row({ target: { atLeast: 0.55 } })]).split('\n')
    const cells = line.split('|').map((cell) => cell.trim())

    expect(cells.slice(1, -1)).to.deep.equal([
      ...['note to draft, turns/s', '1000', '900 to 1100', '600', '450 to 660', '0.60', '>= 0.55', 'yes'],
    ])
    expect(new Set([head.length, rule.length, line.length]).size).to.equal(1)
  })

  it('says NO where a target is missed, in either direction', () => {
    expect(tableOf([row({ target: { atLeast: 0.61 } })])).to.contain('NO')
    expect(tableOf([row({ target: { atMost: 0.59 } })])).to.contain('NO')
  })

  it('takes a target that is just met as reached, and needs none', () => {
    expect(isReached(row({ target: { atLeast: 0.6 } }))).to.equal(true)
    expect(isReached(row({ target: { atMost: 0.6 } }))).to.equal(true)
    expect(isReached(row())).to.equal(undefined)
  })

  it('shows small figures with the digits that count', () => {
    const text = tableOf([row({ base: [1.234], bot: [12.34], ratio: [10] })])

    expect(text).to.match(/\| +1\.23 \|.*\| +12\.3 \|/)
  })
})
