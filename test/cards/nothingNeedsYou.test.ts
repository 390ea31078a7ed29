import { expect } from 'chai'
import { dayCard } from '../../cards/day/dayCard.ts'
import { countedWords } from '../../cards/day/dayWords.ts'
import {
  FurtherPart,
  ManagerPart,
  OwnPart,
  WeekPart,
  type DayKind,
  type DayPart,
} from '../../casework/day/dayPart.ts'
import type { DayView } from '../../casework/day/dayView.ts'
import { textOf } from '../support/cardText.ts'
import { thursday as now } from '../support/thursday.ts'

const partsOf: Readonly<Record<DayKind, readonly DayPart[]>> = {
  manager: ManagerPart.options,
  further: FurtherPart.options,
  own: OwnPart.options,
  week: WeekPart.options,
}
const nothing = 'Nothing needs you in what is kept here:'
const kinds = ['manager', 'further', 'own', 'week'] as const

const shown = (kind: DayKind, isWell: boolean, filled?: DayPart): string => {
  const parts = partsOf[kind].map((part) => ({ part, count: part === filled ? 1 : 0, lines: [] }))
  const view: DayView = { kind, parts, isWell, isManager: true, isKeyworker: true, now }
  return textOf(dayCard(view))
}

describe('"Nothing needs you"', () => {
  for (const kind of kinds) {
    it(`is said where every part shown is empty, and names each of them: ${kind}`, () => {
      const card = shown(kind, true)

      expect(card).to.contain(nothing)
      for (const part of partsOf[kind]) expect(card).to.contain(countedWords(part, 0))
    })

    for (const part of partsOf[kind])
      it(`is not said while one part has a line: ${kind}, ${part}`, () => {
        const card = shown(kind, true, part)

        expect(card).to.not.contain('Nothing needs you')
        expect(card).to.contain(countedWords(part, 1))
      })

    it(`is never said while the health check is not clean: ${kind}`, () => {
      for (const part of [undefined, ...partsOf[kind]])
        expect(shown(kind, false, part)).to.not.contain('Nothing needs you')
      expect(shown(kind, false)).to.contain('The assistant is not wholly well')
    })
  }

  it('stands above what has no records here, and above nothing that has', () => {
    for (const kind of ['manager', 'further'] as const) {
      const last = shown(kind, true)
        .split('\n')
        .find((line) => line.startsWith('Not kept here yet:'))

      expect(last).to.match(
        /^Not kept here yet: lone working, diversion, treatment requirements, subject access\./,
      )
      for (const kept of ['supervision', 'reason', 'missed', 'order', 'contacts'])
        expect(last).to.not.contain(kept)
    }
  })
})
