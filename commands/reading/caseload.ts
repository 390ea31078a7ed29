import { z } from 'zod'
import type { KnownWoman } from '../../notes/readNote.ts'

const Woman = z.object({
  reference: z.string().min(1),
  givenName: z.string(),
  familyName: z.string(),
  knownAs: z.string().nullish(),
})

/** The women of a caseload file, or a sentence for each thing that is wrong in it. */
export type CaseloadOutcome =
  | { readonly kind: 'caseload'; readonly women: readonly KnownWoman[] }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** Reads a caseload: a JSON list of `{reference, givenName, familyName, knownAs?}`. */
export function readCaseload(text: string): CaseloadOutcome {
  const json = parsed(text)
  if (json === undefined) return { kind: 'wrong', sentences: ['The caseload file is not JSON.'] }
  const { success, data, error } = z.array(Woman).safeParse(json)
  if (success) return { kind: 'caseload', women: data.map(known) }
  const sentences = error.issues.map(
    ({ path, message }) => `The caseload file is wrong at ${path.join('.') || 'its beginning'}: ${message}.`,
  )
  return { kind: 'wrong', sentences }
}

function known({ reference, givenName, familyName, knownAs }: z.infer<typeof Woman>): KnownWoman {
  return { reference, givenName, familyName, ...(knownAs ? { knownAs } : {}) }
}

/** The value of a JSON text; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
