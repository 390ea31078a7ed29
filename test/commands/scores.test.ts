import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { Baseline, dropsBelow, sharesOf } from '../../commands/scores/baseline.ts'
import { corpora } from '../../commands/scores/corpora.ts'
import { interval } from '../../commands/scores/interval.ts'

const baseline = Baseline.parse(JSON.parse(readFileSync('commands/scores/baseline.json', 'utf8')))

/** The project's own labelled notes, and the third parties' where their folder lies beside the project. */
const folders = ['test/corpora', '../shared/corpora'].filter((folder) => existsSync(folder))

describe('what the reader reaches on labelled text', () => {
  for (const folder of folders) {
    for (const { name, scoreIn } of corpora) {
      const figures = scoreIn(folder)
      if (figures === undefined) continue
      it(`has not dropped by more than a point on ${name}`, () => {
        expect(dropsBelow(baseline, sharesOf({ [name]: figures }))).to.deep.equal([])
      })
    }
  }
})

describe('the baseline of the scores', () => {
  it('names a figure that drops by more than a point', () => {
    const drops = dropsBelow({ notes: { date: 0.97 } }, { notes: { date: 0.955 } })

    expect(drops).to.deep.equal(['notes, date: 95.5 %, was 97.0 %'])
  })

  it('lets a figure drop by less than a point, and takes a new one', () => {
    expect(dropsBelow({ notes: { date: 0.97 } }, { notes: { date: 0.965, time: 0.1 } })).to.deep.equal([])
  })

  it('gives the interval of Wilson', () => {
    expect(interval(8, 10).map((bound) => bound.toFixed(3))).to.deep.equal(['0.490', '0.943'])
  })
})
