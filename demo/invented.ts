import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Reference } from '../casework/identifiers.ts'
import { Colleague } from '../casework/records/colleague.ts'
import { readWorkingTime } from '../casework/workingTime.ts'
import { Borough, Need } from '../casework/words.ts'

const People = z.object({
  tenantId: z.string(),
  colleagues: z.array(
    Colleague.pick({
      id: true,
      name: true,
      organisation: true,
      team: true,
      roles: true,
      telephone: true,
    }).extend({
      works: z.string().optional(),
    }),
  ),
  women: z.array(
    z.object({
      reference: Reference,
      givenName: z.string(),
      familyName: z.string(),
      knownAs: z.string().optional(),
      borough: Borough,
      keyworker: z.string(),
      needs: z.array(Need),
      sharedWith: z.array(z.string()),
    }),
  ),
})

/** The invented people: nobody here exists. */
export const people = People.parse(
  JSON.parse(readFileSync(new URL('./people.json', import.meta.url), 'utf8')),
)

/** The tenants of the demonstration: one, with every organisation of the invented people. */
export const tenants: ReadonlyMap<string, readonly string[]> = new Map([
  [people.tenantId, [...new Set(people.colleagues.map(({ organisation }) => organisation))]],
])

/** The invented colleagues as records. */
export function inventedColleagues(): readonly Colleague[] {
  return people.colleagues.map(({ works, ...person }) => ({
    ...{ kind: 'colleague' as const, schemaVersion: 1 as const, version: 0 as const },
    ...person,
    tenantId: people.tenantId,
    works: works === undefined ? undefined : readWorkingTime(works),
    state: 'active',
  }))
}

/** Rules for reaching her safely, for those of the invented women who need one. */
const safeContact: Readonly<Record<string, string>> = {
  'W-J4H372-8': 'Text first, weekdays 9.30 am to 2.30 pm. Never leave a voicemail.',
  'W-8WH73J-G': 'Ring on her work number only, before 5 pm.',
}

/** How the woman with this reference is reached safely, or undefined when there is no rule. */
export function safeContactOf(reference: string): string | undefined {
  return safeContact[reference]
}
