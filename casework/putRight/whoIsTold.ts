import type { Colleague, Role } from '../records/colleague.ts'

/** Who is told of a move, and whether a data-protection contact is among them. */
export interface Told {
  readonly told: readonly string[]
  readonly dataProtectionContact: boolean
}

/** Whose record it was, whose keyworker she has, and whose own the words are. */
export interface ToldOf {
  readonly organisation: string
  readonly keyworker: string
  readonly words: string
}

/**
 * Who is told that something was filed for the wrong woman: the managers of her keyworker's team, or where the team has none those of the
 * organisation, or the head of service; and the data-protection contact, or while none is set the administrators. Where the words are a
 * partner's, the managers and the data-protection contact of the partner besides.
 */
export function whoIsTold(colleagues: readonly Colleague[], of: ToldOf): Told {
  const active = colleagues.filter(({ state }) => state === 'active')
  const own = active.filter(({ organisation }) => organisation === of.organisation)
  const team = colleagues.find(({ id }) => id === of.keyworker)?.team
  const managers = having('manager', own)
  const ofTeam = managers.filter((manager) => team !== undefined && manager.team === team)
  const leading = firstOf([ofTeam, managers, having('head-of-service', own)])
  const protecting = having('data-protection-contact', own)
  const administrators = firstOf([having('administrator', own), having('administrator', active)])
  const partners = active.filter(
    ({ organisation }) => organisation === of.words && organisation !== of.organisation,
  )
  const everyone = [
    ...leading,
    ...(protecting.length > 0 ? protecting : administrators),
    ...having('manager', partners),
    ...having('data-protection-contact', partners),
  ]
  return {
    told: [...new Set(everyone.map(({ id }) => id))],
    dataProtectionContact: protecting.length > 0,
  }
}

function having(role: Role, colleagues: readonly Colleague[]): readonly Colleague[] {
  return colleagues.filter(({ roles }) => roles.includes(role))
}

function firstOf(groups: readonly (readonly Colleague[])[]): readonly Colleague[] {
  return groups.find((group) => group.length > 0) ?? []
}
