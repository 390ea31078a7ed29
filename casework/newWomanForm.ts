import { z } from 'zod'
import { refusedInputs } from './formRefusals.ts'
import { ColleagueId } from './identifiers.ts'
import { PersonName } from './records/case.ts'
import { Borough } from './words.ts'

const blank = z.literal('').transform(() => undefined)

/** What the form for a new woman sends, by input id. */
const NewWomanInputs = z.object({
  givenName: PersonName,
  familyName: PersonName,
  knownAs: z.union([blank, PersonName]).optional(),
  borough: Borough,
  keyworker: ColleagueId.optional(),
  safeContact: z.union([blank, z.string().trim().max(500)]).optional(),
})
export type NewWomanInputs = z.infer<typeof NewWomanInputs>

const refusals: Readonly<Record<string, string>> = {
  givenName: 'Give her first name, in letters.',
  familyName: 'Give her family name, in letters.',
  knownAs: 'The name she is known by can hold letters, spaces, apostrophes and hyphens only.',
  borough: 'Choose her borough from the list.',
  keyworker: 'Choose a keyworker from the list.',
  safeContact: 'The safe-contact rule can have at most 500 characters.',
}

/** What a filled-in form for a new woman says, or why it cannot be taken. */
export type NewWomanAnswer =
  | { readonly kind: 'filled'; readonly inputs: NewWomanInputs }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** Reads the form for a new woman; every input that cannot be taken is named in a sentence. */
export function readNewWomanForm(inputs: unknown): NewWomanAnswer {
  const { success, data, error } = NewWomanInputs.safeParse(inputs)
  return success
    ? { kind: 'filled', inputs: data }
    : { kind: 'wrong', sentences: refusedInputs(error, refusals) }
}
