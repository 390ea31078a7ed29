import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { notTodayCard } from '../../cards/measures/notTodayCard.ts'
import { pairingCard } from '../../cards/outcomesReport/pairingCard.ts'
import { reviewReminderCard } from '../../cards/measures/reviewReminderCard.ts'
import { reviewsCard } from '../../cards/measures/reviewsCard.ts'
import { emptyReport } from '../../casework/outcomesReport/outcomesReport.ts'
import { shownCounts } from '../../casework/outcomesReport/smallNumbers.ts'
import type { ReviewsView } from '../../casework/reviews/reviewViews.ts'
import { everybody } from '../../casework/caseload/caseloadView.ts'
import { aWomanEntry } from '../support/entries.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, womanFactsOf } from '../support/views.ts'

const jade = aWomanEntry({ reference: 'W-VV396G-C', familyName: 'Morgan', keyworker: 'amara', careful: true })
const murray = aWomanEntry({ reference: 'W-937GG3-M', familyName: 'Murray', keyworker: 'nobody-here' })
const own: ReviewsView = {
  ...{ of: 'amara', name: undefined, count: 3, putOff: 1, page: 1, pages: 1, whose: [], mayPair: false, now },
  counts: { over: 1, due: 1, 'not-asked': 1 },
  shown: [
    { woman: jade, review: { kind: 'over', asked: '2025-11-27', days: 105 } },
    { woman: murray, review: { kind: 'due', asked: '2025-12-18', days: 84 } },
    { woman: jade, review: { kind: 'not-asked', days: 9 } },
  ],
}
const full: ReviewsView = {
  ...{ ...own, of: everybody, name: 'All keyworkers', count: 30, page: 2, pages: 3, mayPair: true },
  shown: Array.from({ length: 10 }, () => own.shown)
    .flat()
    .slice(0, 10),
  whose: Array.from({ length: 6 }, (_, place) => ({ id: `${place}`, name: 'Amara Cole', count: place })),
}
const nobody = { ...own, count: 0, putOff: 0, counts: { over: 0, due: 0, 'not-asked': 0 }, shown: [] }
const reminder = { facts: womanFactsOf(), measure: 'wsa5', name: 'Five outcomes', asked: '2025-12-18', now }
const period = { from: '2026-01-01', to: '2026-03-31' }
const counted = {
  need: 40,
  paired: 25,
  improved: 15,
  same: 5,
  worse: 5,
  notAskedAgain: 15,
  highestAtFirst: 0,
}
const outcomes = shownCounts(emptyReport.outcomes.map(({ outcome }) => ({ outcome, ...counted })))

const putOff = {
  ...{ kind: 'put-off' as const, reference: 'W-VV396G-C', reminded: '2026-03-26T09:00:00.000Z', now },
}

/** The cards of reviews that are due in every state they can have. */
export const reviewStates: Readonly<Record<string, AdaptiveCard>> = {
  'reviews of a keyworker': reviewsCard(own),
  'reviews of a service, a page between': reviewsCard(full),
  'reviews, none due': reviewsCard(nobody),
  'reviews of a service, none due': reviewsCard({
    ...full,
    ...nobody,
    of: everybody,
    name: 'All keyworkers',
  }),
  'how many were asked twice': pairingCard({ period, outcomes, notOpen: 3 }),
  'how many were asked twice, nobody': pairingCard({
    ...{ period, outcomes: shownCounts(emptyReport.outcomes), notOpen: 0 },
  }),
  'a reminder of a review': reviewReminderCard(reminder),
  'a reminder of a review with warnings': reviewReminderCard({
    ...reminder,
    facts: womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' }),
  }),
  'a reminder of questions that were never asked': reviewReminderCard({ ...reminder, asked: undefined }),
  'a reminder of another measure': reviewReminderCard({ ...reminder, measure: 'phq9', name: 'PHQ-9' }),
  'not today': notTodayCard(putOff),
  'not today, of a woman nobody is to ask': notTodayCard({ ...putOff, reminded: undefined }),
}
