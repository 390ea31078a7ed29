import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { answerCard } from '../../cards/answerCard.ts'
import { notAnsweredCard, whichWomanCard } from '../../cards/notAnsweredCard.ts'
import { inOrderOfContact } from '../../casework/caseload/caseload.ts'
import type { WomenAsked } from '../../casework/questions/question.ts'
import { aComingEntry, aContact, aWomanEntry } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, womanFactsOf } from '../support/views.ts'

const asked: WomenAsked = {
  asks: 'women',
  form: 'list',
  of: 'amara',
  not: { clock: 'seen', since: '2026-02-26' },
}
const shown = inOrderOfContact(
  Array.from({ length: 10 }, (_, place) =>
    aWomanEntry({
      ...{ givenName: 'Jade', familyName: 'Morgan', careful: true, lastSeen: '2025-12-01' },
      reference: ['W-VV396G-C', 'W-937GG3-M'][place % 2] ?? '',
      coming: [aComingEntry({ time: '14:00' })],
      keyDates: [
        { kind: 'court', day: '2026-03-18', time: '10:00' },
        { kind: 'eviction', day: '2026-03-19' },
      ],
    }),
  ),
  [],
  '2026-03-12',
)
const understood = 'Women with keyworker Amara Cole, not seen or spoken to since 26 Feb'
const women = {
  ...{ kind: 'women' as const, question: asked, asked, understood, shown, now, namesOnly: false },
  ...{ page: 2, pages: 3, count: 24, outOf: 30 },
}
const figure = {
  kind: 'figure' as const,
  question: { ...asked, form: 'count' as const },
  understood,
  now,
  figure: 6,
  outOf: 24,
}
const dated = (part: Partial<WomenAsked>): AdaptiveCard =>
  answerCard({ ...women, asked: { asks: 'women', form: 'list', ...part } })
const inAWeek = { from: '2026-03-12', to: '2026-03-19' }
const woman = { asks: 'woman' as const, woman: 'W-VV396G-C', fact: 'last-seen' as const }
const contacts = {
  ...{
    kind: 'contacts' as const,
    question: { asks: 'contacts' as const, form: 'list' as const, days: inAWeek },
  },
  ...{
    understood: 'Contacts recorded by Amara Cole, 12 Mar',
    now,
    page: 1,
    pages: 2,
    count: 11,
    women: 2,
    unreadable: 1,
  },
  shown: Array.from({ length: 10 }, () => ({
    ...{ reference: 'W-VV396G-C', name: 'Jade Morgan', author: 'Amara Cole' },
    contact: aContact({ attendance: 'missed' }),
  })),
}
const alert = {
  ...{
    number: 'SG-22H8CP-2',
    organisation: "Women's Centre",
    urgency: 'U1' as const,
    raisedAt: now,
    raisedBy: 'amara',
  },
  ...{
    acknowledged: false,
    open: true,
    drill: false,
    recipients: [],
    sealed: false,
    aboutColleagues: [],
    speakTo: [],
  },
}
const known = { alert, opens: true, name: 'Jade **Morgan**', speakTo: [] }
const alerts = { kind: 'alerts' as const, question: { asks: 'alerts' as const, form: 'list' as const } }
const colleagues = { asks: 'colleagues' as const, which: 'away' as const, days: inAWeek }
const actions = { kind: 'actions' as const, question: { asks: 'actions' as const, form: 'list' as const } }
const action = {
  ...{ id: 'action', what: 'Ring the council about the flat', due: '2026-03-10', owner: 'amara' },
  ...{ setBy: 'amara', setAt: now, moves: [] },
}
const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const page = { page: 1, pages: 1, count: 1, now }
const examples = [
  "who haven't I seen in two weeks?",
  'who has court next week?',
  "what's due for me this week?",
]

/** Every answer to a question, and every way of declining one. */
export const answerStates: Readonly<Record<string, AdaptiveCard>> = {
  'an answer, a list of women': answerCard(women),
  'an answer, nobody': answerCard({ ...women, shown: [], count: 0, page: 1, pages: 1 }),
  'an answer, a caseload with nobody': answerCard({
    ...women,
    shown: [],
    count: 0,
    outOf: 0,
    page: 1,
    pages: 1,
  }),
  'an answer, names only': answerCard({ ...women, namesOnly: true }),
  'an answer, women with key dates': dated({ keyDate: inAWeek }),
  'an answer, women with appointments': dated({ appointment: { from: '2026-03-12', to: '2026-03-30' } }),
  'an answer, women referred': dated({ referred: inAWeek }),
  'an answer, women not tried': dated({ not: { clock: 'tried' } }),
  'an answer, women not heard from': dated({ not: { clock: 'heard-from' } }),
  'an answer, a figure': answerCard(figure),
  'an answer, a figure of contacts': answerCard({ ...figure, women: 4 }),
  'an answer, a figure of women seen': answerCard({
    ...{ ...figure, understood: 'Women seen or spoken to, 1 to 28 Feb' },
    question: { ...contacts.question, form: 'count', counting: 'women', seen: true },
  }),
  'an answer, a small number': answerCard({ ...figure, figure: '<5' }),
  'an answer, a number of another day': answerCard({ ...figure, asOf: '2026-03-05' }),
  'an answer, a small number of another day': answerCard({ ...figure, figure: '<5', asOf: '2026-03-05' }),
  'an answer, a number withheld': answerCard({ ...figure, figure: 'not-shown', besideOther: true }),
  'an answer, a number not shown': answerCard({ ...figure, figure: 'not-shown' }),
  'an answer about one woman': answerCard({
    ...{
      kind: 'woman',
      question: woman,
      understood: 'When she was last seen: Jade Morgan',
      now,
      facts: warned,
    },
    said: ['Last seen or spoken to: Tuesday 10 March, 2 days ago, in person, by you.'],
  }),
  'an answer, contacts': answerCard(contacts),
  'an answer, contacts with one woman': answerCard({
    ...contacts,
    question: { ...contacts.question, woman: 'W-VV396G-C' },
  }),
  'an answer, no contacts': answerCard({
    ...contacts,
    shown: [],
    count: 0,
    women: 0,
    unreadable: 0,
    pages: 1,
  }),
  'an answer, alerts that do not open': answerCard({
    ...{ ...alerts, ...page, understood: 'Open alerts that you may know of' },
    shown: [
      { ...known, opens: false, speakTo: ['Sunita Rao', 'Bronwen **Price**'] },
      { ...known, opens: false, name: undefined },
    ],
  }),
  'an answer, a closed alert': answerCard({
    ...{ ...alerts, ...page, understood: 'Alerts that are open to you, closed ones too' },
    shown: [{ ...known, alert: { ...alert, open: false } }],
  }),
  'an answer, closed alerts declined': answerCard({
    ...{ kind: 'unanswered', because: 'closed-alerts', examples },
  }),
  'an answer, alerts': answerCard({
    ...alerts,
    ...page,
    understood: 'Open alerts that you may know of',
    shown: [known, { ...known, alert: { ...alert, acknowledged: true } }],
  }),
  'an answer, no alerts': answerCard({
    ...alerts,
    ...page,
    understood: 'Open alerts that you may know of',
    shown: [],
    count: 0,
  }),
  'an answer, colleagues': answerCard({
    ...{
      kind: 'colleagues',
      question: colleagues,
      understood: 'Colleagues who are away, today',
      now,
      count: 2,
    },
    shown: [
      { name: 'Bronwen Price', away: [{ from: '2026-03-12', to: '2026-03-14' }] },
      { name: 'Chloe Nwosu', telephone: '020 7946 0102', away: [] },
      {
        ...{ name: 'Tanya Reid', telephone: '020 7946 0105', away: [] },
        off: { weekday: 'Monday', next: '2026-03-17' },
      },
    ],
  }),
  'an answer, actions': answerCard({
    ...actions,
    ...page,
    understood: 'What you mean to do',
    shown: [{ action, facts: warned }],
  }),
  'an answer, which woman': whichWomanCard({
    kind: 'which',
    choices: [
      { title: 'Jade Morgan, W-VV396G-C', question: woman },
      { title: 'Jade Murray, W-937GG3-M', question: woman },
    ],
  }),
  'an answer, nobody of that name': whichWomanCard({ kind: 'which', choices: [] }),
  'a question not understood': notAnsweredCard(
    { kind: 'unanswered', because: 'words', words: ['star', '**sign**'], examples },
    ['The contact above is unchanged and not saved yet.'],
  ),
  'a question about a day that is none': notAnsweredCard({
    kind: 'unanswered',
    because: 'no-such-day',
    words: '31 february',
    examples,
  }),
  'a question about somebody who has left': notAnsweredCard({
    kind: 'unanswered',
    because: 'colleague-left',
    name: 'Tess Long',
    examples,
  }),
  ...Object.fromEntries(
    (
      [
        ...([
          'too-long',
          'nothing-asked',
          'not-together',
          'several-colleagues',
          'no-woman',
          'no-days',
        ] as const),
        ...([
          'ends-before-it-begins',
          'not-yet',
          'not-allowed',
          'others-women',
          'too-many',
          'too-fine',
        ] as const),
        'nobody-shown' as const,
      ] as const
    ).map((because) => [
      `a question declined: ${because}`,
      notAnsweredCard({ kind: 'unanswered', because, examples }),
    ]),
  ),
}
