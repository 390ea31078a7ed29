import { z } from 'zod'
import { refusedInputs } from './formRefusals.ts'
import { Role, type Colleague } from './records/colleague.ts'
import { readWorkingTime } from './workingTime.ts'

const blank = z.literal('').transform(() => undefined)

/** A telephone number as it is typed: digits and spaces, at most 39 characters. */
export const Telephone = z
  .string()
  .trim()
  .regex(/^[+\d][\d ()-]{5,38}$/)

/** What the form for a colleague sends, by input id. */
const ColleagueInputs = z.object({
  objectId: z.string().trim().toLowerCase().pipe(z.guid()),
  name: z.string().trim().min(1).max(120),
  place: z.string().min(1),
  team: z.union([blank, z.string().trim().max(80)]).optional(),
  roles: z
    .string()
    .transform((joined) => joined.split(',').filter((role) => role !== ''))
    .pipe(z.array(Role).min(1)),
  telephone: z.union([blank, Telephone]).optional(),
  works: z
    .union([
      blank,
      z.string().transform((text, context) => {
        const works = readWorkingTime(text)
        if (works === undefined) context.addIssue('not working days and hours')
        return works
      }),
    ])
    .optional(),
})

const refusals = {
  objectId: 'The Entra object id looks like 00000000-0000-4000-8000-000000000000.',
  name: 'Give her name.',
  place: 'Choose her organisation from the list.',
  team: 'A team has at most 80 characters.',
  roles: 'Choose at least one role.',
  telephone: 'A telephone number holds digits and spaces, for example 020 7946 0100.',
  works: 'Write days and hours like this: Monday to Friday, 09:00 to 17:30.',
}

/** What a colleague's form says of her, apart from whether she is active. */
export type ColleagueDetails = Pick<
  Colleague,
  'id' | 'tenantId' | 'name' | 'organisation' | 'team' | 'roles' | 'telephone' | 'works'
>

/** A tenant and one of its organisations, as one choice of the form. */
export interface Workplace {
  readonly tenantId: string
  readonly organisation: string
}

/** The value a workplace has in the form's list. */
export function workplaceValue({ tenantId, organisation }: Workplace): string {
  return `${tenantId}/${organisation}`
}

/** What a filled-in colleague form says, or why it cannot be taken. */
export type ColleagueAnswer =
  | { readonly kind: 'filled'; readonly details: ColleagueDetails }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** Reads the form for a colleague. Only the workplaces given can be chosen. */
export function readColleagueForm(inputs: unknown, workplaces: readonly Workplace[]): ColleagueAnswer {
  const { success, data, error } = ColleagueInputs.safeParse(inputs)
  if (!success) return { kind: 'wrong', sentences: refusedInputs(error, refusals) }
  const workplace = workplaces.find((known) => workplaceValue(known) === data.place)
  if (workplace === undefined) return { kind: 'wrong', sentences: [refusals.place] }
  const { objectId: id, place: _place, ...details } = data
  return { kind: 'filled', details: { id, ...workplace, ...details } }
}
