import type { z } from 'zod'

/** What a stored text says, or undefined where it is no text or no JSON. */
export function jsonIn(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The paths of the fields that failed a schema, and nothing of what they hold. */
export function fieldsOf(error: z.ZodError, prefix = ''): readonly string[] {
  const paths = error.issues.map((issue) => prefix + (issue.path.map(String).join('.') || '(all of it)'))
  return [...new Set(paths)]
}
