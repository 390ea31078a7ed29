import { expect } from 'chai'
import fc from 'fast-check'
import type { CaseloadWoman } from '../../../casework/caseload/caseload.ts'
import { usualRules } from '../../../casework/caseload/caseloadRules.ts'
import { countedScope, countedWomen } from '../../../casework/questions/countedWomen.ts'
import { isAskedFor, isInScope } from '../../../casework/questions/matching.ts'
import { WomenAsked } from '../../../casework/questions/question.ts'
import { isWithin } from '../../../casework/releases/definition.ts'
import { womanEntry } from '../../../casework/womanEntry.ts'
import { propertyRuns } from '../../support/propertyRuns.ts'
import { aCase } from '../../support/records.ts'

const today = '2026-03-12'
const day = fc.constantFrom('2026-03-01', '2026-03-05', '2026-03-10', '2026-03-12', '2026-03-20')
const span = fc
  .tuple(day, day)
  .map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }))
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined, freq: 2 })
const stage = fc.constantFrom('referred', 'waiting', 'not-begun', 'in-support', 'engaged', 'closed', 'paused')

/** A value of everything that can choose among women. */
const everyPart = fc.record({
  borough: fc.constantFrom('Sutton', 'Lambeth'),
  risk: fc.constantFrom('high', 'low'),
  needs: fc.subarray(['housing', 'finance'] as const, { minLength: 1 }),
  stage,
  not: fc.record({ clock: fc.constantFrom('seen', 'tried', 'heard-from'), since: maybe(day) }),
  due: fc.record({ kind: fc.constantFrom('review', 'assessment', 'plan', 'pause'), by: day }),
  keyDate: fc
    .tuple(span, maybe(fc.constantFrom('court', 'release')))
    .map(([days, kind]) => ({ ...days, ...(kind === undefined ? {} : { kind }) })),
  order: fc.constantFrom('probation', 'licence', 'community-order', 'bail'),
  appointment: span,
  referred: span,
})
const names = [
  'borough',
  'risk',
  'needs',
  'stage',
  'not',
  'due',
  'keyDate',
  'order',
  'appointment',
  'referred',
]

function asking(parts: object, kept: readonly string[]): WomenAsked {
  const chosen = Object.entries(parts).filter(([name]) => kept.includes(name))
  return WomenAsked.parse({ asks: 'women', form: 'count', ...Object.fromEntries(chosen) })
}

const few = (most: number): fc.Arbitrary<readonly string[]> => fc.subarray(names, { maxLength: most })
const asked = fc.tuple(everyPart, few(3)).map(([parts, kept]) => asking(parts, kept))
/** Two questions that say the same things with other values, and one of them perhaps something more. */
const alike = fc
  .tuple(everyPart, everyPart, few(2), few(1))
  .map(([parts, others, kept, more]) => [asking(parts, kept), asking(others, [...kept, ...more])] as const)

const woman: fc.Arbitrary<CaseloadWoman> = fc
  .record({
    borough: fc.constantFrom('Sutton', 'Lambeth'),
    risk: maybe(fc.constantFrom('high', 'low')),
    needs: fc.subarray(['housing', 'finance'] as const),
    status: maybe(fc.constantFrom('referred', 'waiting', 'contacting', 'engaged', 'closed', 'paused')),
    statusFrom: day,
    since: day,
    lastSeen: maybe(day),
    lastTried: maybe(day),
    lastHeardFrom: maybe(day),
    review: maybe(day),
    coming: fc.array(
      day.map((on) => ({ day: on, by: 'amara', enforceable: 'no' as const })),
      { maxLength: 2 },
    ),
    keyDates: fc.array(fc.record({ kind: fc.constantFrom('court', 'release'), day }), { maxLength: 2 }),
    orders: fc.array(fc.record({ status: fc.constantFrom('licence', 'community-order', 'bail') }), {
      maxLength: 2,
    }),
    careful: fc.boolean(),
  })
  .map(
    (parts) =>
      ({
        ...{ woman: { ...womanEntry(aCase()), ...parts }, alerts: [], level: 'none' as const },
      }) as unknown as CaseloadWoman,
  )

const judging = { today, rules: usualRules }
const around = { keyworkers: new Set<string>(), today }
const isCounted = (question: WomenAsked, each: CaseloadWoman): boolean =>
  isInScope(question, each.woman, around) && isAskedFor(question, each, judging)

describe('what a question about women counts', () => {
  it('is a part of what another counts wherever the terms say so', () => {
    fc.assert(
      fc.property(alike, fc.array(woman, { minLength: 5, maxLength: 20 }), ([other, one], women) => {
        if (!isWithin(countedWomen(one), countedWomen(other))) return
        for (const each of women) if (isCounted(one, each)) expect(isCounted(other, each)).to.equal(true)
      }),
      propertyRuns(1000),
    )
  })

  it('is a part of those of whom it is asked', () => {
    fc.assert(
      fc.property(asked, (one) => {
        expect(isWithin(countedWomen(one), countedScope(one))).to.equal(true)
      }),
      propertyRuns(200),
    )
  })

  it('is a part of itself with anything left out', () => {
    fc.assert(
      fc.property(everyPart, few(3), fc.nat({ max: 2 }), (parts, kept, place) => {
        const wider = asking(
          parts,
          kept.filter((_, at) => at !== place),
        )
        expect(isWithin(countedWomen(asking(parts, kept)), countedWomen(wider))).to.equal(
          wider.stage === asking(parts, kept).stage || asking(parts, kept).stage !== 'closed',
        )
      }),
      propertyRuns(200),
    )
  })
})
