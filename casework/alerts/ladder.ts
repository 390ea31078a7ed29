import type { ColleagueId } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import type { Climb, ClimbReason, Policy } from '../records/alertParts.ts'
import { minutesAfter, type Instant } from '../time.ts'
import { withEntry } from './alertState.ts'

/** Something somebody is told because of a change: her card, a neutral reminder, the question after her step, that nobody answered, or that something was added. */
export interface Told {
  readonly to: ColleagueId
  readonly as: 'card' | 'nudge' | 'step-asked' | 'unanswered' | 'added'
}

/** An alert after something happened to it, and who is told. */
export interface Moved {
  readonly alert: Alert
  readonly told: readonly Told[]
}

/** The people whom the ladder asks at this moment; an owner who let her step pass is asked herself only when there is nobody else. */
export function peopleAsked({ policy, climb, owner }: Alert): readonly ColleagueId[] {
  if (climb === undefined) return []
  return othersOnStep(policy, climb.step, owner)
}

function othersOnStep(
  { steps }: Policy,
  step: number,
  owner: ColleagueId | undefined,
): readonly ColleagueId[] {
  const people = steps[step % steps.length]?.people ?? []
  const others = people.filter((id) => id !== owner)
  const anybodyElse = steps.some((each) => each.people.some((id) => id !== owner))
  return anybodyElse ? others : people
}

/** The alert asked of one step of its ladder from now on. The first time round a step waits until its own time, later for a fixed while. */
export function askedOf(
  alert: Alert,
  at: { readonly step: number; readonly round: number; readonly now: Instant; readonly why: ClimbReason },
): Moved {
  const place = withSomebody(alert, at)
  const quiet = quietAt(alert, at.now)
  const waits = waiting(alert.policy, place, at.now)
  const climb: Climb = { ...place, ...waits, ...remindedFrom(waits, quiet), since: at.now, why: at.why }
  const asked = { ...alert, climb }
  const people = peopleAsked(asked)
  const recipients = [...new Set([...alert.recipients, ...people])]
  return {
    alert: withEntry(
      { ...asked, recipients },
      { what: 'asked', at: at.now, people: [...people], why: at.why },
    ),
    told: people.flatMap((to): readonly Told[] =>
      alert.recipients.includes(to) && quiet === undefined
        ? [
            { to, as: 'card' },
            { to, as: 'nudge' },
          ]
        : [{ to, as: 'card' }],
    ),
  }
}

/** The step after the one being asked; after the last one the ladder begins again, until a person acts. */
export function askedOfNext(alert: Alert, now: Instant, why: ClimbReason): Moved {
  const { climb, policy, owner } = alert
  if (climb === undefined) return askedOf(alert, { ...after(policy, owner), now, why })
  const last = climb.step + 1 >= policy.steps.length
  return askedOf(alert, { step: last ? 0 : climb.step + 1, round: climb.round + (last ? 1 : 0), now, why })
}

/** The step after the one a person stands on. Its waits count from the moment it is asked. */
export function after(policy: Policy, person: ColleagueId | undefined): Pick<Climb, 'step' | 'round'> {
  const place = policy.steps.findIndex(({ people }) => person !== undefined && people.includes(person))
  return { step: (place + 1) % policy.steps.length, round: 1 }
}

/** Goes past a step on which nobody is but the owner. */
function withSomebody(
  { policy, owner }: Alert,
  { step, round }: Pick<Climb, 'step' | 'round'>,
): Pick<Climb, 'step' | 'round'> {
  const places = policy.steps.map((_, offset) => {
    const place = step + offset
    return { step: place % policy.steps.length, round: round + Math.floor(place / policy.steps.length) }
  })
  return places.find((place) => othersOnStep(policy, place.step, owner).length > 0) ?? { step, round }
}

/** Until when reminders are held at a moment, because the raiser has spoken to somebody; undefined when they are not. */
export function quietAt({ quietUntil }: Alert, now: Instant): Instant | undefined {
  return quietUntil !== undefined && quietUntil > now ? quietUntil : undefined
}

/** When a step is reminded of whose reminders are held: as soon as they are not, where that is before it is over. */
export function remindedFrom(
  { dueAt, remindAt }: Waits,
  quiet: Instant | undefined,
): { readonly remindAt: Instant | undefined } {
  if (quiet === undefined) return { remindAt }
  return { remindAt: quiet < dueAt ? quiet : undefined }
}

type Waits = Pick<Climb, 'dueAt' | 'remindAt'>

function waiting(
  { steps, againAfter, scale }: Policy,
  { step, round }: Pick<Climb, 'step' | 'round'>,
  now: Instant,
): Waits {
  const until = steps[step]?.until
  const dueAt =
    round === 0 && until !== undefined && until > now ? until : minutesAfter(now, againAfter * scale)
  const half = (Date.parse(dueAt) - Date.parse(now)) / 2
  return { dueAt, remindAt: minutesAfter(now, half / 60_000) }
}
