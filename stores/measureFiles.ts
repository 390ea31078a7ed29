import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Measure } from '../casework/measures/measure.ts'
import { wsa5 } from '../casework/measures/wsa5.ts'

/** The measures there are, by id. */
export type Measures = ReadonlyMap<string, Measure>

const bundledFolder = fileURLToPath(new URL('../casework/measures/data/', import.meta.url))

/** The measures that come with the assistant: those whose licence allows it. */
export function bundledMeasures(): Measures {
  return new Map([...measuresIn(bundledFolder), [wsa5.id, wsa5]])
}

/**
 * The measures of a folder, one `.json` file each. Throws an error that names every wrong file and what is wrong with it; two files
 * with the same measure are wrong as well.
 */
export function measuresIn(folder: string): Measures {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const read = files.toSorted().map((name) => ({ name, ...readMeasure(path.join(folder, name)) }))
  const measures = read.flatMap(({ measure }) => measure ?? [])
  const twice = measures.filter(({ id }, place) => measures.findIndex((other) => other.id === id) < place)
  const wrong = [
    ...read.flatMap(({ name, problem }) => (problem === undefined ? [] : [`  ${name}: ${problem}`])),
    ...twice.map(({ id }) => `  ${id}: is in two files`),
  ]
  if (wrong.length > 0) throw new Error(`These measures cannot be used:\n${wrong.join('\n')}`)
  return new Map(measures.map((measure) => [measure.id, measure]))
}

function readMeasure(file: string): { readonly measure?: Measure; readonly problem?: string } {
  let stored: unknown
  try {
    stored = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { problem: 'is not JSON' }
  }
  const { success, data, error } = Measure.safeParse(stored)
  if (success) return { measure: data }
  return { problem: z.prettifyError(error).replaceAll('\n', ' ') }
}
