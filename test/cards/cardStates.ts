import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { colleagueFormCard, colleaguesCard } from '../../cards/colleaguesCard.ts'
import { helpCard } from '../../cards/helpCard.ts'
import { outcomesCard, whoseOutcomesCard } from '../../cards/measures/outcomesCard.ts'
import { savedAnswersCard } from '../../cards/measures/savedAnswersCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { aColleague, answersOf } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { aSavedAnswersView, womanFactsOf } from '../support/views.ts'
import { absenceStates } from './absenceStates.ts'
import { actionStates } from './actionStates.ts'
import { alertStates } from './alertStates.ts'
import { answersOfWorkStates } from './answersOfWorkStates.ts'
import { answerStates } from './answerStates.ts'
import { askingStates } from './askingStates.ts'
import { briefStates } from './briefStates.ts'
import { caseloadStates } from './caseloadStates.ts'
import { contactStates } from './contactStates.ts'
import { coverStates } from './coverStates.ts'
import { cueStates } from './cueStates.ts'
import { dayStates } from './dayStates.ts'
import { detailsStates } from './detailsStates.ts'
import { dutyStates } from './dutyStates.ts'
import { leadStates } from './leadStates.ts'
import { leavingStates } from './leavingStates.ts'
import { notAnsweredStates } from './notAnsweredStates.ts'
import { progressStates } from './progressStates.ts'
import { putRightStates } from './putRightStates.ts'
import { readyStates } from './readyStates.ts'
import { reportStates } from './reportStates.ts'
import { reviewStates } from './reviewStates.ts'
import { rotaStates } from './rotaStates.ts'
import { shortStates } from './shortStates.ts'
import { togetherStates } from './togetherStates.ts'
import { womanStates } from './womanStates.ts'

const two = [womanFactsOf(), womanFactsOf({ reference: 'W-937GG3-M', name: 'Jade Murray', lastSeen: null })]
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

/** Every card in every state it can have, by what the state is. */
export const cardStates: Readonly<Record<string, AdaptiveCard>> = {
  ...contactStates,
  ...togetherStates,
  ...womanStates,
  ...detailsStates,
  ...actionStates,
  ...alertStates,
  ...leadStates,
  'the colleagues': colleaguesCard({ colleagues: [entry], page: 2, pages: 3 }, ['Saved.']),
  'a new colleague': colleagueFormCard({ colleague: undefined, workplaces, problems: ['Give her name.'] }),
  'a colleague to change': colleagueFormCard({ colleague: aColleague(), workplaces }),
  help: helpCard('What you can write', {
    ...{ contacts: true, details: true, outcomes: true, caseload: true, records: true, colleagues: true },
    ...{ week: true, cues: true, rota: true, ready: true, drill: true, outcomesReport: true },
    ...{ supervision: true, ownSupervision: true },
  }),
  ...answerStates,
  ...answersOfWorkStates,
  ...notAnsweredStates,
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
  ...reviewStates,
  ...absenceStates,
  ...askingStates,
  ...sayings,
  'whose outcomes': whoseOutcomesCard(),
  'outcomes that several women fit': outcomesCard({ kind: 'several', women: two, more: 0, now }),
  'outcomes of nobody': outcomesCard({ kind: 'nobody' }),
  'first answers': savedAnswersCard(aSavedAnswersView(answersOf())),
  'answers with a prompt': savedAnswersCard(worrying),
}
