import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { addressChoiceCard } from '../../cards/contacts/addressParts.ts'
import { contactFormCard } from '../../cards/contacts/contactFormCard.ts'
import { messageCard } from '../../cards/contacts/messageCard.ts'
import { togetherCard } from '../../cards/contacts/togetherCard.ts'
import { togetherReceiptCard } from '../../cards/contacts/togetherReceiptCard.ts'
import { aContact, aContactDraft } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, aDraftView, womanFactsOf } from '../support/views.ts'

const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const two = [womanFactsOf(), womanFactsOf({ reference: 'W-937GG3-M', name: 'Jade Murray', lastSeen: null })]
const noWoman = { woman: undefined, missing: ['who' as const] }
const receipt = { draft: 'd', reference: 'W-VV396G-C', contact: aContact(), next: undefined, savedAt: now }
const line = (id: string, changes: Parameters<typeof aDraftView>[0] = {}): ReturnType<typeof aDraftView> =>
  aDraftView({
    ...changes,
    draft: { ...aContactDraft(changes.draft), id, message: 'd', workshop: true },
  })
const stranger = line('d.3', { ...noWoman, draft: aContactDraft({ named: 'Zadie' }) })
const lines = [
  line('d'),
  line('d.2', { woman: warned }),
  stranger,
  line('d.4', { ...noWoman, candidates: two }),
]
const workshop = {
  message: 'd',
  workshop: true,
  drafts: lines,
  as: 3,
  unkept: ['A man was shouting at reception.'],
  now,
}
const savedLines = [{ name: 'Jade Morgan', receipt }]

const aMessage = {
  ...{ kind: 'message' as const, schemaVersion: 1 as const, version: 1, id: 'd', author: 'amara' },
  ...{
    organisation: "Women's Centre",
    words: 'Saw Jade, then rang Aisha',
    drafts: ['d', 'd.2'],
    createdAt: now,
  },
}

/** The card of several contacts typed in one message, in every state it can have. */
export const togetherStates: Readonly<Record<string, AdaptiveCard>> = {
  'a message as it was typed': messageCard(aMessage, 'd', now),
  'an address in a note': addressChoiceCard(['12 Acre Lane'], { draft: 'd', as: 1 }),
  'a form of a draft cut from a message': contactFormCard(
    aDraftView({ draft: aContactDraft({ message: 'd' }) }),
  ),
  'a workshop': togetherCard(workshop, ['Not saved yet.']),
  'a workshop still to come': togetherCard({
    ...workshop,
    drafts: [line('d', { missing: ['day-in-future'] }), line('d.2', { missing: ['day-in-future'] })],
  }),
  'several contacts together': togetherCard({ ...workshop, workshop: false }),
  'a workshop saved in part': togetherReceiptCard({
    ...{
      message: 'd',
      saved: savedLines,
      left: { ...workshop, drafts: [stranger] },
      undoUntil: now,
      now,
      as: 3,
      unkept: [],
    },
  }),
  'a workshop saved': togetherReceiptCard({
    ...{ message: 'd', saved: savedLines, left: undefined, undoUntil: undefined, now, as: 3, unkept: [] },
  }),
}
