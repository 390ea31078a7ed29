import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { askingCard } from '../../cards/measures/askingCard.ts'
import { measuresToAskCard } from '../../cards/measures/measuresToAskCard.ts'
import { noSuchMeasureCard } from '../../cards/measures/noSuchMeasureCard.ts'
import { promptsCard } from '../../cards/measures/promptsCard.ts'
import { putAwayBecauseCard } from '../../cards/alerts/putAwayCard.ts'
import { typedAnswersCard } from '../../cards/measures/typedAnswersCard.ts'
import { wrongAnswersCard } from '../../cards/measures/wrongAnswersCard.ts'
import { partsOf } from '../../casework/measures/asking.ts'
import type { PromptLine, PromptsView } from '../../casework/measures/promptsView.ts'
import { answerOf, promptsFor } from '../../casework/measures/promptsFor.ts'
import { wsa5 } from '../../casework/measures/wsa5.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'
import { aCase, answersOf } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anAskingView, anOpenAlert, womanFactsOf } from '../support/views.ts'

const measures = bundledMeasures()
const phq9 = measures.get('phq9') ?? wsa5
const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const saved = answersOf({}, { measure: 'phq9', items: [{ item: 'q1', answer: 1 }] })
const ninth = (answer: number): Answers =>
  answersOf({}, { measure: 'phq9', items: phq9.items.map(({ id }) => ({ item: id, answer })) })

function prompts(answers: Answers, alert: PromptLine['alert']): PromptsView {
  const measure = measures.get(answers.measure) ?? wsa5
  const due = promptsFor({ woman: aCase(), measure, answers })
  const lines = due.map((prompt) => {
    const about = answerOf({ measure, answers }, prompt)
    return { prompt, about, alert: about === undefined ? undefined : alert }
  })
  return { answers: answers.id, isSaved: true, facts: warned, measure, lines, now }
}
const goes = { id: 'answers-1:q9', state: 'open' as const, sendsItselfAt: '2026-03-12T15:05:00.000Z' }

/** The cards on which a measure is asked, every measure in every part, and on what its answers ask of the worker. */
export const askingStates: Readonly<Record<string, AdaptiveCard>> = {
  'questions that cannot be saved yet, with something to read': askingCard(
    anAskingView({ measure: phq9, facts: warned, unsaved: '- - - - - - - - 2' }),
    ['Not saved yet.', 'The day of the answers is still to come: please change it.'],
  ),
  ...Object.fromEntries(
    [...measures.values()].flatMap((measure) =>
      (['together', 'one-by-one'] as const).flatMap((pace) =>
        partsOf(measure, pace).flatMap((_, place) => {
          const view = anAskingView({ measure, pace, place, facts: warned, ...(place > 0 ? { saved } : {}) })
          const name = `asking ${measure.id} ${pace}, part ${place + 1}`
          return [
            [name, askingCard(view)],
            [`${name}, whether she is alone`, askingCard({ ...view, isAlone: undefined })],
            [`${name}, not alone`, askingCard({ ...view, isAlone: false })],
          ]
        }),
      ),
    ),
  ),
  'asking with a slip': askingCard(anAskingView(), ['Not saved yet.'], {
    safety: '11',
    housing: '7',
    day: '2027-01-01',
  }),
  'asking on the day of other answers': askingCard(
    anAskingView({ facts: warned, sameDay: { id: 'answers-0', day: '2026-03-12' } }),
  ),
  'asking with something to read': askingCard(anAskingView({ measure: phq9, place: 1, saved, toRead: true })),
  'measures to ask': measuresToAskCard({ facts: warned, measures: [...measures.values()].slice(0, 6), now }),
  'many measures to ask': measuresToAskCard({ facts: warned, measures: [...measures.values()], now }),
  'no such measure': noSuchMeasureCard([...measures.values()]),
  'typed answers': typedAnswersCard({
    ...{ answers: ninth(2), facts: warned, measure: phq9, point: 'review', toRead: true, now },
  }),
  'typed answers with a problem': typedAnswersCard(
    { ...{ answers: answersOf(), facts: warned, measure: wsa5, point: 'review', toRead: false, now } },
    ['Not saved yet.', 'She was referred on 5 January 2026.'],
    { day: '2025-01-01' },
  ),
  'wrong typed answers': wrongAnswersCard(phq9, 'W-VV396G-C', 'PHQ-9 takes 9 answers, and I read 3.'),
  'to read: goes by itself': promptsCard(prompts(ninth(3), goes)),
  'to read: a draft': promptsCard(prompts(ninth(1), { id: 'd', state: 'open' })),
  'to read: sent': promptsCard(prompts(ninth(2), { id: 'd', state: 'sent', sentAs: 'SG-22H8CP-2' })),
  'to read: put away': promptsCard(prompts(ninth(2), { id: 'd', state: 'put-away' })),
  'to read: no plan known': promptsCard(prompts(answersOf({ safety: 2, housing: 0 }), undefined)),
  'to read: not saved': promptsCard({ ...prompts(ninth(2), goes), isSaved: false }),
  'a wrong tap': putAwayBecauseCard({ how: 'wrong-tap', at: now }, undefined, {
    ...{ reference: 'W-VV396G-C', answers: 'answers-1' },
  }),
  'a wrong tap in typed answers': putAwayBecauseCard({ how: 'wrong-tap', at: now }, undefined),
}
