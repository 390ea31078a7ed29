import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { answerCard } from '../../cards/questions/answerCard.ts'
import { inOrderOfContact } from '../../casework/caseload/caseload.ts'
import type { WomenAsked } from '../../casework/questions/question.ts'
import { aComingEntry, aWomanEntry } from '../support/entries.ts'
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
const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })

/** Every answer about women: lists, figures, and what is known of one. */
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
    question: { asks: 'contacts', form: 'count', days: inAWeek, counting: 'women', seen: true },
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
}
