import type { Order } from '../../casework/records/support.ts'
import type { LegalStatus, ReferralSource } from '../../casework/supportWords.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import type { Outline } from './outline.ts'
import { chanceFrom, type Chance } from './seed.ts'

/** How a woman came to the service: who referred her, and the order or other legal position she was in, if any. */
export interface Legal {
  readonly source: ReferralSource
  readonly orders: readonly Order[]
}

type Shares<T> = readonly [readonly [T, number], ...(readonly [T, number])[]]

/** Who refers: half of it justice, a quarter councils and health, and many women come of themselves. */
const sources: Shares<ReferralSource> = [
  ['probation-order', 0.26],
  ['herself', 0.16],
  ['probation-licence', 0.09],
  ['police-diversion', 0.08],
  ['liaison-and-diversion', 0.06],
  ['council-housing', 0.05],
  ['health', 0.07],
  ['childrens-social-care', 0.05],
  ['domestic-abuse-service', 0.05],
  ['voluntary-sector', 0.05],
  ['court', 0.03],
  ['prison', 0.03],
  ['solicitor', 0.01],
  ['centre', 0.01],
]

const community: Shares<LegalStatus> = [
  ['community-order', 0.58],
  ['suspended-sentence', 0.26],
  ['mental-health-treatment', 0.06],
  ['drug-rehabilitation', 0.05],
  ['alcohol-treatment', 0.05],
]
const positions: Partial<Record<ReferralSource, Shares<LegalStatus>>> = {
  'probation-order': community,
  'probation-licence': [
    ['licence', 0.75],
    ['post-sentence-supervision', 0.25],
  ],
  prison: [['licence', 1]],
  court: [
    ['awaiting-sentence', 0.5],
    ['bail', 0.5],
  ],
  'police-diversion': [
    ['conditional-caution', 0.7],
    ['community-resolution', 0.3],
  ],
  'liaison-and-diversion': [
    ['bail', 0.5],
    ['community-resolution', 0.5],
  ],
  solicitor: [['awaiting-sentence', 1]],
}

/** How long each lasts, in months; the others end with the case they belong to. */
const months: Partial<Record<LegalStatus, readonly [number, number]>> = {
  'community-order': [12, 18],
  'suspended-sentence': [12, 24],
  'mental-health-treatment': [12, 12],
  'drug-rehabilitation': [9, 12],
  'alcohol-treatment': [6, 12],
  licence: [6, 12],
  'post-sentence-supervision': [12, 12],
  'conditional-caution': [4, 4],
}

/** Who referred her and her order with its dates. Women referred by others than the justice system are under none. */
export function legalOf(outline: Outline, referred: Day): Legal {
  const chance = chanceFrom(`${outline.seed}, her order`)
  const isOnOrder = outline.hasUnrecorded || outline.sharedWith.some((name) => name.startsWith('Probation'))
  const source = isOnOrder ? 'probation-order' : chance.among(sources)
  const shares = positions[source]
  return {
    source,
    orders: shares === undefined ? [] : [orderFor(outline, chance.among(shares), referred, chance)],
  }
}

function orderFor({ seed }: Outline, status: LegalStatus, referred: Day, chance: Chance): Order {
  const from = daysAfter(referred, -chance.between(5, 40))
  const [least, most] = months[status] ?? [0, 0]
  const to = most === 0 ? undefined : daysAfter(from, Math.round(chance.between(least, most) * 30.4))
  return { id: `${seed.replaceAll(' ', '-')}-order`, status, from, ...(to === undefined ? {} : { to }) }
}

const enforced: ReadonlySet<LegalStatus> = new Set([
  'community-order',
  'suspended-sentence',
  'licence',
  'conditional-caution',
])

/** Whether her appointments can be part of an order that somebody enforces. */
export function isUnderOrder({ orders }: Legal): boolean {
  return orders.some(({ status }) => enforced.has(status))
}
