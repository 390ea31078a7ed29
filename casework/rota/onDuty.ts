import type { ColleagueEntry } from '../indexes.ts'
import type { Role } from '../records/colleague.ts'
import { nobody, type Duty, type Rota } from '../records/rota.ts'
import { dayOf, type Instant } from '../time.ts'

/** Who is there for an organisation's alerts at one moment, by colleague id. */
export interface OnDuty {
  readonly lead: readonly string[]
  readonly deputy: readonly string[]
  readonly head: readonly string[]
  /** Undefined when nobody is on call. */
  readonly onCall: string | undefined
  /** The outside people of every organisation. */
  readonly outside: readonly string[]
}

/**
 * The organisation whose people handle the alerts of another: itself, or where none of its colleagues is lead, deputy or head
 * of service, one that has a safeguarding lead. Its own name comes back when nobody leads anywhere.
 */
export function leadingOrganisation(colleagues: readonly ColleagueEntry[], organisation: string): string {
  const active = colleagues.filter(isActive)
  const leadsItself = active.some(
    (colleague) => colleague.organisation === organisation && isHandler(colleague),
  )
  if (leadsItself) return organisation
  return active.find(({ roles }) => roles.includes('safeguarding-lead'))?.organisation ?? organisation
}

/**
 * Who is on duty for an organisation at a moment. `rota` is the one of its `leadingOrganisation`. An override that covers the
 * moment takes the place of a duty's people; one for somebody who is away or was removed is passed over. Who is away that day
 * is left out, even where nobody else is left. On call is whom the rota names, else the head of service.
 */
export function onDuty(
  rota: Rota | undefined,
  colleagues: readonly ColleagueEntry[],
  organisation: string,
  at: Instant,
): OnDuty {
  const here = colleagues.filter((colleague) => isActive(colleague) && !isAway(colleague, at))
  const leading = leadingOrganisation(colleagues, organisation)
  const own = here.filter((colleague) => colleague.organisation === leading)
  const covering = (duty: Duty): readonly string[] => coversOf(rota, here, duty, at)
  const duty = (name: Duty, role: Role): readonly string[] => {
    const covers = covering(name)
    return covers.length > 0 ? covers : withRole(own, role)
  }
  const head = withRole(own, 'head-of-service')
  const onCall = covering('on-call').at(-1) ?? standing(rota, here) ?? head[0]
  return {
    lead: duty('lead', 'safeguarding-lead'),
    deputy: duty('deputy', 'deputy-safeguarding-lead'),
    head,
    onCall: onCall === nobody ? undefined : onCall,
    outside: withRole(colleagues.filter(isActive), 'outside-person'),
  }
}

/** Whom the overrides name for a duty at a moment, the one set last at the end. */
function coversOf(
  rota: Rota | undefined,
  here: readonly ColleagueEntry[],
  duty: Duty,
  at: Instant,
): readonly string[] {
  const covering = (rota?.overrides ?? []).filter(
    ({ takenBack, ...override }) =>
      takenBack === undefined && override.duty === duty && override.from <= at && at < override.to,
  )
  const reachable = covering.map(({ who }) => who).filter((who) => who === nobody || isAmong(here, who))
  return [...new Set(reachable)]
}

function standing(rota: Rota | undefined, here: readonly ColleagueEntry[]): string | undefined {
  if (rota?.onCall === undefined) return undefined
  if (rota.onCall.kind === 'nobody') return nobody
  return isAmong(here, rota.onCall.who) ? rota.onCall.who : undefined
}

function isAmong(colleagues: readonly ColleagueEntry[], who: string): boolean {
  return colleagues.some(({ id }) => id === who)
}

const handlers: readonly Role[] = ['safeguarding-lead', 'deputy-safeguarding-lead', 'head-of-service']

function isHandler({ roles }: ColleagueEntry): boolean {
  return roles.some((role) => handlers.includes(role))
}

function isActive({ state }: ColleagueEntry): boolean {
  return state === 'active'
}

function isAway({ away = [] }: ColleagueEntry, at: Instant): boolean {
  const day = dayOf(at)
  return away.some(({ from, to }) => from <= day && day <= to)
}

function withRole(colleagues: readonly ColleagueEntry[], role: Role): readonly string[] {
  return colleagues.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)
}
