import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { outcomesCard } from '../../cards/outcomesCard.ts'
import { outcomesFormCard } from '../../cards/outcomesFormCard.ts'
import { savedAnswersCard } from '../../cards/savedAnswersCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { wsa5 } from '../../casework/measures/wsa5.ts'
import { readOutcomesForm } from '../../casework/outcomesForm.ts'
import type { Press } from '../../casework/press.ts'
import { dayOf } from '../../casework/time.ts'
import { openOutcomes, showAnswers } from '../../services/outcomes.ts'
import { recordAnswers } from '../../services/recordAnswers.ts'
import type { Pressed, PressOf } from './press.ts'

/** The presses on the cards of the outcome questions. */
export type OutcomesPress = Extract<Press, { press: `outcomes.${string}` }>

/** Answers a press on a card of the outcome questions with the card that takes its place. */
export async function answerOutcomesPress(pressed: Pressed<OutcomesPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, requestId: id } = pressed
  switch (press.press) {
    case 'outcomes.open':
      return outcomesCard(await openOutcomes(ports, colleague, { id, reference: press.reference }))
    case 'outcomes.save':
      return save({ ...pressed, press })
    case 'outcomes.cancel':
      return cancel({ ...pressed, press })
    case 'outcomes.read':
      return read({ ...pressed, press })
  }
}

const savedBefore = 'These answers were saved before. What was chosen after that is not saved.'

async function save(pressed: Pressed<PressOf<'outcomes.save'>>): Promise<AdaptiveCard> {
  const { ports, colleague, inputs } = pressed
  const request = requestOf(pressed)
  const form = readOutcomesForm(inputs, wsa5, dayOf(ports.now()))
  if (form.kind === 'wrong') {
    const opened = await openOutcomes(ports, colleague, request)
    switch (opened.kind) {
      case 'form':
        return outcomesFormCard(opened.view, ['Not saved yet.', ...form.sentences], inputs)
      case 'answers':
        return savedAnswersCard(opened.view, { said: savedBefore })
      case 'nobody':
      case 'not-allowed':
      case 'moved-away':
        return outcomesCard(opened)
    }
  }
  const outcome = await recordAnswers(ports, colleague, { ...request, filled: form.filled })
  switch (outcome.kind) {
    case 'saved':
      return savedAnswersCard(outcome.view)
    case 'saved-otherwise':
      return savedAnswersCard(outcome.view, { said: savedBefore })
    case 'nobody':
    case 'not-allowed':
    case 'moved-away':
      return outcomesCard(outcome)
  }
}

/** Saved answers stay saved: a late Cancel shows them instead of saying that nothing was saved. */
async function cancel(pressed: Pressed<PressOf<'outcomes.cancel'>>): Promise<AdaptiveCard> {
  const shown = await showAnswers(pressed.ports, pressed.colleague, requestOf(pressed))
  return shown.kind === 'answers' ? savedAnswersCard(shown.view) : sayings['outcomes-put-away']
}

async function read(pressed: Pressed<PressOf<'outcomes.read'>>): Promise<AdaptiveCard> {
  const shown = await showAnswers(pressed.ports, pressed.colleague, requestOf(pressed))
  switch (shown.kind) {
    case 'answers':
      return savedAnswersCard(shown.view, { words: true })
    case 'not-saved':
      return sayings['no-such-draft']
    case 'nobody':
    case 'not-allowed':
    case 'moved-away':
      return outcomesCard(shown)
  }
}

function requestOf({ press }: Pressed<PressOf<'outcomes.save' | 'outcomes.cancel' | 'outcomes.read'>>): {
  readonly id: string
  readonly reference: string
} {
  return { id: press.answers, reference: press.reference }
}
