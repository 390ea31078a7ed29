import type { z } from 'zod'

/** The sentences for every input of a form that cannot be taken, one for each input, by input id. */
export function refusedInputs(
  error: z.ZodError,
  sentences: Readonly<Record<string, string>>,
): readonly string[] {
  const inputs = new Set(error.issues.map(({ path }) => String(path[0] ?? '')))
  return [...inputs].map((input) => sentences[input] ?? 'Something was not filled in.')
}
