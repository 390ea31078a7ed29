import type { Measure } from '../../casework/measures/measure.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'
import { keyworker } from './records.ts'

const measures = bundledMeasures()

/** A measure that comes with the assistant, or the five outcomes. */
export function measureNamed(id: string): Measure {
  const measure = measures.get(id)
  if (measure === undefined) throw new Error(`There is no measure ${id}`)
  return measure
}

/** Nine answers to PHQ-9 that come to a total. */
export function nineTo(total: number): readonly number[] {
  return Array.from({ length: 9 }, (_, place) => Math.min(3, Math.max(0, total - 3 * place)))
}

/** Answers to the questions of a measure in their order, one number for each; `null` is a question that nobody asked. */
export function answersToMeasure(
  measure: Measure,
  numbers: readonly (number | null)[],
  day: string,
  changes: Partial<Answers> = {},
): Answers {
  const items = numbers.flatMap((answer, place): Answers['items'] => {
    const item = measure.items[place]?.id
    return answer === null || item === undefined ? [] : [{ item, answer }]
  })
  return {
    ...{ id: `${measure.id}-${day}`, measure: measure.id, measureVersion: measure.version, day, items },
    ...{ by: keyworker, recordedAt: `${day}T12:00:00.000Z`, ...changes },
  }
}
