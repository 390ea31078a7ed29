import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { dutyFormCard, dutyNoticeCard, safeCard } from '../../cards/rota/dutyCard.ts'
import { shortCard } from '../../cards/shortCard.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, womanFactsOf } from '../support/views.ts'

const amara = { id: 'amara', name: 'Amara Cole', telephone: '020 7946 0100' }
const facts = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const card = {
  duty: 'd',
  facts,
  risk: 'high' as const,
  keyworker: amara,
  isAway: false,
  cover: undefined,
  until: now,
  now,
}
const duty = {
  ...{
    kind: 'duty' as const,
    schemaVersion: 1 as const,
    version: 1,
    id: 'd',
    organisation: "Women's Centre",
  },
  ...{ colleague: 'olu', woman: 'W-VV396G-C', reason: 'The police rang **x**.', at: now, until: now },
}
const notice = { duty, facts, by: { id: 'olu', name: 'Olu Adebayo', telephone: undefined }, now }

/** The cards of a colleague on duty in every state they can have. */
export const dutyStates: Readonly<Record<string, AdaptiveCard>> = {
  'opening a safe card': dutyFormCard('d'),
  'opening a safe card, to be put right': dutyFormCard('d', { name: 'Jade' }, ['Say in a few words why.']),
  'a safe card': safeCard(card),
  'a safe card without a rule': safeCard({ ...card, facts: womanFactsOf(), risk: undefined }),
  'a safe card while her keyworker is away': safeCard({ ...card, isAway: true }),
  'a safe card while somebody covers': safeCard({ ...card, isAway: true, cover: amara }),
  'told of a safe card': dutyNoticeCard(notice),
  'told of a safe card, too large for the chat': shortCard({ as: 'duty', view: notice }),
}
