import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { detailsCard } from '../../cards/women/detailsCard.ts'
import { detailsFormCard } from '../../cards/women/detailsFormCard.ts'
import { DetailsPart } from '../../casework/records/caseChange.ts'
import { aCase } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, womanFactsOf } from '../support/views.ts'

const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const change = { part: 'safety', at: now, by: 'amara', before: {} } as const
const agreed = { setBy: 'amara', setAt: now }
const details = {
  facts: warned,
  woman: aCase({
    referrals: [
      {
        id: 'r',
        source: 'herself',
        day: '2026-01-05',
        statuses: [{ status: 'paused', from: '2026-02-01', review: '2026-04-01', by: 'amara' }],
      },
    ],
    orders: [{ id: 'o', status: 'community-order', from: '2026-01-01', to: '2027-01-01' }],
    risk: 'high',
    restrictedTo: ['amara'],
    sharedWith: ['Probation, Lambeth'],
    agreements: [
      { organisation: 'Housing', what: 'measures', from: '2026-01-01', to: '2026-02-01', ...agreed },
      { organisation: 'Probation, Lambeth', what: 'measures', from: '2026-02-01', ...agreed },
    ],
    safeContact: 'Text first.',
    mustNotReceive: 'Her brother.',
    changes: [change],
  }),
  names: { amara: 'Amara Cole' },
  maySet: DetailsPart.options,
  now,
}
const choices = { keyworkers: ['amara'], colleagues: ['amara'], partners: ['Probation, Lambeth'] }

/** The details of a woman, and the form of each of their parts. */
export const detailsStates: Readonly<Record<string, AdaptiveCard>> = {
  'the details of a woman': detailsCard(details, ['Saved.']),
  'the details of a woman of whom little is known': detailsCard({ ...details, woman: aCase(), maySet: [] }),
  ...Object.fromEntries(
    DetailsPart.options.map((part) => [
      `the form of ${part}`,
      detailsFormCard({ ...details, part, choices }, ['Not saved yet.']),
    ]),
  ),
}
