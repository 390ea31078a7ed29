import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { passingTo } from '../../casework/cover/passing.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { CoverDelivery } from '../../casework/records/delivery.ts'
import type { Day } from '../../casework/time.ts'
import { managersOf } from '../alerts/debriefState.ts'

/** An absence that was set or ended: of whom, from which day, and who covers or covered it. */
export interface ChangedAbsence {
  readonly of: Colleague
  readonly from: Day
  readonly covers: readonly (string | undefined)[]
}

/**
 * The messages that tell of an absence: to whoever covers or covered it, to the managers, to the leads where a restricted woman
 * is not passed, and to whoever is away. Whoever set it reads it on her own card.
 */
export async function messagesOfCover(
  ports: Ports,
  by: Colleague,
  { of, from, covers }: ChangedAbsence,
): Promise<readonly CoverDelivery[]> {
  const managers = await managersOf(ports, of)
  const leads = await leadsWhoMustKnow(ports, of, covers)
  const now = ports.now()
  const recipients = new Set([...covers, ...managers.map(({ id }) => id), ...leads, of.id])
  return [...recipients]
    .filter((id): id is string => id !== undefined && id !== by.id)
    .map((recipient) => ({
      ...newDelivery(`cover:${of.id}:${from}:${recipient}:${now}`, recipient, now),
      ...{ as: 'cover', of: of.id, from },
    }))
}

/** Only a safeguarding lead or her deputy may open every restricted record, so that one of them must know of each that stays. */
async function leadsWhoMustKnow(
  ports: Ports,
  { id, organisation }: Colleague,
  covers: ChangedAbsence['covers'],
): Promise<readonly string[]> {
  const [women, colleagues] = await Promise.all([
    ports.records.list('women-by-keyworker', id),
    ports.records.list('colleagues', all),
  ])
  const staying = covers.flatMap(
    (cover) =>
      passingTo(
        women,
        colleagues.find((each) => each.id === cover),
      ).staying,
  )
  if (!staying.some(({ woman }) => woman.restrictedTo !== undefined)) return []
  return colleagues
    .filter((each) => each.state === 'active' && each.organisation === organisation)
    .filter(({ roles }) => roles.includes('safeguarding-lead') || roles.includes('deputy-safeguarding-lead'))
    .map((each) => each.id)
}
