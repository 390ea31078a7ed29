import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { putAwayBecauseCard, putAwayCard } from '../../cards/alerts/putAwayCard.ts'
import { unsentCard, unsentOfferCard } from '../../cards/alerts/unsentCard.ts'
import type { UnsentView } from '../../casework/alerts/unsentView.ts'
import { alertNumber } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anAlertDraftView } from '../support/views.ts'

const unsent = (changes: Partial<UnsentView> = {}): AdaptiveCard =>
  unsentCard({
    ...{ draft: 'd', step: '10', writer: { id: 'amara', name: 'Amara Cole', telephone: '020 7946 0100' } },
    ...{ begunAt: now, state: 'open', dangerNow: false, spokenAt: undefined, now },
    wrongTap: false,
    ...changes,
  })
const begun = { draft: 'd', begunAt: now, words: 'She says he has found her address.' }
const colleagues = Array.from({ length: 60 }, (_, place) => ({ id: `c-${place}`, name: 'Grace Ofori' }))
const draft = (dangerNow: boolean): Parameters<typeof putAwayCard>[0]['draft'] =>
  anAlertDraftView({ dangerNow }).draft

/** Every card of an alert that was begun and is not sent. */
export const unsentStates: Readonly<Record<string, AdaptiveCard>> = {
  'an unsent alert, to its writer': unsent(),
  'an unsent alert with danger now, to its writer': unsent({ step: 'morning', dangerNow: true }),
  'an unsent alert that was settled, to its writer': unsent({ state: 'sent' }),
  'an unsent alert, to a lead': unsent({ step: '60' }),
  'an unsent alert at once, to a lead who has spoken to its writer': unsent({
    ...{ step: 'at-once', spokenAt: now },
  }),
  'an unsent alert that was sent since, to a lead': unsent({ step: '60', state: 'sent' }),
  'an unsent alert that was put away, to a lead': unsent({ step: 'put-away', state: 'put-away' }),
  'an unsent alert to go on with': unsentOfferCard([begun], true, now),
  'six unsent alerts to go on with': unsentOfferCard(
    Array.from({ length: 6 }, () => ({ ...begun, words: '' })),
    ...([false, now] as const),
  ),
  'putting an alert away': putAwayCard({ draft: draft(true), colleagues, alerts: [alertNumber('22H8CP')] }),
  'putting an alert away, with something missing': putAwayCard(
    { draft: draft(false), colleagues, alerts: [] },
    ['Whom did you tell? Choose her in the list, or type her name.'],
    { toldNamed: 'The duty social worker' },
  ),
  'an alert put away after a call': putAwayBecauseCard(
    { how: 'told-by-phone', who: 'sunita', at: now },
    'Sunita Rao',
  ),
  'an alert put away as the same': putAwayBecauseCard(
    { how: 'same-as', alert: alertNumber('22H8CP'), at: now },
    undefined,
  ),
  'an alert put away as no concern': putAwayBecauseCard(
    { how: 'not-a-concern', why: 'I had misread it.', at: now },
    undefined,
  ),
}
