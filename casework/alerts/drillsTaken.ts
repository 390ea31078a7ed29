import type { ColleagueEntry } from '../indexes.ts'
import { DrillRole, type DrillTaken, type Readiness } from '../records/readiness.ts'
import type { Instant } from '../time.ts'
import { personLine, type PersonLine } from './alertView.ts'

/** What decides whether an organisation is ready. */
export interface DrillFacts {
  readonly organisation: string
  readonly colleagues: readonly ColleagueEntry[]
  readonly readiness: Readiness | undefined
}

/** Who has a role and has not acknowledged a drill in it, role by role. */
export function drillsToTake({ organisation, colleagues, readiness }: DrillFacts): readonly {
  readonly who: PersonLine
  readonly role: DrillRole
}[] {
  return DrillRole.options.flatMap((role) =>
    withRole(colleagues, organisation, role)
      .filter(({ id }) => drillTaken(readiness, id, role) === undefined)
      .map(({ id }) => ({ who: personLine(id, colleagues), role })),
  )
}

/** When a person first acknowledged a drill in a role, or undefined. */
export function drillTaken(
  readiness: Readiness | undefined,
  person: string,
  role: DrillRole,
): DrillTaken | undefined {
  return readiness?.taken.find((taken) => taken.person === person && taken.role === role)
}

/** The stored fact with a drill that somebody of these roles acknowledged; the first time in each role is kept. */
export function withDrillTaken(
  readiness: Readiness,
  roles: ColleagueEntry['roles'],
  { by: person, now: at }: { readonly by: string; readonly now: Instant },
): Readiness {
  const first = DrillRole.options
    .filter((role) => roles.includes(role) && drillTaken(readiness, person, role) === undefined)
    .map((role) => ({ person, role, at }))
  return { ...readiness, taken: [...readiness.taken, ...first] }
}

/** The fact for an organisation in which nobody has acknowledged a drill. */
export function newReadiness(organisation: string): Readiness {
  return { kind: 'readiness', schemaVersion: 1, version: 0, id: organisation, taken: [] }
}

/** Whether lead, deputy and head of service are there and each of them has acknowledged a drill. */
export function isReady(facts: DrillFacts): boolean {
  const { organisation, colleagues } = facts
  const filled = DrillRole.options.every((role) => withRole(colleagues, organisation, role).length > 0)
  return filled && drillsToTake(facts).length === 0
}

/** The active colleagues of an organisation in a role. */
export function withRole(
  colleagues: readonly ColleagueEntry[],
  organisation: string,
  role: DrillRole,
): readonly ColleagueEntry[] {
  return colleagues.filter(
    (each) => each.state === 'active' && each.organisation === organisation && each.roles.includes(role),
  )
}
