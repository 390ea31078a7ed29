import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { z } from 'zod'
import { scoredItems, type Measure } from '../../../casework/measures/measure.ts'
import { promptsOf } from '../../../casework/measures/prompts.ts'
import { roundedHalfUp, scoreOf } from '../../../casework/measures/scoring.ts'
import type { ItemAnswer } from '../../../casework/records/answers.ts'
import { bundledMeasures } from '../../../stores/measureFiles.ts'

const Vector = z.object({
  measure: z.string(),
  answers: z.union([z.array(z.int().nullable()), z.record(z.string(), z.int())]),
  total: z.int().nullable().optional(),
  band: z.string().optional(),
  bands: z.record(z.string(), z.string()).optional(),
  case: z.boolean().optional(),
  prorated: z.boolean().optional(),
  invalid: z.string().optional(),
})
const vectors = z
  .array(Vector)
  .parse(JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')))

const measures = bundledMeasures()
const measureNamed = (id: string): Measure => {
  const measure = measures.get(id)
  if (measure === undefined) throw new Error(`There is no measure ${id}`)
  return measure
}

/** Answers in the order of the scored items; null is a blank. */
function answering(measure: Measure, numbers: readonly (number | null)[]): readonly ItemAnswer[] {
  return scoredItems(measure).flatMap(({ id }, place) => {
    const answer = numbers[place]
    return answer === null || answer === undefined ? [] : [{ item: id, answer }]
  })
}

const phq9 = measureNamed('phq9')
const gad7 = measureNamed('gad7')

describe('the score of a measure', () => {
  for (const vector of vectors) {
    it(`is as its source says: ${vector.measure} ${JSON.stringify(vector.answers)}`, () => {
      const measure = measureNamed(vector.measure)
      const answers = Array.isArray(vector.answers)
        ? answering(measure, vector.answers)
        : Object.entries(vector.answers).map(([item, answer]) => ({ item, answer }))
      const score = scoreOf(measure, answers)

      if (vector.bands !== undefined) {
        const bands = score.kind === 'by-item' ? score.items.map(({ item, band }) => [item, band]) : []
        expect(Object.fromEntries(bands)).to.deep.equal(vector.bands)
      } else if (vector.invalid !== undefined) {
        expect(score).to.include({ kind: 'none', because: 'too-many-missing', missing: 3 })
      } else {
        expect(score).to.include({ total: vector.total, isCase: vector.case })
        expect(score).to.include({ prorated: vector.prorated ?? hasGaps(vector.answers, score) })
        if (vector.band !== undefined) expect(score).to.include({ band: vector.band })
      }
    })
  }

  for (const measure of [...measures.values()].filter(({ bands }) => bands !== undefined)) {
    it(`changes its band at every edge: ${measure.id}`, () => {
      const bands = measure.bands ?? []
      const edges = bands.flatMap(({ min, max }) => [min, max])
      const named = edges.map((total) => bandOf(measure, total))

      expect(named).to.deep.equal(bands.flatMap(({ label }) => [label, label]))
      expect(bands.slice(1).map(({ min }, place) => min - (bands[place]?.max ?? 0))).to.deep.equal(
        bands.slice(1).map(() => 1),
      )
    })
  }

  it('is a case from its cut-off on', () => {
    expect([caseAt(phq9, 9), caseAt(phq9, 10), caseAt(gad7, 7), caseAt(gad7, 8)]).to.deep.equal([
      ...[false, true, false, true],
    ])
  })

  it('is never made up while nobody said why the last question has no answer', () => {
    const without = answering(phq9, [1, 1, 1, 1, 1, 1, 1, 1, null])

    expect(scoreOf(phq9, without)).to.include({ kind: 'none', because: 'must-be-answered' })
    expect(scoreOf(phq9, [...without, { item: 'q9', answer: 'prefer-not-to-say' }])).to.include({ total: 9 })
  })

  it('rounds halves up, in whole numbers', () => {
    expect([roundedHalfUp(125, 2), roundedHalfUp(5 * 100, 8), roundedHalfUp(100, 8)]).to.deep.equal([
      63, 63, 13,
    ])
  })

  it('leaves out what is asked and not counted', () => {
    const answers = [...answering(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 0]), { item: 'q10', answer: 3 }]

    expect(scoreOf(phq9, answers)).to.include({ total: 0 })
  })
})

describe('a single answer', () => {
  const asks = (measure: Measure, answers: readonly ItemAnswer[], before?: readonly ItemAnswer[]): unknown =>
    promptsOf(measure, answers, before).map(({ does, urgency }) => `${does} ${urgency}`)

  for (const [number, asked] of [
    [0, []],
    [1, ['draft-alert U1']],
    [2, ['send-alert U1']],
    [3, ['send-alert U1']],
  ] as const) {
    it(`of ${number} to the last question of the PHQ-9 prompts alone, whatever the rest is`, () => {
      expect(asks(phq9, [{ item: 'q9', answer: number }])).to.deep.equal(asked)
    })
  }

  it('that is higher than last time prompts', () => {
    const rising = [{ item: 'q9', answer: 1 }]

    expect(asks(phq9, rising, [{ item: 'q9', answer: 0 }])).to.deep.equal(['draft-alert U1'])
  })

  it('that is blank prompts once anything else is answered, and not before', () => {
    expect(asks(phq9, [{ item: 'q1', answer: 0 }])).to.deep.equal(['say U2'])
    expect(asks(phq9, [])).to.deep.equal([])
  })

  it('about safety prompts at three, and when it fell by two', () => {
    const wsa5 = measureNamed('wsa5')

    expect(asks(wsa5, [{ item: 'safety', answer: 4 }])).to.deep.equal([])
    expect(asks(wsa5, [{ item: 'safety', answer: 3 }], [{ item: 'safety', answer: 3 }])).to.deep.equal([
      'draft-alert U1',
    ])
    expect(asks(wsa5, [{ item: 'safety', answer: 6 }], [{ item: 'safety', answer: 8 }])).to.deep.equal([
      'draft-alert U1',
    ])
  })

  it('about safety of three or less asks for a safety plan when it is her first', () => {
    expect(asks(measureNamed('wsa5'), [{ item: 'safety', answer: 3 }])).to.deep.equal(['ask-safety-plan U1'])
  })

  it('to how much she drinks never advises to stop suddenly', () => {
    const audit = measureNamed('audit-c')
    const [prompt] = promptsOf(audit, answering(audit, [4, 4, 3]))

    expect(prompt?.words).to.contain('Do not advise stopping suddenly')
  })
})

function bandOf(measure: Measure, total: number): string | undefined {
  const score = scoreOf(measure, answering(measure, spread(measure, total)))
  return score.kind === 'total' ? score.band : undefined
}

function caseAt(measure: Measure, total: number): boolean | undefined {
  const score = scoreOf(measure, answering(measure, spread(measure, total)))
  return score.kind === 'total' ? score.isCase : undefined
}

/** Numbers that add up to a total. */
function spread(measure: Measure, total: number): readonly number[] {
  let left = total
  return scoredItems(measure).map(({ max }) => {
    const number = Math.min(left, max)
    left -= number
    return number
  })
}

/** An answer of never to the first question of AUDIT-C settles the others: they are no gaps. */
function hasGaps(answers: z.infer<typeof Vector>['answers'], score: unknown): boolean {
  return Array.isArray(answers) && answers[0] !== 0 && answers.includes(null) && score !== undefined
}
