import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { contactDraftCard } from '../../cards/contacts/contactDraftCard.ts'
import { contactFormCard } from '../../cards/contacts/contactFormCard.ts'
import { correctionFormCard } from '../../cards/putRight/correctionFormCard.ts'
import { reasonMissedCard } from '../../cards/contacts/reasonMissedCard.ts'
import { savedIn } from '../../casework/putRight/saved.ts'
import { aCase, aContact, aContactDraft } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { aDraftView, anOpenAlert, womanFactsOf } from '../support/views.ts'

const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const contact = aContact({
  attendance: 'missed',
  nationalCode: 'PEND',
  time: '10:00',
  mode: 'in-person',
  place: 'hub',
})
const [saved] = savedIn(aCase({ contacts: [contact] }))
if (saved?.what !== 'contact') throw new Error('Nothing is saved')
const order = { missed: 'not-known', next: 'yes' } as const
const draft = aContactDraft({
  reading: { with: 'her', day: '2026-03-12', dayGiven: true, attendance: 'missed', topics: [] },
})
const missed = { facts: warned, contact, revision: 0, enforceable: 'yes' as const, now }

/** What is asked of an appointment she did not come to, in every state. */
export const absenceStates: Readonly<Record<string, AdaptiveCard>> = {
  'a draft that asks whether it was under her order': contactDraftCard(aDraftView({ draft, order })),
  'a form that asks whether it was under her order': contactFormCard(
    aDraftView({ draft, order, woman: warned }),
  ),
  'a missed contact to correct': correctionFormCard({
    ...{ facts: warned, saved, author: 'Amara Cole', next: undefined, order, measure: undefined },
    ...{ names: {}, now },
  }),
  'why she missed it': reasonMissedCard(missed, 'own-reasons'),
  'why she missed what was voluntary': reasonMissedCard({ ...missed, enforceable: 'no' }, 'reasons'),
  'why she missed it, changed since': reasonMissedCard(
    { ...missed, facts: womanFactsOf(), enforceable: 'not-known' },
    'reasons',
    ['Not saved yet.'],
  ),
}
