import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { coverCard, coverSavedCard } from '../../cards/absence/coverCard.ts'
import { coverListCard } from '../../cards/absence/coverListCard.ts'
import { coverNoticeCard } from '../../cards/absence/coverNoticeCard.ts'
import { exactCard } from '../../cards/exactCard.ts'
import { knowsPrivatelyCard, knowsPrivatelySavedCard } from '../../cards/women/knowsPrivatelyCard.ts'
import { shortCard } from '../../cards/shortCard.ts'
import { thursday as now } from '../support/thursday.ts'
import { womanFactsOf } from '../support/views.ts'

const amara = { id: 'amara', name: 'Amara Cole' }
const chloe = { id: 'chloe', name: 'Chloe Nwosu' }
const facts = {
  ...{ of: amara, isReaders: true, women: 6, cover: chloe, passing: 4, hidden: 1 },
  notPassed: [
    { name: 'Jade Morgan', because: 'known-privately' as const },
    { name: 'Destiny Grant', because: 'restricted' as const },
  ],
}
const absence = { ...facts, from: '2026-08-03', to: '2026-08-14', leaves: ['Tanya Reid'], now }
const others = { ...absence, isReaders: false }
const uncovered = { ...others, cover: undefined, passing: 0, notPassed: [], hidden: 0, leaves: [] }
const draft = {
  ...{ ...facts, from: '2026-08-03', to: '2026-08-14', backOn: undefined, leaves: ['Tanya Reid'] },
  standing: [{ from: '2026-08-10', to: '2026-08-21', coveredBy: 'chloe', coverName: 'Chloe Nwosu' }],
  ...{ among: [chloe], problems: [], now },
}
const weeks = [
  { from: '2026-08-03', to: '2026-08-14' },
  { from: '2026-08-24', to: '2026-08-28' },
]
const notice = { of: amara, from: '2026-08-03', absence: others, covering: [], passing: 4, now }
const covered = { ...notice, covering: weeks, reader: 'cover' as const }
const known = { facts: womanFactsOf(), knows: true }

/** The cards of days away and cover in every state they can have. */
export const coverStates: Readonly<Record<string, AdaptiveCard>> = {
  'days away': coverCard(draft),
  'days away of a colleague': coverCard({ ...draft, isReaders: false, standing: [], leaves: [] }),
  'days away that nobody covers': coverCard({ ...draft, ...uncovered, leaves: [], standing: [] }),
  'days away of somebody without women': coverCard({
    ...draft,
    women: 0,
    passing: 0,
    notPassed: [],
    hidden: 0,
  }),
  'days away to be put right': coverCard({
    ...{ ...draft, from: '2026-08-14', to: '2026-08-03', cover: undefined },
    problems: ['Not saved yet.', 'I know no colleague called Zelda **x**. Choose who covers.'],
  }),
  'days away to fill in': coverCard({ ...draft, ...{ from: undefined, to: undefined, cover: undefined } }),
  'back at work': coverCard({ ...draft, backOn: '2026-08-10' }),
  'back at work, a colleague nobody covers': coverCard({
    ...{ ...draft, isReaders: false, cover: undefined, backOn: '2026-08-10' },
  }),
  'days away saved': coverSavedCard(absence),
  'days away saved without cover': coverSavedCard(uncovered),
  'who is away': coverListCard(
    { absences: [others, uncovered], more: 3, among: [amara, chloe], others: [] },
    ['Saved.'],
  ),
  'nobody away': coverListCard({ absences: [], more: 0, among: [amara], others: undefined }),
  'others away': coverListCard({
    ...{ absences: [], more: 0, among: [amara] },
    others: [{ name: 'Chloe **Nwosu**', from: '2026-03-16', to: '2026-03-20', cover: undefined, now }],
  }),
  'told of cover': coverNoticeCard(covered),
  'told of somebody away': coverNoticeCard({ ...notice, reader: 'manager' }),
  'told of somebody away whom nobody covers': coverNoticeCard({
    ...{ ...notice, absence: uncovered, reader: 'manager' },
  }),
  'told of her own days away': coverNoticeCard({ ...notice, reader: 'herself' }),
  'told that she covers no longer': coverNoticeCard({ ...notice, reader: 'no-longer' }),
  'told of somebody away whom she covers on other days': coverNoticeCard({
    ...{ ...covered, reader: 'manager' },
  }),
  'told that somebody will be back': coverNoticeCard({
    ...{ ...notice, absence: undefined, reader: 'no-longer' },
  }),
  'told that she will stand as back': coverNoticeCard({
    ...{ ...notice, absence: undefined, reader: 'herself' },
  }),
  'told that somebody is back': coverNoticeCard({
    ...{ ...notice, absence: undefined, reader: 'no-longer', from: '2026-03-12' },
  }),
  'told that she stands as back': coverNoticeCard({
    ...{ ...notice, absence: undefined, reader: 'herself', from: '2026-03-12' },
  }),
  'told of cover, too large for the chat': shortCard({ as: 'cover', view: covered }),
  'several colleagues of one name': exactCard('Several colleagues fit.', [
    'Chloe Nwosu, Chloe Hart: both fit.',
  ]),
  'knowing a woman outside work': knowsPrivatelyCard(known),
  'not knowing a woman outside work': knowsPrivatelyCard({ ...known, knows: false }),
  'knowing a woman outside work, saved': knowsPrivatelySavedCard(known),
  'not knowing a woman outside work, saved': knowsPrivatelySavedCard({ ...known, knows: false }),
}
