import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { outcomesCard } from '../../cards/measures/outcomesCard.ts'
import { promptsCard } from '../../cards/measures/promptsCard.ts'
import { putAwayBecauseCard } from '../../cards/alerts/putAwayCard.ts'
import { savedAnswersCard } from '../../cards/measures/savedAnswersCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { typedAnswersCard } from '../../cards/measures/typedAnswersCard.ts'
import { readAnswersForm } from '../../casework/measures/answersForm.ts'
import { readTypedAnswers } from '../../casework/measures/typedAnswers.ts'
import type { Press } from '../../casework/presses/press.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { dayOf } from '../../casework/time.ts'
import { sendAlert } from '../../services/alerts/sendAlert.ts'
import { beginWithoutPlan, readPrompts, type PromptsOutcome } from '../../services/measures/readPrompts.ts'
import { saveAnswers } from '../../services/measures/saveAnswers.ts'
import { sendPrompted } from '../../services/measures/sendPrompted.ts'
import { showTypedAnswers, typedAnswers } from '../../services/measures/takeTypedAnswers.ts'
import { wasWrongTap } from '../../services/measures/wrongTap.ts'
import { sendShown } from './alertFormPresses.ts'
import type { Pressed, PressOf } from './press.ts'

/** The presses on answers that were given: keeping typed ones, and what answers ask of the worker. */
export type AnswersPress = Extract<Press, { press: `answers.${string}` }>

/** Answers a press on given answers with the card that takes its place. */
export async function answerAnswersPress(pressed: Pressed<AnswersPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, card } = pressed
  switch (press.press) {
    case 'answers.keep':
      return keepTyped({ ...pressed, press })
    case 'answers.prompts': {
      const { reference, answers: id } = press
      return promptsShown(
        await readPrompts(ports, colleague, { id, reference, typed: typedIn({ ...pressed, press }) }),
      )
    }
    case 'answers.no-plan': {
      const { reference, answers: id, item } = press
      return promptsShown(await beginWithoutPlan(ports, colleague, { id, reference, item }))
    }
    case 'answers.send': {
      const request = { draft: press.draft, card, dangerNow: press.danger === 'yes' }
      return sendShown(await sendPrompted(ports, colleague, request), pressed)
    }
    case 'answers.wrong-tap': {
      const outcome = await wasWrongTap(ports, colleague, press.draft)
      if (outcome.kind === 'put-away-because')
        return putAwayBecauseCard(outcome.putAway, undefined, outcome.again)
      if (outcome.kind === 'already-sent') {
        return sendShown(await sendAlert(ports, colleague, { draft: press.draft, card }), pressed)
      }
      return sayings[outcome.kind]
    }
  }
}

function promptsShown(outcome: PromptsOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'prompts':
      return promptsCard(outcome.view)
    case 'not-saved':
      return sayings['no-such-draft']
    case 'no-such-measure':
      return outcomesCard({ kind: 'no-such-measure' })
    case 'nobody':
    case 'not-allowed':
    case 'moved-away':
      return outcomesCard({ kind: outcome.kind })
  }
}

/** The typed answers that a button carries, as they would be saved. */
function typedIn({ ports, colleague, press }: Pressed<PressOf<'answers.prompts'>>): Answers | undefined {
  const { measure: id = '', typed, answers } = press
  const measure = ports.measures.get(id)
  if (measure === undefined || typed === undefined) return undefined
  const read = readTypedAnswers(measure, typed)
  if (read.kind === 'wrong') return undefined
  return typedAnswers(ports, colleague, { id: answers, measure, items: read.items })
}

async function keepTyped(pressed: Pressed<PressOf<'answers.keep'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const { reference, answers: id, measure } = press
  const about = readAnswersForm(inputs, [], dayOf(ports.now()))
  const known = ports.measures.get(measure)
  const read = known && readTypedAnswers(known, press.typed)
  if (read?.kind !== 'read') return sayings['unknown-press']
  const { items } = read
  const again = async (sentences: readonly string[]): Promise<AdaptiveCard> => {
    const shown = await showTypedAnswers(ports, colleague, { id, reference, measure, items })
    return shown.kind === 'typed'
      ? typedAnswersCard(shown.view, ['Not saved yet.', ...sentences], inputs)
      : outcomesCard(shown)
  }
  if (about.kind === 'wrong') return again(about.sentences)
  const outcome = await saveAnswers(ports, colleague, { id, reference, measure, items, about: about.about })
  switch (outcome.kind) {
    case 'saved':
    case 'saved-otherwise':
      return savedAnswersCard(outcome.view)
    case 'refused':
      return again(outcome.sentences)
    case 'nobody':
    case 'not-allowed':
    case 'moved-away':
    case 'no-such-measure':
      return outcomesCard(outcome)
  }
}
