import type { Measure } from '../../casework/measures/measure.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'

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
