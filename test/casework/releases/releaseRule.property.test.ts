import { expect } from 'chai'
import fc from 'fast-check'
import { isSame, isWithin, type Definition, type Term } from '../../../casework/releases/definition.ts'
import { releaseOf, withReleased } from '../../../casework/releases/releaseRule.ts'
import type { Released } from '../../../casework/records/releaseLog.ts'
import { propertyRuns } from '../../support/propertyRuns.ts'

const days = ['2026-03-10', '2026-03-11', '2026-03-12'] as const
const day = fc.constantFrom(...days)
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom<Term>(
    { key: 'borough', value: 'Sutton' },
    { key: 'risk', value: 'high' },
    { key: 'careful' },
  ),
  day.map((to) => ({ key: 'not', to })),
  fc.tuple(day, day).map(([from, to]) => ({ key: 'referred', from, to })),
)
const counts: fc.Arbitrary<Definition> = fc.array(term, { maxLength: 3 })
const figure: fc.Arbitrary<Released['figure']> = fc.oneof(
  fc.integer({ min: 5, max: 16 }),
  fc.constant(0),
  fc.constant('<5' as const),
)
const asked = fc.array(fc.record({ counts, figure, later: fc.nat({ max: 1 }) }), { maxLength: 25 })

/** The log after everything was asked in its order, on days that never go back. */
function logOf(
  all: readonly { counts: Definition; figure: Released['figure']; later: number }[],
): readonly Released[] {
  let at = 0
  return all.reduce<readonly Released[]>((log, { later, ...each }) => {
    at = Math.min(days.length - 1, at + later)
    const release = releaseOf(log, each, days[at] ?? days[0])
    return release.kind === 'shown' ? withReleased(log, release.entry) : log
  }, [])
}

/** What a reader can work out by taking one number from the other. */
function leavesFew(one: Released['figure'], other: Released['figure']): boolean {
  return typeof one === 'number' && typeof other === 'number' && [1, 2, 3, 4].includes(Math.abs(one - other))
}

const pairsOf = (log: readonly Released[]): readonly (readonly [Released, Released])[] =>
  log.flatMap((one, place) => log.slice(place + 1).map((other) => [one, other] as const))

describe('the numbers that were given out', () => {
  it('never leave 1 to 4 between two of the same women, whenever they were asked', () => {
    fc.assert(
      fc.property(asked, (all) => {
        for (const [one, other] of pairsOf(logOf(all)))
          expect(isSame(one.counts, other.counts) && leavesFew(one.figure, other.figure)).to.equal(false)
      }),
      propertyRuns(300),
    )
  })

  it('never leave 1 to 4 between two of four weeks of which one is a part of the other', () => {
    fc.assert(
      fc.property(asked, (all) => {
        for (const [one, other] of pairsOf(logOf(all))) {
          const isPart = isWithin(one.counts, other.counts) || isWithin(other.counts, one.counts)
          expect(isPart && !isSame(one.counts, other.counts) && leavesFew(one.figure, other.figure)).to.equal(
            false,
          )
        }
      }),
      propertyRuns(300),
    )
  })

  it('are each a number that was true on the day it is of', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const log = logOf(all)
        for (const { counts: each, figure: shown, asOf } of log)
          expect(
            log.some((entry) => entry.on === asOf && entry.figure === shown && isSame(entry.counts, each)),
          ).to.equal(true)
      }),
      propertyRuns(300),
    )
  })
})

describe('a number that is given out', () => {
  const inSutton = [{ key: 'borough', value: 'Sutton' }]
  const high = [...inSutton, { key: 'risk', value: 'high' }]
  const before: Released = { counts: inSutton, on: '2026-03-10', figure: 10, asOf: '2026-03-10' }

  it('is the earlier one with its day where it moved by fewer than five', () => {
    expect(releaseOf([before], { counts: inSutton, figure: 12 }, '2026-03-12')).to.deep.equal({
      ...{ kind: 'shown', entry: { ...before, on: '2026-03-12' } },
    })
  })

  it('is given anew where it moved by five or more', () => {
    expect(releaseOf([before], { counts: inSutton, figure: 15 }, '2026-03-12')).to.deep.equal({
      ...{ kind: 'shown', entry: { ...before, on: '2026-03-12', figure: 15, asOf: '2026-03-12' } },
    })
  })

  it('is withheld beside a wider one of the day that leaves few, in either order', () => {
    const today = '2026-03-10'
    const narrow: Released = { ...before, counts: high, figure: 7 }

    expect(releaseOf([before], { counts: high, figure: 7 }, today)).to.deep.equal({ kind: 'withheld' })
    expect(releaseOf([narrow], { counts: inSutton, figure: 10 }, today)).to.deep.equal({ kind: 'withheld' })
    expect(releaseOf([before], { counts: high, figure: 5 }, today).kind).to.equal('shown')
  })

  it('is withheld beside a wider one of an earlier day, for four weeks', () => {
    expect(releaseOf([before], { counts: high, figure: 7 }, '2026-04-06').kind).to.equal('withheld')
    expect(releaseOf([before], { counts: high, figure: 7 }, '2026-04-07').kind).to.equal('shown')
  })

  it('is tested on a day before those of the log as well, where the clock was put right', () => {
    expect(releaseOf([before], { counts: high, figure: 7 }, '2026-03-09').kind).to.equal('withheld')
  })

  it('is withheld where all known parts of a whole would leave few, whichever comes last', () => {
    const inBorough = (value: string, figure: Released['figure']): Released => ({
      ...before,
      counts: [
        { key: 'risk', value: 'high' },
        { key: 'borough', value },
      ],
      figure,
    })
    const whole: Released = { ...before, counts: [{ key: 'risk', value: 'high' }], figure: 20 }
    const sutton = inBorough('Sutton', 9)
    const lambeth = inBorough('Lambeth', 8)
    const isShown = (log: readonly Released[], asked: Released): boolean =>
      releaseOf(log, asked, before.on).kind === 'shown'

    expect(isShown([whole, sutton], lambeth)).to.equal(false)
    expect(isShown([lambeth, sutton], whole)).to.equal(false)
    expect(isShown([whole, sutton, inBorough('Bromley', '<5')], lambeth)).to.equal(false)
    expect(isShown([whole, sutton], { ...lambeth, figure: 6 })).to.equal(true)
    expect(isShown([whole, sutton], { ...lambeth, figure: 11 })).to.equal(true)
  })

  it('is forgotten after two years', () => {
    const later: Released = { ...before, on: '2028-03-11', asOf: '2028-03-11', figure: 11 }

    expect(withReleased([before], later)).to.deep.equal([later])
    expect(withReleased([before], { ...later, on: '2028-03-10' })).to.have.length(2)
  })
})
