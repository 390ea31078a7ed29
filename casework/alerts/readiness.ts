import type { ColleagueEntry } from '../indexes.ts'
import { DrillRole, type Readiness } from '../records/readiness.ts'
import { nobody } from '../records/rota.ts'
import { onDuty } from '../rota/onDuty.ts'
import { rotaGaps } from '../rota/rotaGaps.ts'
import { daysAhead, standingOverrides, type GapLine, type RotaFacts } from '../rota/rotaView.ts'
import { minutesAfter, type Instant } from '../time.ts'
import { personLine, type PersonLine } from './alertView.ts'
import { drillsToTake, isReady, withRole } from './drillsTaken.ts'

/** The way to a person: her chat took the newest message as far as is known, takes nothing, or was never opened. */
export type Way = 'open' | 'shut' | 'none'

/** What decides whether an organisation's alerts would reach somebody. A person without a way given counts as never reached. */
export interface ReadinessFacts extends RotaFacts {
  readonly ways: ReadonlyMap<string, Way>
  readonly readiness: Readiness | undefined
}

/** One thing that would fail tonight. */
export type Failing =
  | { readonly kind: 'no-chat' | 'chat-shut' | 'no-telephone'; readonly who: PersonLine }
  | { readonly kind: 'nobody-is'; readonly role: DrillRole | 'outside-person' }
  | { readonly kind: 'gap'; readonly gap: GapLine }
  | { readonly kind: 'no-drill'; readonly who: PersonLine; readonly role: DrillRole }

/** What is shown of an organisation's readiness: the first things that would fail and how many there are, and how many people were looked at. */
export interface ReadinessView {
  readonly organisation: string
  readonly failing: readonly Failing[]
  readonly count: number
  readonly people: number
  readonly mayDrill: boolean
  readonly now: Instant
}

/** As many things as a card names; the count is always the full one. */
const mostNamed = 20

/** Draws the view of an organisation's readiness at a moment, for a reader who may run a drill or not. */
export function readinessView(facts: ReadinessFacts, mayDrill: boolean, now: Instant): ReadinessView {
  const failing = wouldFail(facts, now)
  return {
    ...{ organisation: facts.organisation, mayDrill, now },
    failing: failing.slice(0, mostNamed),
    count: failing.length,
    people: peopleOnLadder(facts, now).length,
  }
}

/** Everybody whom an alert may go to now or, by the rota, in the days ahead; each once. */
export function peopleOnLadder(
  { rota, colleagues, organisation }: RotaFacts,
  now: Instant,
): readonly string[] {
  const { lead, deputy, head, onCall, outside } = onDuty(rota, colleagues, organisation, now)
  const end = minutesAfter(now, daysAhead * 24 * 60)
  const coming = standingOverrides(rota, now)
    .filter(({ from, who }) => from < end && who !== nobody)
    .map(({ who }) => who)
  return [
    ...new Set([
      ...lead,
      ...deputy,
      ...head,
      ...(onCall === undefined ? [] : [onCall]),
      ...outside,
      ...coming,
    ]),
  ]
}

/** Everything that would fail tonight, as far as can be known: what stops every alert first. */
export function wouldFail(facts: ReadinessFacts, now: Instant): readonly Failing[] {
  const { rota, colleagues, organisation } = facts
  const ladder = peopleOnLadder(facts, now)
  const people = ladder.map((id) => personLine(id, colleagues))
  const gaps = rotaGaps(rota, colleagues, organisation, { from: now, days: daysAhead })
  return [
    ...emptyRoles(facts),
    ...people.flatMap((who) => unreachable(facts, who)),
    ...gaps
      .filter((gap) => gap.kind !== 'no-telephone' || !ladder.includes(gap.who))
      .map((gap): Failing => ({ kind: 'gap', gap: gapLine(gap, colleagues) })),
    ...people
      .filter(({ telephone }) => telephone === undefined)
      .map((who): Failing => ({ kind: 'no-telephone', who })),
    ...drillsToTake(facts).map((drill): Failing => ({ kind: 'no-drill', ...drill })),
  ]
}

/**
 * What an alert form says at its top until its organisation is ready: whom to ring, somebody reachable with a number where there
 * is one, and never the reader herself. Undefined when it is ready.
 */
export function notReadyWords(facts: ReadinessFacts, reader: string, now: Instant): string | undefined {
  if (isReady(facts)) return undefined
  const people = peopleOnLadder(facts, now)
    .filter((id) => id !== reader)
    .map((id) => personLine(id, facts.colleagues))
    .filter(({ telephone }) => telephone !== undefined)
  const first = people.find(({ id }) => facts.ways.get(id) === 'open') ?? people[0]
  return first === undefined
    ? 'Not ready: ring your manager.'
    : `Not ready: ring ${first.name}, ${first.telephone ?? ''}.`
}

function emptyRoles({ organisation, colleagues }: ReadinessFacts): readonly Failing[] {
  const outside = colleagues.some(
    ({ state, roles }) => state === 'active' && roles.includes('outside-person'),
  )
  const empty = DrillRole.options.filter((role) => withRole(colleagues, organisation, role).length === 0)
  return [...empty, ...(outside ? [] : ['outside-person' as const])].map((role) => ({
    kind: 'nobody-is',
    role,
  }))
}

function unreachable({ ways }: ReadinessFacts, who: PersonLine): readonly Failing[] {
  const way = ways.get(who.id) ?? 'none'
  if (way === 'open') return []
  return [{ kind: way === 'shut' ? 'chat-shut' : 'no-chat', who }]
}

function gapLine(gap: ReturnType<typeof rotaGaps>[number], colleagues: readonly ColleagueEntry[]): GapLine {
  const { kind, from, to } = gap
  return { kind, from, to, who: gap.kind === 'no-telephone' ? personLine(gap.who, colleagues) : undefined }
}
