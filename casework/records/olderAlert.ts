import { z } from 'zod'
import { ColleagueId } from '../identifiers.ts'
import { Instant, minutesAfter } from '../time.ts'

const Happened = z.looseObject({ what: z.string(), at: Instant, by: ColleagueId.optional() })

/** What an alert of schema version 1 held that version 2 builds on. */
const AlertOfVersion1 = z.looseObject({
  schemaVersion: z.literal(1),
  raisedAt: Instant,
  raisedBy: ColleagueId,
  recipients: z.array(ColleagueId),
  timeline: z.array(Happened),
})

const firstWait = 120
const laterWaits = 60

/**
 * Version 2 keeps the policy an alert was sent under, and who must answer until when. An older one goes on with those it was
 * sent to, one step after the other; one that was taken has an hour from then for its first step.
 */
export const alertFromVersion1 = AlertOfVersion1.transform(({ recipients, timeline, ...rest }) => {
  const { raisedAt, raisedBy } = rest
  const people = recipients.length === 0 ? [raisedBy] : recipients
  const taken = timeline.find(({ what }) => what === 'acknowledged')
  const closed = timeline.find(({ what }) => what === 'closed')
  const until = minutesAfter(raisedAt, firstWait)
  const steps = people.map((id) => ({ people: [id], until }))
  return {
    ...rest,
    ...{ schemaVersion: 2, recipients, timeline, group: 'not-sure', drill: false },
    ...{ told: [], factsWithheld: false, categories: [] },
    policy: { steps, againAfter: laterWaits, firstStepMinutes: laterWaits, decideBy: until, scale: 1 },
    ...(closed === undefined
      ? stateOf(raisedAt, taken)
      : { closed: { how: 'CLOSED', at: closed.at, by: closed.by ?? raisedBy } }),
    ...(taken?.by === undefined ? {} : { owner: taken.by }),
  }
})

function stateOf(raisedAt: Instant, taken: z.infer<typeof Happened> | undefined): object {
  if (taken?.by === undefined) {
    const dueAt = minutesAfter(raisedAt, laterWaits)
    return { climb: { step: 0, round: 1, since: raisedAt, dueAt, why: 'sent' } }
  }
  const dueAt = minutesAfter(taken.at, laterWaits)
  return { nextStep: { what: 'Decide what follows', setAt: taken.at, dueAt, extended: 0 } }
}
