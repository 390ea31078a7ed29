import { actionFormCard } from '../../cards/actionFormCard.ts'
import { actionsCard, actionSettledCard } from '../../cards/actionsCard.ts'
import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { colleagueFormCard, colleaguesCard } from '../../cards/colleaguesCard.ts'
import { contactDraftCard } from '../../cards/contactDraftCard.ts'
import { contactFormCard } from '../../cards/contactFormCard.ts'
import { detailsCard } from '../../cards/detailsCard.ts'
import { detailsFormCard } from '../../cards/detailsFormCard.ts'
import { findCard } from '../../cards/findCard.ts'
import { foundCard } from '../../cards/foundCard.ts'
import { helpCard } from '../../cards/helpCard.ts'
import { keyDateFormCard } from '../../cards/keyDateFormCard.ts'
import { keyDatesCard } from '../../cards/keyDatesCard.ts'
import { myActionsCard } from '../../cards/myActionsCard.ts'
import { newWomanCard } from '../../cards/newWomanCard.ts'
import { outcomesCard, whoseOutcomesCard } from '../../cards/outcomesCard.ts'
import { askingStates } from './askingStates.ts'
import { savedAnswersCard } from '../../cards/savedAnswersCard.ts'
import { receiptCard } from '../../cards/receiptCard.ts'
import { reminderCard } from '../../cards/reminderCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { DetailsPart } from '../../casework/records/caseChange.ts'
import { aCase, aColleague, aContact, aContactDraft, answersOf } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { answerStates } from './answerStates.ts'
import { anOpenAlert, aDraftView, aSavedAnswersView, womanFactsOf } from '../support/views.ts'
import { caseloadStates } from './caseloadStates.ts'
import { leavingStates } from './leavingStates.ts'
import { briefStates } from './briefStates.ts'
import { dutyStates } from './dutyStates.ts'
import { coverStates } from './coverStates.ts'
import { togetherStates } from './togetherStates.ts'
import { putRightStates } from './putRightStates.ts'
import { alertStates } from './alertStates.ts'
import { leadStates } from './leadStates.ts'
import { dayStates } from './dayStates.ts'
import { cueStates } from './cueStates.ts'
import { readyStates } from './readyStates.ts'
import { rotaStates } from './rotaStates.ts'
import { shortStates } from './shortStates.ts'
import { progressStates } from './progressStates.ts'
import { reportStates } from './reportStates.ts'
import { absenceStates } from './absenceStates.ts'
import { reviewStates } from './reviewStates.ts'

const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const two = [womanFactsOf(), womanFactsOf({ reference: 'W-937GG3-M', name: 'Jade Murray', lastSeen: null })]
const many = Array.from({ length: 9 }, () => warned)
const long = aContactDraft({ words: 'She said 😀 **x** '.repeat(1100) })
const unsaid = aContactDraft({
  reading: { with: 'her', day: '2026-03-12', dayGiven: false, mode: 'phone', topics: [] },
})
const noWoman = { woman: undefined, missing: ['who' as const] }
const receipt = { draft: 'd', reference: 'W-VV396G-C', contact: aContact(), next: undefined, savedAt: now }
const contacts = [{ contact: aContact(), author: 'Amara Cole' }]
const putRight = { may: true, movedAway: [], names: { amara: 'Amara Cole' } }
const found = {
  facts: warned,
  contacts,
  putRight,
  mayLog: true,
  mayAct: true,
  mayAnswer: true,
  mayFollow: true,
  now,
}
const anAppointment = {
  ...{ id: 'a', day: '2026-03-19', time: '14:00', enforceable: 'not-known' as const },
  ...{ arrangedIn: 'contact-1', by: 'amara' },
}
const newWoman = { reference: 'W-22H8CP-2', keyworkers: [{ id: 'amara', name: 'Amara Cole' }], now }
const workplaces = [{ tenantId: 't', organisation: "Women's Centre" }]
const entry = {
  id: 'amara',
  name: 'Amara Cole',
  organisation: "Women's Centre",
  roles: ['keyworker'],
  state: 'active',
} as const
const weeksAgo = Array.from({ length: 8 }, (_, week) =>
  answersOf({ safety: week + 2 }, { id: `before-${week}`, day: `2026-02-0${week + 1}` }),
)
const worrying = aSavedAnswersView(answersOf({ safety: 3, housing: 0, finance: 'not-asked' }), weeksAgo)

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
const anAction = {
  ...{ id: 'action-1', what: 'Chase housing about Jade', due: '2026-03-13', owner: 'amara' },
  ...{ setBy: 'amara', setAt: now, moves: [] },
}
const toDo = { reference: 'W-VV396G-C', action: anAction, owner: 'Amara Cole', maySettle: true }
const keyDate = { id: 'd', kind: 'court' as const, day: '2026-03-16', setBy: 'amara', setAt: now }
const actions = {
  facts: warned,
  open: [toDo, { ...toDo, maySettle: false }],
  more: 2,
  settled: [toDo, { ...toDo, action: { ...anAction, dropped: { by: 'amara', at: now } } }],
  keyDates: [keyDate],
  moreDates: 1,
  pastDates: [{ ...keyDate, day: '2026-03-02', time: '10:30', what: 'Jade at Croydon' }],
  now,
}
const noActions = { ...actions, open: [], more: 0, settled: [], keyDates: [], moreDates: 0, pastDates: [] }
const mine = { ...toDo, facts: warned }
const keyDates = { facts: warned, coming: [keyDate], past: actions.pastDates, more: 4, now }
const newAction = { id: 'action-2', candidates: two, what: 'Chase housing about Jade', now }

const planned = aContactDraft({
  message: 'd',
  wordsShared: true,
  reading: {
    ...{ with: 'her', day: '2026-03-12', dayGiven: true, topics: [] },
    actions: [{ text: 'chase Jade’s housing officer', due: '2026-03-20' }, { text: 'send the CV template' }],
    keyDates: [{ text: 'court', kind: 'court', day: '2026-03-24', time: '10:00' }],
  },
})

/** Every card in every state it can have, by what the state is. */
export const cardStates: Readonly<Record<string, AdaptiveCard>> = {
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
  ...togetherStates,
  'a contact form': contactFormCard(aDraftView({ woman: warned }), ['Not saved yet.']),
  'a contact form with a very long note': contactFormCard(aDraftView({ draft: long })),
  'a contact form with plans': contactFormCard(aDraftView({ draft: planned, woman: warned })),
  'an empty contact form': contactFormCard(aDraftView({ ...noWoman, draft: aContactDraft({ words: '' }) })),
  'a receipt': receiptCard(receipt, now),
  'a receipt too late to undo': receiptCard(receipt, '2026-03-12T17:30:00.000Z'),
  'a woman': foundCard({ kind: 'found', view: found }),
  'a woman without contacts': foundCard({ kind: 'found', view: { ...found, contacts: [], mayLog: false } }),
  'several women': foundCard({ kind: 'several', women: two, more: 3, now }),
  'nobody found': foundCard({ kind: 'nobody' }),
  'a mistyped reference': foundCard({ kind: 'mistyped-reference' }),
  'a search': findCard('Whom are you looking for?'),
  'a new woman': newWomanCard({ ...newWoman, problems: ['Give her first name, in letters.'] }),
  'a new woman who may be known': newWomanCard({ ...newWoman, keyworkers: [], same: two }),
  ...alertStates,
  ...leadStates,
  'the colleagues': colleaguesCard({ colleagues: [entry], page: 2, pages: 3 }, ['Saved.']),
  'a new colleague': colleagueFormCard({ colleague: undefined, workplaces, problems: ['Give her name.'] }),
  'a colleague to change': colleagueFormCard({ colleague: aColleague(), workplaces }),
  'a woman with an appointment to come': foundCard({
    kind: 'found',
    view: { ...found, next: anAppointment },
  }),
  help: helpCard('What you can write', {
    ...{ contacts: true, details: true, outcomes: true, caseload: true, records: true, colleagues: true },
    ...{ week: true, cues: true, rota: true, ready: true, drill: true, outcomesReport: true },
    ...{ supervision: true, ownSupervision: true },
  }),
  'the details of a woman': detailsCard(details, ['Saved.']),
  'the details of a woman of whom little is known': detailsCard({ ...details, woman: aCase(), maySet: [] }),
  ...Object.fromEntries(
    DetailsPart.options.map((part) => [
      `the form of ${part}`,
      detailsFormCard({ ...details, part, choices }, ['Not saved yet.']),
    ]),
  ),
  'actions and dates': actionsCard(actions),
  'actions and dates, none': actionsCard(noActions),
  'the actions of a colleague': myActionsCard({
    open: Array.from({ length: 15 }, () => mine),
    more: 3,
    unreadable: ['W-937GG3-M'],
    now,
  }),
  'what is to be done by today, nothing any more': myActionsCard({
    ...{ open: [], more: 0, unreadable: [], behind: 'own-actions', now },
  }),
  'no actions of a colleague': myActionsCard({ open: [], more: 0, unreadable: [], now }),
  'a new action': actionFormCard({ ...newAction, woman: warned, candidates: [] }),
  'a new action that two women fit': actionFormCard(newAction, ['Choose for whom it is.']),
  'a new action for somebody unknown': actionFormCard({ ...newAction, candidates: [] }),
  'a new action too long': actionFormCard({ ...newAction, what: 'Ring Jade. '.repeat(1000) }),
  'a new key date': keyDateFormCard({ facts: warned, now }, 'date-1', ['Give the day.']),
  'a key date to put right': keyDateFormCard({ facts: warned, before: keyDate, now }, 'date-2'),
  'key dates': keyDatesCard(keyDates, ['Choose which date.']),
  'key dates, none': keyDatesCard({ ...keyDates, coming: [], past: [], more: 0 }),
  'a reminder': reminderCard({ facts: warned, action: anAction, ended: false, now }),
  'a reminder for the keyworker of a woman whose support has ended': reminderCard({
    ...{ facts: warned, action: anAction, meantBy: 'Jade Price', ended: true, now },
  }),
  'an action settled on its reminder': actionSettledCard('Done.', 'W-VV396G-C'),
  ...answerStates,
  ...caseloadStates,
  ...dayStates,
  ...coverStates,
  ...briefStates,
  ...leavingStates,
  ...dutyStates,
  ...putRightStates,
  ...cueStates,
  ...readyStates,
  ...rotaStates,
  ...shortStates,
  ...reportStates,
  ...progressStates,
  ...{ ...reviewStates, ...absenceStates },
  ...askingStates,
  ...sayings,
  'whose outcomes': whoseOutcomesCard(),
  'outcomes that several women fit': outcomesCard({ kind: 'several', women: two, more: 0, now }),
  'outcomes of nobody': outcomesCard({ kind: 'nobody' }),
  'first answers': savedAnswersCard(aSavedAnswersView(answersOf())),
  'answers with a prompt': savedAnswersCard(worrying),
}
