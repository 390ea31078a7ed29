import { z } from 'zod'
import { chosen } from '../formInputs.ts'
import { refusedInputs } from '../formRefusals.ts'
import { ColleagueId } from '../identifiers.ts'
import type { Case } from '../records/case.ts'
import { refuseIf, setUnless, type SetOutcome } from './setPart.ts'

/** Whom a record can be given to, restricted to and shared with; a list that is missing may not be set by this colleague. */
export interface PeopleChoices {
  readonly keyworkers?: readonly ColleagueId[] | undefined
  readonly colleagues?: readonly ColleagueId[] | undefined
  readonly partners?: readonly string[] | undefined
}

const Inputs = z.object({
  keyworker: z.string().optional(),
  restrictedTo: chosen(ColleagueId).optional(),
  sharedWith: z.string().optional(),
})

/** An organisation as the value of a choice: several choices arrive in one text with commas, and names may hold commas. */
export function organisationChoice(name: string): string {
  return encodeURIComponent(name)
}

function organisationsIn(text: string, known: readonly string[]): readonly string[] {
  const values = text.split(',')
  return known.filter((name) => values.includes(organisationChoice(name)))
}

/**
 * Sets her one keyworker, to whom her record is restricted, and which organisations it is shared with. A restricted record
 * is always open to her keyworker, unless that is a colleague who has left.
 */
export function setPeople(woman: Case, inputs: unknown, choices: PeopleChoices): SetOutcome {
  const { success, data, error } = Inputs.safeParse(inputs)
  if (!success) {
    return {
      kind: 'refused',
      sentences: refusedInputs(error, { restrictedTo: 'Choose people from the list.' }),
    }
  }
  const people = peopleIn(woman, data, choices)
  return setUnless(againstPeople(woman, people, choices), () => ({
    ...woman,
    keyworker: people.keyworker,
    restrictedTo: people.named.length === 0 ? undefined : [...people.named],
    sharedWith: [...people.sharedWith],
  }))
}

interface People {
  readonly keyworker: ColleagueId
  readonly named: readonly ColleagueId[]
  readonly sharedWith: readonly string[]
}

/** What the form says where this colleague may set it, and what is on record where she may not. */
function peopleIn(woman: Case, data: z.infer<typeof Inputs>, choices: PeopleChoices): People {
  const { keyworkers, colleagues, partners } = choices
  return {
    keyworker: keyworkers === undefined ? woman.keyworker : (data.keyworker ?? woman.keyworker),
    named: colleagues === undefined ? (woman.restrictedTo ?? []) : (data.restrictedTo ?? []),
    sharedWith: partners === undefined ? woman.sharedWith : organisationsIn(data.sharedWith ?? '', partners),
  }
}

function againstPeople(
  woman: Case,
  { keyworker, named }: People,
  { keyworkers, colleagues }: PeopleChoices,
): readonly (string | undefined)[] {
  const several = keyworker.includes(',')
  const unknown = keyworker !== woman.keyworker && !several && keyworkers?.includes(keyworker) !== true
  const isHere = colleagues?.includes(keyworker) ?? true
  const strangers = colleagues !== undefined && named.some((id) => !colleagues.includes(id))
  return [
    refuseIf(several, 'She has one keyworker at a time: choose one.'),
    refuseIf(unknown, 'Choose her keyworker from the list.'),
    refuseIf(strangers, 'Choose the people who may see her record from the list.'),
    refuseIf(
      named.length > 0 && isHere && !named.includes(keyworker),
      'Her keyworker must be among the people who may see her record.',
    ),
  ]
}
