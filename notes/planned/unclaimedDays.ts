import type { Instant } from '../../casework/time.ts'
import { outside, type Span } from '../text/finding.ts'
import type { ContactMoment } from '../when/contactWhen.ts'
import { weighedRoles } from '../when/weighedRole.ts'
import type { Moments } from './marked.ts'
import type { Plans } from './plansIn.ts'
import { withWeighedPlans } from './weighedPlans.ts'

/** A text with its days, and when the contact was of which it tells. */
interface Dated {
  readonly text: string
  readonly now: Instant
  readonly moments: Moments
  readonly women: readonly Span[]
  readonly contact: ContactMoment
}

/** What is to come, with the days that no rule claimed as what their words weigh for. */
export function withUnclaimedDays(plans: Plans, { text, now, moments, women, contact }: Dated): Plans {
  const { next, actions, keyDates } = plans
  const own = [contact.day, contact.time]
  const taken = [next, ...own, ...actions, ...keyDates].filter((one) => one !== undefined)
  const unclaimed = outside(moments.days, taken)
  if (unclaimed.length === 0) return plans
  const weighed = weighedRoles({ ...moments, text, now, women }, unclaimed)
  const times = outside(moments.times, taken)
  return withWeighedPlans(text, plans, { moments: { ...moments, times, now, women }, weighed })
}
