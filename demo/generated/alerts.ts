import { policyFor } from '../../casework/alerts/policy.ts'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { onDuty } from '../../casework/rota/onDuty.ts'
import { newReference } from '../../casework/identifiers.ts'
import { Alert } from '../../casework/records/alert.ts'
import type { TimelineEntry } from '../../casework/records/alertTimeline.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { currentStatus } from '../../casework/caseState.ts'
import { contactClocks } from '../../casework/contactClocks.ts'
import { daysAfter, daysBetween, dayOf, minutesAfter, type Day, type Instant } from '../../casework/time.ts'
import { alertStories, type AlertStory } from './alertStories.ts'
import { momentAt, workingDayFrom, workingDayUpTo, worksOn } from './calendar.ts'
import { chanceFrom } from './seed.ts'

/** The alerts about some women, each raised by somebody who worked with her then. */
export function alertsAbout(
  women: readonly Case[],
  team: readonly Colleague[],
  now: Instant,
): readonly Alert[] {
  const taken = new Set<string>()
  const first = women[0]?.id ?? 'nobody'
  return alertStories.flatMap((story, number): readonly Alert[] => {
    const seed = `alert ${number} about the women from ${first} on`
    const raisedAt = raisedMoment(story, now)
    const woman = chanceFrom(seed)
      .shuffled(women)
      .find((other) => !taken.has(other.id) && fits(other, story, raisedAt, team))
    if (woman === undefined) return []
    taken.add(woman.id)
    return [alertFrom(story, { woman, team, now, raisedAt, seed })]
  })
}

/** This morning's came some minutes ago, so that nobody has been asked after the lead yet. */
function raisedMoment({ daysAgo, takenAfter = 0 }: AlertStory, now: Instant): Instant {
  const today = dayOf(now)
  if (daysAgo > 0)
    return momentAt(workingDayUpTo({}, daysAfter(today, -daysAgo)), takenAfter > 60 ? '11:35' : '14:05')
  return minutesAfter(now, -25)
}

/** She was in support then, lately seen where the alert is open, and who raised it was there and could know of her. */
function fits(woman: Case, story: AlertStory, raisedAt: Instant, team: readonly Colleague[]): boolean {
  const on = dayOf(raisedAt)
  const keyworker = team.find(({ id }) => id === woman.keyworker)
  // On a weekend nobody works, and this morning's alert is raised all the same.
  const isThere = keyworker !== undefined && keyworker.away === undefined
  const isAtWork = story.daysAgo === 0 || (keyworker !== undefined && worksOn(keyworker, on))
  const isShared = story.from === 'keyworker' || woman.sharedWith.length > 0
  const hasNeed = woman.needs.some(({ need }) => need === story.need)
  const isFit = isThere && isAtWork && isShared && hasNeed && woman.restrictedTo === undefined
  return isFit && wasInSupport(woman, on) && (story.daysAgo > 6 || wasSeenLately(woman, on))
}

function wasSeenLately(woman: Case, on: Day): boolean {
  const { lastSeen } = contactClocks(woman)
  return lastSeen !== undefined && daysBetween(lastSeen, on) < 14
}

function wasInSupport(woman: Case, on: Day): boolean {
  const begun = woman.referrals.at(-1)?.planned
  const status = currentStatus(woman)
  return begun !== undefined && begun < on && (status?.status === 'engaged' || on < (status?.from ?? on))
}

interface Raising {
  readonly woman: Case
  readonly team: readonly Colleague[]
  readonly now: Instant
  readonly raisedAt: Instant
  readonly seed: string
}

function alertFrom(story: AlertStory, raising: Raising): Alert {
  const { woman, team, raisedAt, seed } = raising
  const partner = team.find(
    ({ organisation, roles }) => roles.includes('partner') && woman.sharedWith.includes(organisation),
  )
  const raiser =
    (story.from === 'partner' ? partner : undefined) ?? team.find(({ id }) => id === woman.keyworker)
  const by = raiser?.id ?? woman.keyworker
  const chance = chanceFrom(seed)
  const duty = onDuty(undefined, team, woman.organisation, raisedAt)
  const policy = policyFor({
    ...{ urgency: story.urgency, group: story.group, at: raisedAt, duty, hours: undefined },
    ...{
      clocks: usualClocks,
      raisedBy: by,
      aboutProfessional: false,
      aboutColleagues: [],
      leadIsBusy: false,
    },
  })
  const recipients = policy?.steps[0]?.people ?? []
  return Alert.parse({
    ...{ kind: 'alert', schemaVersion: 2, version: 0 },
    id: newReference('SG', () => chance.fraction()),
    organisation: woman.organisation,
    draft: `draft of ${seed}`,
    ...{ raisedBy: by, raisedByOrganisation: raiser?.organisation, raisedAt },
    subject: { kind: 'on-system', reference: woman.id },
    ...{ dangerNow: story.urgency === 'U0', urgency: story.urgency, group: story.group, drill: false },
    whatHappened: story.words,
    whenInWords: story.when,
    ...{ policy, told: [], factsWithheld: false, categories: [] },
    ...{ recipients, timeline: timelineOf(story, raising, by, recipients) },
    ...stateOf(story, raising, recipients[0] ?? by),
  })
}

/** One that nobody has taken is asked of its first step; one that was taken was decided about, and has a step for one of the next days. */
function stateOf({ takenAfter, closedAfter }: AlertStory, { raisedAt, now }: Raising, lead: string): object {
  if (takenAfter === undefined) {
    const dueAt = minutesAfter(raisedAt, usualClocks.of.U1.step)
    return { climb: { step: 0, round: 0, since: raisedAt, dueAt, why: 'sent' } }
  }
  const at = minutesAfter(raisedAt, takenAfter)
  if (closedAfter !== undefined) {
    return { owner: lead, closed: { how: 'CLOSED', at: closedOn(raisedAt, closedAfter), by: lead } }
  }
  const dueAt = momentAt(workingDayFrom({}, daysAfter(dayOf(now), 1)), '12:00')
  return {
    owner: lead,
    decided: { decision: 'SAFETY', at, by: lead },
    nextStep: { what: 'Look at the safety plan with her keyworker', setAt: now, dueAt, extended: 0 },
  }
}

function closedOn(raisedAt: Instant, days: number): Instant {
  return momentAt(workingDayFrom({}, daysAfter(dayOf(raisedAt), days)), '16:15')
}

/** Delivered within seconds, taken within the hour as a rule, closed on a working day when everything was done. */
function timelineOf(
  { takenAfter, closedAfter }: AlertStory,
  { raisedAt }: Raising,
  by: string,
  recipients: readonly string[],
): readonly TimelineEntry[] {
  const lead = recipients[0] ?? by
  return [
    { what: 'raised', at: raisedAt, by },
    ...recipients.map((to, place) => ({
      ...{ what: 'delivered' as const, to },
      at: minutesAfter(raisedAt, (place + 1) / 20),
    })),
    ...(takenAfter === undefined
      ? []
      : [{ what: 'acknowledged' as const, by: lead, at: minutesAfter(raisedAt, takenAfter) }]),
    ...(closedAfter === undefined
      ? []
      : [{ what: 'closed' as const, by: lead, at: closedOn(raisedAt, closedAfter) }]),
  ]
}
