import { sentence, type AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { caseloadCard } from '../../cards/caseload/caseloadCard.ts'
import { caseloadChartCard, teamChartCard } from '../../cards/caseload/caseloadChartCard.ts'
import { teamCaseloadCard } from '../../cards/caseload/teamCaseloadCard.ts'
import { caseloadOf, figuresOf } from '../../casework/caseload/caseload.ts'
import type { WeeksView } from '../../casework/caseload/contactsByWeek.ts'
import { daysAfter } from '../../casework/time.ts'
import { weeksCard, weeksChartCard } from '../../cards/caseload/weeksCard.ts'
import { aComingEntry, aWomanEntry } from '../support/entries.ts'
import { thursday as now } from '../support/thursday.ts'

const alertEntry = {
  ...{
    number: 'SG-22H8CP-2',
    organisation: "Women's Centre",
    reference: 'W-VV396G-C',
    urgency: 'U1' as const,
  },
  ...{ raisedAt: now, acknowledged: false, open: true, drill: false },
  ...{ raisedBy: 'amara', recipients: ['sunita'], sealed: false, aboutColleagues: [], speakTo: ['sunita'] },
}
const inCaseload = caseloadOf(
  Array.from({ length: 10 }, (_, place) =>
    aWomanEntry({
      ...{
        givenName: 'Jade',
        familyName: 'Morgan',
        careful: true,
        coming: [aComingEntry({ time: '14:00' })],
      },
      reference: ['W-VV396G-C', 'W-937GG3-M'][place % 2] ?? '',
      lastSeen: '2025-12-01',
      lastHeardFrom: '2026-03-11',
    }),
  ),
  [alertEntry],
  '2026-03-12',
)
const caseload = {
  ...{ scope: { of: 'amara', figure: 'women' as const }, name: undefined, figures: figuresOf(inCaseload) },
  ...{ shown: inCaseload, page: 1, pages: 1, count: 10, now },
}
const noFigures = figuresOf([])
const teamLine = {
  keyworker: { id: '00000000-0000-4000-8000-000000000101', name: 'Amara Cole' },
  awayUntil: undefined,
  figures: figuresOf(inCaseload),
}
const team = {
  open: 0,
  ...{ untaken: [], figures: figuresOf(inCaseload), now },
  lines: [{ ...teamLine, keyworker: undefined }, teamLine],
}

const counts = Array.from({ length: 12 }, (_, place) => 1_220 - place)
const counted = { counts, thisWeek: 41, average: 1_138 }
const weeks: WeeksView = {
  ...{ of: 'everybody', name: undefined, ...counted, now },
  weeks: counts.map((_, place) => daysAfter('2025-12-22', 7 * place)),
  teams: ['Beth Centre', 'Bromley hub', 'Croydon hub'].map((name) => ({ name, ...counted })),
}
const alone = { teams: [] }
const many = { teams: Array.from({ length: 9 }, (_, place) => ({ name: `Hub ${place}`, ...counted })) }

/** The cards of a caseload in every state they can have. */
export const caseloadStates: Readonly<Record<string, AdaptiveCard>> = {
  'a caseload': caseloadCard(caseload),
  'a page of a caseload behind a figure': caseloadCard({
    ...{ ...caseload, name: 'Amara Cole', scope: { of: 'amara', figure: 'over' } },
    ...{ count: 30, page: 2, pages: 3 },
  }),
  'a caseload whose file is offered': caseloadCard({ ...caseload, name: 'Amara Cole', count: 30, pages: 3 }, [
    sentence('Below I ask where to put the file.'),
  ]),
  'a page of a whole caseload between': caseloadCard({
    ...{ ...caseload, name: 'Amara Cole', count: 30, page: 2, pages: 3 },
  }),
  'a caseload with nobody in it': caseloadCard({ ...caseload, figures: noFigures, shown: [], count: 0 }),
  'a team': teamCaseloadCard(team),
  'a team with alerts that nobody has taken': teamCaseloadCard({
    ...team,
    lines: Array.from({ length: 20 }, () => ({ ...teamLine, awayUntil: '2026-03-20' })),
    open: 9,
    untaken: Array.from({ length: 7 }, () => alertEntry),
  }),
  'a team with an alert whose next step has passed': teamCaseloadCard({
    ...{ ...team, open: 1, untaken: [{ ...alertEntry, acknowledged: true, stepPassed: true }] },
  }),
  'a team with nobody': teamCaseloadCard({ ...team, figures: noFigures, lines: [] }),
  'a team whose alerts are all taken': teamCaseloadCard({ ...team, open: 2 }),
  'a team as a chart': teamChartCard(team),
  'contacts by week of three teams': weeksCard(weeks),
  'contacts by week of a keyworker': weeksCard({ ...weeks, ...alone, of: 'amara', name: 'Amara Cole' }),
  'contacts by week of her own': weeksCard({ ...weeks, ...alone, of: 'mine' }),
  'contacts by week of many teams': weeksCard({ ...weeks, ...many }),
  'contacts by week as a chart': weeksChartCard(weeks),
  'contacts by week of many teams as a chart': weeksChartCard({ ...weeks, ...many }),
  'contacts by week of one as a chart': weeksChartCard({ ...weeks, ...alone, of: 'mine' }),
  'a caseload as a chart': caseloadChartCard(caseload),
}
