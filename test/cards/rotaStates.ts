import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { rotaCard } from '../../cards/rota/rotaCard.ts'
import { hoursFormCard, overrideFormCard } from '../../cards/rota/rotaFormCard.ts'
import { rotaView, type RotaFacts } from '../../casework/rota/rotaView.ts'
import { Borough } from '../../casework/words.ts'
import { aRota, anOverride, person } from '../casework/rota/rotaParts.ts'
import { thursday as now } from '../support/thursday.ts'

const colleagues = [
  person('lead', 'safeguarding-lead', { name: 'Jade Morgan' }),
  person('head', 'head-of-service', { name: 'Jade Murray', telephone: undefined }),
  ...Array.from({ length: 60 }, (_, number) => person(`keyworker-${number}`, 'keyworker')),
]
const outOfHoursTeams = Borough.options.map((borough) => ({ borough, telephone: '020 7946 0201' }))
const overrides = Array.from({ length: 40 }, (_, number) =>
  anOverride('on-call', number % 2 === 0 ? 'nobody' : 'lead', { id: `override-${number}` }),
)
const rota = aRota({ onCall: { kind: 'nobody' }, overrides, outOfHoursTeams })
const full: RotaFacts = { organisation: 'Our centre', rota, colleagues }
const none: RotaFacts = { organisation: 'Our centre', rota: undefined, colleagues: [] }

/** The cards of the rota in every state. */
export const rotaStates: Readonly<Record<string, AdaptiveCard>> = {
  'the rota': rotaCard(rotaView(full, true, now), ['Saved.']),
  'the rota with one change, to somebody who may only look': rotaCard(
    rotaView({ ...full, rota: aRota({ overrides: [anOverride('lead', 'head')] }) }, false, now),
  ),
  'the rota while the service is closed': rotaCard(rotaView(full, true, '2026-03-14T12:00:00.000Z')),
  'the rota when nobody is there': rotaCard(rotaView(none, true, now)),
  'a change of the rota': overrideFormCard('override-1', now, { among: colleagues }),
  'a change of the rota to put right': overrideFormCard('override-1', now, {
    ...{ among: colleagues, problems: ['Give the day it ends.'], typed: { duty: 'lead', who: 'head' } },
  }),
  'service hours and on call': hoursFormCard(undefined, { among: [] }),
  'service hours and on call to put right': hoursFormCard(rota, {
    ...{ among: colleagues, problems: ['Not saved yet.'] },
  }),
}
