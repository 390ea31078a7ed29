import { ownershipOf } from './alertState.ts'
import { peopleAsked } from './ladder.ts'
import type { ColleagueEntry } from '../indexes.ts'
import { noLongerAllowed, type Alert } from '../records/alert.ts'
import type { TimelineEntry } from '../records/alertTimeline.ts'
import type { OutOfHoursTeam } from '../records/rota.ts'
import type { Instant } from '../time.ts'

/** A person as an alert's card names her. */
export interface PersonLine {
  readonly id: string
  readonly name: string
  readonly telephone?: string | undefined
}

/** How far an alert has come with one of its recipients. */
export interface RecipientLine extends PersonLine {
  readonly delivered: Instant | undefined
  readonly failure: string | undefined
  /** Whether the failure is the end of it, because she may no longer see the alert. */
  readonly final: boolean
}

/** That a contact from which the alert may have come was moved; `to` is where, for a reader who may know. */
export interface MovedLine {
  readonly by: PersonLine
  readonly at: Instant
  readonly to: string | undefined
}

/** Who reads a card of an alert, and what she may do with it. */
export interface ReaderLine {
  readonly id: string
  /** Whether she may take it and hold it. */
  readonly mayTake: boolean
  /** Whether she may decide about it and close it. */
  readonly mayLead: boolean
}

/** What only the card of whoever raised an alert shows. */
export interface RaisedFacts {
  /** A partner reads that it was received, who has it and that it was closed; never next steps or decisions. */
  readonly partner: boolean
  /** Who is asked when nobody answers in time. */
  readonly askedNext: readonly PersonLine[]
  /** Where the councils take calls out of hours, while the service is closed and nobody is on call: of her borough, else of all. */
  readonly outOfHours: readonly OutOfHoursTeam[]
  /** The head of service, who is rung first when a woman has died. */
  readonly head: readonly PersonLine[]
  /** Whether she can ask for a debrief, or has. */
  readonly debrief: 'nobody-to-ask' | 'offered' | 'asked'
}

/** What an alert's cards show, for raiser and lead alike. */
export interface AlertView {
  readonly raiser: PersonLine
  readonly womanName: string | undefined
  /** Women on record who may be the one that was named, for a reader who may see them. */
  readonly maybe: readonly string[]
  readonly recipients: readonly RecipientLine[]
  readonly acknowledgement: { readonly by: PersonLine; readonly at: Instant } | undefined
  /** Who is asked to take it at this moment, and until when the next person waits; nobody where it is held. */
  readonly asked: readonly PersonLine[]
  readonly askedUntil: Instant | undefined
  readonly moved: readonly MovedLine[]
  /** Everybody whom its timeline names and whom it is about, by id. */
  readonly people: Readonly<Record<string, PersonLine>>
  readonly reader: ReaderLine
  /** Whether a close waits for a second person where nobody is left who could agree. */
  readonly noSecond?: boolean
  /** Only for whoever raised it. */
  readonly raised?: RaisedFacts | undefined
  readonly now: Instant
}

/** Draws the view of an alert from its timeline and the list of colleagues. `open` are the references that the reader may know. */
export function alertView(
  alert: Alert,
  colleagues: readonly ColleagueEntry[],
  woman: Pick<AlertView, 'womanName' | 'maybe' | 'reader'> & { readonly open: readonly string[] },
  now: Instant,
): AlertView {
  const acknowledgement = ownershipOf(alert)
  return {
    raiser: personLine(alert.raisedBy, colleagues),
    womanName: woman.womanName,
    maybe: woman.maybe,
    reader: woman.reader,
    people: Object.fromEntries(peopleOf(alert).map((id) => [id, personLine(id, colleagues)])),
    recipients: alert.recipients.map((id) => recipientLine(alert, id, colleagues)),
    acknowledgement:
      acknowledgement === undefined
        ? undefined
        : { by: personLine(acknowledgement.by, colleagues), at: acknowledgement.at },
    asked: peopleAsked(alert).map((id) => personLine(id, colleagues)),
    askedUntil: alert.climb?.dueAt,
    moved: alert.timeline
      .filter((entry) => entry.what === 'contact-moved')
      .map(({ by, at, to }) => ({
        by: personLine(by, colleagues),
        at,
        to: to !== undefined && woman.open.includes(to) ? to : undefined,
      })),
    now,
  }
}

/** Everybody whom an alert names: who did something, to whom it went, who was asked, whom it is about. */
function peopleOf({ timeline, recipients, told, handOver, aboutColleagues }: Alert): readonly string[] {
  const named = timeline.flatMap((entry) => [
    ...('by' in entry ? [entry.by] : []),
    ...('to' in entry && isPerson(entry) ? [entry.to] : []),
    ...('people' in entry ? entry.people : []),
    ...('owner' in entry ? [entry.owner] : []),
    ...(entry.what === 'handed-over' ? [entry.from] : []),
  ])
  const besides = [...(handOver === undefined ? [] : [handOver.to]), ...(aboutColleagues ?? [])]
  return [...new Set([...named, ...recipients, ...told, ...besides])]
}

type Addressed = Extract<
  TimelineEntry,
  { what: 'delivered' | 'not-delivered' | 'hand-over-asked' | 'hand-over-not-taken' | 'spoken' }
>

function isPerson(entry: TimelineEntry): entry is Addressed {
  return entry.what !== 'urgency' && entry.what !== 'contact-moved'
}

function recipientLine(alert: Alert, id: string, colleagues: readonly ColleagueEntry[]): RecipientLine {
  const delivered = alert.timeline.find((entry) => entry.what === 'delivered' && entry.to === id)
  const failures = alert.timeline.filter((entry) => entry.what === 'not-delivered')
  const failure = failures.findLast((entry) => entry.to === id)
  return {
    ...personLine(id, colleagues),
    delivered: delivered?.at,
    failure: delivered === undefined ? failure?.reason : undefined,
    final: failure?.reason === noLongerAllowed,
  }
}

/** A person as a card names her, also after she has left. */
export function personLine(id: string, colleagues: readonly ColleagueEntry[]): PersonLine {
  const found = colleagues.find((colleague) => colleague.id === id)
  return { id, name: found?.name ?? 'a colleague who has left', telephone: found?.telephone }
}
