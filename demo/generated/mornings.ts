import { usualMorning } from '../../casework/morning/morningTime.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Daily } from '../../casework/records/delivery.ts'
import { dayOf, type Instant } from '../../casework/time.ts'

/** Today's morning message of each manager, who finds it when she opens her chat for the first time. */
export function inventedMornings(team: readonly Colleague[], now: Instant): readonly Daily[] {
  return team
    .filter(({ roles }) => roles.includes('manager'))
    .map(({ id }) => ({
      ...newDelivery(`morning:${id}`, id, now),
      ...{ as: 'morning', day: dayOf(now), zone: usualMorning.zone },
    }))
}
