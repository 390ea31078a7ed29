import type { z } from 'zod'

/** Settings as they were given: one that was left empty counts as left out. */
export type GivenSettings = Readonly<Record<string, unknown>>

/** The settings of an environment that hold anything. */
export function givenIn(environment: NodeJS.ProcessEnv): GivenSettings {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
}

/** One line for each setting that is missing or wrong: its name and what it must be, and no value. */
export function wrongSettings(error: z.ZodError | undefined, given: GivenSettings): readonly string[] {
  return (error?.issues ?? []).map(({ path, message }) => {
    const name = path.join('.')
    return `  ${name}: ${given[name] === undefined ? 'is missing' : message}`
  })
}
