import { expect } from 'chai'
import { benchmark } from '../../bench/benchmark.ts'
import { rowsOf, type Figures } from '../../bench/report.ts'
import { short } from '../../bench/size.ts'
import { tableOf } from '../../bench/table.ts'

describe('a short bench', function () {
  this.timeout(180_000)
  let figures: Figures

  before(async () => {
    figures = await benchmark(short, () => undefined)
  })

  it('counts every turn that was answered, and as many messages and updates at the other end', () => {
    const inCrowd = 3 * short.conversations * short.turnsInCrowd
    const expected = short.rounds * (inCrowd + 3 * short.turnsAlone)

    expect(figures.turns.turns).to.equal(expected)
    expect(figures.turns.arrived).to.equal(expected)
  })

  it('has a figure for every start and every save', () => {
    const { starts, saves } = figures

    expect([starts.echo.length, starts.bot.length]).to.deep.equal([short.starts, short.starts])
    expect(saves.map(({ women, milliseconds }) => [women, milliseconds.length])).to.deep.equal(
      short.stores.map((women) => [women, short.saves]),
    )
  })

  it('reports nothing that is not a number above nought', () => {
    const rows = rowsOf(figures)

    expect(rows.flatMap(({ base, bot, ratio }) => [...base, ...bot, ...ratio])).to.satisfy(
      (values: readonly number[]) => values.every((value) => Number.isFinite(value) && value > 0),
    )
    expect(tableOf(rows).split('\n')).to.have.length(rows.length + 2)
  })
})
