import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { contactDraftCard } from '../../cards/contacts/contactDraftCard.ts'
import { contactFormCard } from '../../cards/contacts/contactFormCard.ts'
import { receiptCard } from '../../cards/contacts/receiptCard.ts'
import { aContact, aContactDraft } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, aDraftView, womanFactsOf } from '../support/views.ts'

const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const two = [womanFactsOf(), womanFactsOf({ reference: 'W-937GG3-M', name: 'Jade Murray', lastSeen: null })]
const many = Array.from({ length: 9 }, () => warned)
const long = aContactDraft({ words: 'She said 😀 **x** '.repeat(1100) })
const unsaid = aContactDraft({
  reading: { with: 'her', day: '2026-03-12', dayGiven: false, mode: 'phone', topics: [] },
})
const noWoman = { woman: undefined, missing: ['who' as const] }
const receipt = { draft: 'd', reference: 'W-VV396G-C', contact: aContact(), next: undefined, savedAt: now }
const planned = aContactDraft({
  message: 'd',
  wordsShared: true,
  reading: {
    ...{ with: 'her', day: '2026-03-12', dayGiven: true, topics: [] },
    actions: [{ text: 'chase Jade’s housing officer', due: '2026-03-20' }, { text: 'send the CV template' }],
    keyDates: [{ text: 'court', kind: 'court', day: '2026-03-24', time: '10:00' }],
  },
})

/** Every card of a contact that is written down: its draft, its form and its receipt. */
export const contactStates: Readonly<Record<string, AdaptiveCard>> = {
  'a draft': contactDraftCard(aDraftView()),
  'a draft that leaves open whether she was seen': contactDraftCard(
    aDraftView({ draft: unsaid, woman: warned }),
    ['Not saved yet.'],
  ),
  'a draft with warnings': contactDraftCard(aDraftView({ woman: warned }), ['Not saved yet.']),
  'a draft with a very long note': contactDraftCard(aDraftView({ draft: long })),
  'a draft of a note saved before': contactDraftCard(
    aDraftView({ draft: aContactDraft({ savedBefore: '2026-03-12T14:14:00.000Z' }) }),
  ),
  'a draft dated wrongly': contactDraftCard(aDraftView({ missing: ['day-in-future', 'next-in-past'] })),
  'a draft with a next appointment on a day already booked': contactDraftCard(
    aDraftView({ draft: planned, booked: [{ time: '10:00' }, {}] }),
  ),
  'a draft that two women fit': contactDraftCard(aDraftView({ ...noWoman, candidates: two })),
  'a draft that many women fit': contactDraftCard(aDraftView({ ...noWoman, candidates: many })),
  'a draft that one woman may fit': contactDraftCard(aDraftView({ ...noWoman, candidates: [warned] })),
  'a draft that nobody fits': contactDraftCard(aDraftView(noWoman)),
  'words that could be two things': contactDraftCard(
    aDraftView({ draft: aContactDraft({ state: 'asking' }) }),
  ),
  'a draft cut from a longer message': contactDraftCard(
    aDraftView({ draft: planned, missing: ['whose-words'] }),
  ),
  'a contact form': contactFormCard(aDraftView({ woman: warned }), ['Not saved yet.']),
  'a contact form with a very long note': contactFormCard(aDraftView({ draft: long })),
  'a contact form with plans': contactFormCard(aDraftView({ draft: planned, woman: warned })),
  'an empty contact form': contactFormCard(aDraftView({ ...noWoman, draft: aContactDraft({ words: '' }) })),
  'a receipt': receiptCard(receipt, now),
  'a receipt too late to undo': receiptCard(receipt, '2026-03-12T17:30:00.000Z'),
}
