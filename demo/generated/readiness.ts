import { newReadiness, withDrillTaken } from '../../casework/alerts/drillsTaken.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Readiness } from '../../casework/records/readiness.ts'
import { minutesAfter, type Instant } from '../../casework/time.ts'
import { named } from './team.ts'

const twoWeeks = 14 * 24 * 60

/** The women's centre ready for alerts: lead, deputy and head of service each acknowledged a drill two weeks before. */
export function inventedReadiness(team: readonly Colleague[], now: Instant): Readiness {
  const people = ['Sunita Rao', 'Grace Ofori', 'Helen Vaughan'].map((name) => named(team, name))
  const at = minutesAfter(now, -twoWeeks)
  const organisation = named(team, 'Helen Vaughan').organisation
  return people.reduce(
    (readiness, { id, roles }) => withDrillTaken(readiness, roles, { by: id, now: at }),
    newReadiness(organisation),
  )
}
