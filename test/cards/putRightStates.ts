import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { confirmMoveCard } from '../../cards/putRight/confirmMoveCard.ts'
import { correctedCard } from '../../cards/putRight/correctedCard.ts'
import { correctionFormCard } from '../../cards/putRight/correctionFormCard.ts'
import { fileSealedCard } from '../../cards/putRight/fileSealedCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { leadAlertCard } from '../../cards/alerts/leadAlertCard.ts'
import { movedCard } from '../../cards/putRight/movedCard.ts'
import { moveNoticeCard } from '../../cards/putRight/moveNoticeCard.ts'
import { savedListCard } from '../../cards/putRight/savedListCard.ts'
import { savedAnswersCard } from '../../cards/measures/savedAnswersCard.ts'
import { sealedMoveCard } from '../../cards/putRight/sealedMoveCard.ts'
import { wrongWomanCard } from '../../cards/putRight/wrongWomanCard.ts'
import { wsa5 } from '../../casework/measures/wsa5.ts'
import { savedIn } from '../../casework/putRight/saved.ts'
import { anAlert } from '../support/alerts.ts'
import { aCase, aContact, aMove, answersOf } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, anAlertView, aSavedAnswersView, womanFactsOf } from '../support/views.ts'

const { words: _words, ...rest } = aContact()
const before = { ...rest, words: `She said 😀 **x** ${'and more '.repeat(300)}` }
const corrections = Array.from({ length: 7 }, () => ({
  ...{ at: now, by: 'amara', reason: 'other' as const, line: 'Jade rang about it', before },
}))
const contact = aContact({ corrections, broughtOver: [{ at: now, by: 'ruth', move: 'move-1' }] })
const answers = answersOf(
  {},
  {
    id: 'a1',
    corrections: [{ at: now, by: 'amara', reason: 'slip', before: { day: '2026-03-11', items: [] } }],
  },
)
const manyContacts = Array.from({ length: 20 }, (_, place) => aContact({ id: `contact-${place + 1}` }))
const [savedAnswers, savedContact] = savedIn(aCase({ contacts: [contact], answers: [answers] }))
if (savedAnswers === undefined || savedContact === undefined) throw new Error('Nothing is saved')

const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const murray = womanFactsOf({
  reference: 'W-937GG3-M',
  name: 'Jade Murray',
  title: 'Jade Murray, W-937GG3-M',
})
const names = { amara: 'Amara Cole', ruth: 'Ruth Bello' }
const line = { saved: savedContact, author: 'Amara Cole' }
const list = {
  facts: warned,
  lines: savedIn(aCase({ contacts: manyContacts })).map((saved) => ({ saved, author: 'Amara Cole' })),
  ...{ chosen: 'contact:contact-2', page: 2, pages: 3, now },
}
const next = {
  ...{ id: 'contact-1-next', day: '2026-03-19', time: '14:00', enforceable: 'not-known' as const },
  ...{ arrangedIn: 'contact-1', by: 'amara' },
}
const form = { facts: warned, ...line, next, measure: wsa5, names, now }
const whole = {
  contact,
  appointments: [next],
  actions: [
    {
      ...{ id: 'contact-1-action', what: 'Chase housing about Jade', due: '2026-03-13', owner: 'amara' },
      ...{ setBy: 'amara', setAt: now, moves: [] },
    },
  ],
  keyDates: [{ id: 'd', kind: 'court' as const, day: '2026-03-16', setBy: 'amara', setAt: now }],
}
const confirm = {
  ...{ from: warned, to: murray, line, whole, told: ['Ruth Bello', 'Olu Adebayo'] },
  ...{ dataProtectionContact: false, now },
}
const readers = Array.from({ length: 33 }, (_, place) => ({
  name: 'Ruth Bello',
  times: place + 1,
  last: now,
}))
const notice = {
  ...{ move: aMove(), from: 'W-VV396G-C', to: 'W-937GG3-M', author: 'Amara Cole', movedBy: 'Amara Cole' },
  ...{ readers, mayOpen: true, now },
}
const { to: _to, ...nowhere } = aMove()
const sealed = { ...notice, move: { ...nowhere, sealed: { ...whole, answers } }, to: undefined }
const found = {
  ...{ facts: warned, contacts: [{ contact, author: 'Amara Cole' }], mayLog: true, mayAct: true },
  ...{ mayAnswer: true, mayFollow: true, now },
}

/** The cards on which saved contacts and answers are put right, in every state. */
export const putRightStates: Readonly<Record<string, AdaptiveCard>> = {
  'what can be put right': savedListCard(list, ['Choose which one.']),
  'nothing to put right': savedListCard({ ...list, lines: [], page: 1, pages: 1 }),
  'a saved contact to correct': correctionFormCard(form),
  'a saved contact with a slip in its correction': correctionFormCard(form, ['Not saved yet.'], {
    ...{ with: 'her', day: '2027-01-01', words: 'x', reason: 'slip' },
  }),
  'saved answers to correct': correctionFormCard({ ...form, saved: savedAnswers }),
  'saved answers with a slip in their correction': correctionFormCard(
    { ...form, saved: savedAnswers },
    ['Not saved yet.'],
    { safety: '11', day: '2027-01-01' },
  ),
  'a contact put right': correctedCard(form),
  'a search for the right woman': wrongWomanCard({
    ...{ from: warned, line, candidates: [murray, murray, murray], more: 2, now },
  }),
  'a search for the right woman that found nobody': wrongWomanCard(
    { from: warned, line: { ...line, saved: savedAnswers }, candidates: [], more: 0, now },
    'found-nobody',
  ),
  'a move to confirm': confirmMoveCard(confirm),
  'a move to nobody to confirm': confirmMoveCard({
    ...{ ...confirm, to: undefined, told: [], dataProtectionContact: true },
  }),
  'a move made': movedCard({ move: aMove(), told: ['Ruth Bello'], now }),
  'a contact sealed': movedCard({ move: nowhere, told: [], now }),
  'something sealed to file': fileSealedCard(
    { move: nowhere, to: undefined, candidates: [murray, murray, murray], now },
    'found-nobody',
  ),
  'something sealed to file for a woman': fileSealedCard({ move: nowhere, to: warned, candidates: [], now }),
  'a move told of': moveNoticeCard(notice),
  'a move told of, without a data-protection contact': moveNoticeCard({
    ...{ ...notice, move: aMove({ dataProtectionContact: false }) },
    ...{ from: undefined, to: undefined, readers: [], mayOpen: false },
  }),
  'a move opened': sealedMoveCard(notice),
  'a sealed contact opened': sealedMoveCard(sealed),
  'a woman whose contact was put right and from whom one was moved away': foundCard({
    kind: 'found',
    view: {
      ...found,
      putRight: { may: true, movedAway: [{ what: 'contact', at: now, by: 'Ruth Bello' }], names },
    },
  }),
  'answers put right': savedAnswersCard(aSavedAnswersView(answers)),
  'an alert whose contact was moved': leadAlertCard(
    anAlert(),
    anAlertView({ moved: [{ by: { id: 'amara', name: 'Amara Cole' }, at: now, to: 'W-937GG3-M' }] }),
  ),
}
