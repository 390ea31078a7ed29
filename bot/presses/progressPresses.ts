import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { answersCard } from '../../cards/measures/answersCard.ts'
import { measureProgressCard } from '../../cards/measures/measureProgressCard.ts'
import { outcomesCard } from '../../cards/measures/outcomesCard.ts'
import { progressFound } from '../../cards/measures/progressFound.ts'
import { savedAnswersCard } from '../../cards/measures/savedAnswersCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { SavedAnswersView } from '../../casework/measures/savedAnswersView.ts'
import type { Press } from '../../casework/presses/press.ts'
import { showAnswers } from '../../services/outcomes.ts'
import { showProgress } from '../../services/showProgress.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of a woman's progress. */
export type ProgressPress = Extract<Press, { press: `progress.${string}` }>

/** Answers a press on a card of a woman's progress with the card that takes its place. */
export async function answerProgressPress(pressed: Pressed<ProgressPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'progress.open':
      return progressFound(await showProgress(ports, colleague, press.reference))
    case 'progress.measure':
      return overTime({ ...pressed, press })
    case 'progress.time': {
      const id = press.answers ?? typedInto(inputs, 'answers')
      return answersShown({ ...pressed, press }, id, (view) => savedAnswersCard(view, { before: true }))
    }
    case 'progress.answers':
      return answersShown({ ...pressed, press }, press.answers, answersCard)
  }
}

async function overTime({
  ports,
  colleague,
  press,
  inputs,
}: Pressed<PressOf<'progress.measure'>>): Promise<AdaptiveCard> {
  const outcome = await showProgress(ports, colleague, press.reference)
  if (outcome.kind !== 'progress') return progressFound(outcome)
  const measure = press.measure ?? typedInto(inputs, 'measure')
  const asked = outcome.view.asked.find(({ id }) => id === measure)
  return asked === undefined ? progressFound(outcome) : measureProgressCard(outcome.view, asked)
}

async function answersShown(
  { ports, colleague, press }: Pressed<PressOf<'progress.time' | 'progress.answers'>>,
  id: string,
  card: (view: SavedAnswersView) => AdaptiveCard,
): Promise<AdaptiveCard> {
  const shown = await showAnswers(ports, colleague, { id, reference: press.reference })
  switch (shown.kind) {
    case 'answers':
      return card(shown.view)
    case 'not-saved':
      return sayings['saved-gone']
    case 'nobody':
    case 'not-allowed':
    case 'moved-away':
      return outcomesCard(shown)
  }
}
