import type { ColleagueEntry } from './indexes.ts'
import type { Alert, TimelineEntry, Urgency } from './records/alert.ts'
import type { Role } from './records/colleague.ts'
import { isAcknowledged } from './alertState.ts'
import type { Instant } from './time.ts'

/** The urgency of a new alert: U0 when there is danger now, else U1 until a lead lowers it (catalogue, correction 2). */
export function urgencyOf(dangerNow: boolean): Urgency {
  return dangerNow ? 'U0' : 'U1'
}

/**
 * Who gets a new alert: the safeguarding leads of the organisation, and where it has nobody else to handle it, those of another; with the deputies of the
 * same organisation at once when there is danger now. Without a lead who is not the raiser herself: the deputy, the head of
 * service, the outside person. The raiser is never the only one; nobody is named when nobody else is left.
 */
export function alertRecipients(
  colleagues: readonly ColleagueEntry[],
  organisation: string,
  raiser: string,
  urgency: Urgency,
): readonly string[] {
  const active = colleagues.filter((colleague) => colleague.state === 'active')
  const own = active.filter((colleague) => colleague.organisation === organisation)
  const others = active.filter(({ id }) => id !== raiser)
  const ownHandler = others.find((other) => other.organisation === organisation && isHandler(other))
  const elsewhere =
    others.find(({ roles }) => roles.includes('safeguarding-lead'))?.organisation ?? organisation
  const leading =
    ownHandler === undefined ? active.filter((colleague) => colleague.organisation === elsewhere) : own
  const deputies = withRole(leading, 'deputy-safeguarding-lead')
  const ladder = [
    withRole(leading, 'safeguarding-lead'),
    deputies,
    withRole(leading, 'head-of-service'),
    withRole(active, 'outside-person'),
  ]
  const first = ladder.findIndex((step) => step.some((id) => id !== raiser))
  if (first < 0) return []
  const steps = ladder.slice(0, first + 1)
  return [...new Set([...steps, ...(urgency === 'U0' ? [deputies] : [])].flat())]
}

const handlers: readonly Role[] = ['safeguarding-lead', 'deputy-safeguarding-lead', 'head-of-service']

function isHandler({ roles }: ColleagueEntry): boolean {
  return roles.some((role) => handlers.includes(role))
}

function withRole(colleagues: readonly ColleagueEntry[], role: Role): readonly string[] {
  return colleagues.filter((colleague) => colleague.roles.includes(role)).map((colleague) => colleague.id)
}

/** The same alert with one more entry in its timeline. */
export function withEntry(alert: Alert, entry: TimelineEntry): Alert {
  return { ...alert, timeline: [...alert.timeline, entry] }
}

/** The same alert taken by a person; unchanged when somebody has it already. */
export function acknowledged(alert: Alert, by: string, at: Instant): Alert {
  return isAcknowledged(alert) ? alert : withEntry(alert, { what: 'acknowledged', by, at })
}
