import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Measure, type Measures } from '../casework/measures/measure.ts'
import { wsa5 } from '../casework/measures/wsa5.ts'

const bundledFolder = fileURLToPath(new URL('../casework/measures/bundled/', import.meta.url))

/** The measures that come with the assistant: those whose licence allows it. */
export function bundledMeasures(): Measures {
  return new Map([...measuresIn(bundledFolder), [wsa5.id, wsa5]])
}

/**
 * The measures that come with the assistant and, where a folder is named, those in it. Throws an error that says why when there is
 * no such folder, when a file in it is wrong, or when it holds a measure that comes with the assistant.
 */
export function measuresWith(folder: string | undefined): Measures {
  const bundled = bundledMeasures()
  if (folder === undefined) return bundled
  if (!existsSync(folder)) throw refusal(['  MEASURES_DIR: there is no such folder'])
  const own = measuresIn(folder)
  const twice = [...own.keys()].filter((id) => bundled.has(id))
  if (twice.length > 0) throw refusal(twice.map((id) => `  ${id}: comes with the assistant already`))
  return new Map([...bundled, ...own])
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
  if (wrong.length > 0) throw refusal(wrong)
  return new Map(measures.map((measure) => [measure.id, measure]))
}

function refusal(wrong: readonly string[]): Error {
  return new Error(`These measures cannot be used:\n${wrong.join('\n')}`)
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
