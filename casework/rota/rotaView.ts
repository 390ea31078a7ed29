import { personLine, type PersonLine } from '../alerts/alertView.ts'
import type { ColleagueEntry } from '../indexes.ts'
import { nobody, type OutOfHoursTeam, type Override, type Rota } from '../records/rota.ts'
import type { Instant } from '../time.ts'
import { onDuty } from './onDuty.ts'
import { rotaGaps, type RotaGap } from './rotaGaps.ts'
import { isServiceTime, nextServiceTime, usualServiceHours } from './serviceTime.ts'

/** One override as a card says it; `who` is undefined when it says that nobody is on call. */
export type OverrideLine = Pick<Override, 'id' | 'duty' | 'from' | 'to'> & {
  readonly who: PersonLine | undefined
}

/** A gap with the person it is about, where it is about one. */
export type GapLine = Pick<RotaGap, 'kind' | 'from' | 'to'> & { readonly who: PersonLine | undefined }

/** What the card of a rota shows of one moment and the days after it. */
export interface RotaView {
  readonly organisation: string
  readonly lead: readonly PersonLine[]
  readonly deputy: readonly PersonLine[]
  readonly head: readonly PersonLine[]
  readonly onCall: PersonLine | undefined
  readonly outside: readonly PersonLine[]
  readonly serviceHours: Rota['serviceHours']
  /** When the service next opens; undefined while it is open. */
  readonly opens: Instant | undefined
  /** The first overrides that are not over, by when they begin, and how many more there are. */
  readonly overrides: readonly OverrideLine[]
  readonly more: number
  readonly gaps: readonly GapLine[]
  readonly outOfHoursTeams: readonly OutOfHoursTeam[]
  readonly maySet: boolean
  readonly now: Instant
}

/** How many days ahead gaps are looked for, today being the first. */
export const daysAhead = 14

/** As many overrides as a card has room for. */
const mostOverrides = 15

/** A rota with the organisation it belongs to and everybody whom it may name. */
export interface RotaFacts {
  readonly organisation: string
  readonly rota: Rota | undefined
  readonly colleagues: readonly ColleagueEntry[]
}

/** Draws the view of a rota at a moment, for a reader who may set it or not. */
export function rotaView(
  { organisation, rota, colleagues }: RotaFacts,
  maySet: boolean,
  now: Instant,
): RotaView {
  const { lead, deputy, head, onCall, outside } = onDuty(rota, colleagues, organisation, now)
  const standing = standingOverrides(rota, now)
  const line = (id: string): PersonLine => personLine(id, colleagues)
  return {
    organisation,
    lead: lead.map(line),
    deputy: deputy.map(line),
    head: head.map(line),
    onCall: onCall === undefined ? undefined : line(onCall),
    outside: outside.map(line),
    serviceHours: rota?.serviceHours ?? usualServiceHours,
    opens: isServiceTime(rota, now) ? undefined : nextServiceTime(rota, now),
    more: Math.max(0, standing.length - mostOverrides),
    overrides: standing.slice(0, mostOverrides).map(({ who, ...override }) => ({
      ...override,
      who: who === nobody ? undefined : line(who),
    })),
    gaps: rotaGaps(rota, colleagues, organisation, { from: now, days: daysAhead }).map((gap) => ({
      ...{ kind: gap.kind, from: gap.from, to: gap.to },
      who: gap.kind === 'no-telephone' ? line(gap.who) : undefined,
    })),
    outOfHoursTeams: rota?.outOfHoursTeams ?? [],
    maySet,
    now,
  }
}

/** The overrides that count and are not over, by when they begin. */
export function standingOverrides(rota: Rota | undefined, now: Instant): readonly Override[] {
  const standing = (rota?.overrides ?? []).filter(({ takenBack, to }) => takenBack === undefined && now < to)
  return [...standing].sort((one, other) => one.from.localeCompare(other.from))
}

/** The colleagues whom a rota can name: the active ones of its organisation. */
export function eligible({ organisation, colleagues }: RotaFacts): readonly ColleagueEntry[] {
  return colleagues.filter(
    (colleague) => colleague.state === 'active' && colleague.organisation === organisation,
  )
}
