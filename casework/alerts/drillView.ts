import type { Alert } from '../records/alert.ts'
import { DrillRole, type Readiness } from '../records/readiness.ts'
import type { RotaFacts } from '../rota/rotaView.ts'
import type { Instant } from '../time.ts'
import { isOpenAlert } from './alertState.ts'
import { personLine, type PersonLine } from './alertView.ts'
import { drillTaken, withRole } from './drillsTaken.ts'
import { peopleAsked } from './ladder.ts'

/** The choice that asks for a drill of the whole ladder. No colleague's id is this word. */
export const wholeLadder = 'whole-ladder'

/** A drill that runs: who asked for it, who is asked now, and until when the next person waits. */
export interface RunningDrill {
  readonly number: string
  readonly by: PersonLine
  readonly since: Instant
  readonly asked: readonly PersonLine[]
  readonly until: Instant | undefined
}

/** Somebody who must acknowledge a drill, and when she first did. */
export interface DrillLine {
  readonly who: PersonLine
  readonly role: DrillRole
  readonly at: Instant | undefined
}

/** What the card of drills shows: the one that runs, who could be asked, and who has acknowledged one. */
export interface DrillView {
  readonly organisation: string
  readonly running: RunningDrill | undefined
  readonly people: readonly PersonLine[]
  readonly lines: readonly DrillLine[]
  readonly now: Instant
}

/** Everything that the view of drills is drawn from; `drill` is the newest one. */
export interface DrillViewFacts extends RotaFacts {
  readonly readiness: Readiness | undefined
  readonly people: readonly string[]
  readonly drill: Alert | undefined
}

/** Draws the view of an organisation's drills. */
export function drillView(facts: DrillViewFacts, now: Instant): DrillView {
  const { organisation, colleagues, readiness, people, drill } = facts
  const line = (id: string): PersonLine => personLine(id, colleagues)
  return {
    organisation,
    running: drill === undefined || !isOpenAlert(drill) ? undefined : running(drill, line),
    people: people.map(line),
    lines: DrillRole.options.flatMap((role) =>
      withRole(colleagues, organisation, role).map(({ id }) => ({
        ...{ who: line(id), role },
        at: drillTaken(readiness, id, role)?.at,
      })),
    ),
    now,
  }
}

function running(drill: Alert, line: (id: string) => PersonLine): RunningDrill {
  const { id: number, raisedBy, raisedAt: since, climb } = drill
  return { number, by: line(raisedBy), since, asked: peopleAsked(drill).map(line), until: climb?.dueAt }
}
