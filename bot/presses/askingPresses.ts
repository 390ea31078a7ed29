import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { askingCard } from '../../cards/askingCard.ts'
import { measuresToAskCard } from '../../cards/measuresToAskCard.ts'
import { outcomesCard } from '../../cards/outcomesCard.ts'
import { savedAnswersCard } from '../../cards/savedAnswersCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { readAnswersForm } from '../../casework/measures/answersForm.ts'
import { itemsAsked } from '../../casework/measures/asking.ts'
import type { AskingView } from '../../casework/measures/askingView.ts'
import type { Press } from '../../casework/press.ts'
import type { ItemAnswer } from '../../casework/records/answers.ts'
import { dayOf } from '../../casework/time.ts'
import { askingOf, askMeasure, type Asking } from '../../services/measures/askMeasure.ts'
import { measuresToAsk } from '../../services/measures/measuresToAsk.ts'
import { saveAnswers, type SaveAnswersOutcome } from '../../services/measures/saveAnswers.ts'
import { showAnswers } from '../../services/outcomes.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards on which a measure is asked. */
export type AskingPress = Extract<Press, { press: `asking.${string}` }>

/** Answers a press on the questions of a measure with the card that takes its place. */
export async function answerAskingPress(pressed: Pressed<AskingPress>): Promise<AdaptiveCard> {
  const { press, inputs, requestId: id } = pressed
  const { reference } = press
  switch (press.press) {
    case 'asking.open':
      return opened(pressed, { id, reference, measure: press.measure, pace: press.pace ?? 'together' })
    case 'asking.others':
      return others(pressed, reference)
    case 'asking.choose':
      return opened(pressed, { id, reference, measure: typedInto(inputs, 'measure') })
    case 'asking.alone':
      return opened(pressed, askingAt(press))
    case 'asking.part':
      return savePart({ ...pressed, press })
    case 'asking.stop':
      return answersSoFar(pressed, press)
  }
}

async function others({ ports, colleague }: Pressed, reference: string): Promise<AdaptiveCard> {
  const outcome = await measuresToAsk(ports, colleague, reference)
  return outcome.kind === 'choose' ? measuresToAskCard(outcome.view) : outcomesCard(outcome)
}

type PartPress = PressOf<'asking.part'>

async function opened({ ports, colleague }: Pressed, asking: Asking): Promise<AdaptiveCard> {
  return outcomesCard(await askMeasure(ports, colleague, asking))
}

function askingAt({ answers, alone, ...where }: PartPress | PressOf<'asking.alone'>): Asking {
  return { ...where, id: answers, isAlone: alone === undefined ? undefined : alone === 'yes' }
}

const savedBefore = 'These answers were saved before. What was chosen after that is not saved.'

const keptBefore = 'These answers were saved before. What was chosen otherwise after that is not saved.'

async function savePart(pressed: Pressed<PartPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const asking = askingAt(press)
  const asked = await askingOf(ports, colleague, asking)
  if (asked.kind !== 'asking') return outcomesCard(asked)
  const { view } = asked
  const form = readAnswersForm(inputs, itemsPut(view), dayOf(ports.now()))
  if (form.kind === 'wrong') {
    return view.saved === undefined || isLater(view)
      ? askingCard(view, ['Not saved yet.', ...form.sentences], inputs)
      : answersSoFar(pressed, press, savedBefore)
  }
  const items = [...form.items, ...leftOut(view)]
  const outcome = await saveAnswers(ports, colleague, { ...asking, items, about: form.about })
  return savedShown(pressed, view, outcome)
}

async function savedShown(
  { ports, colleague, press, inputs }: Pressed<PartPress>,
  view: AskingView,
  outcome: SaveAnswersOutcome,
): Promise<AdaptiveCard> {
  switch (outcome.kind) {
    case 'saved': {
      const after = { ...askingAt(press), place: press.place + 1, isAlone: undefined }
      const next = await askMeasure(ports, colleague, after)
      return next.kind === 'asking' ? askingCard(next.view) : savedAnswersCard(outcome.view)
    }
    case 'saved-otherwise':
      return savedAnswersCard(outcome.view, { said: keptBefore })
    case 'refused':
      return askingCard(view, ['Not saved yet.', ...outcome.sentences], inputs)
    case 'nobody':
    case 'not-allowed':
    case 'moved-away':
    case 'no-such-measure':
      return outcomesCard(outcome)
  }
}

/** Whether nothing of this part is saved yet, though something before it is. */
function isLater({ saved, part }: AskingView): boolean {
  return part.items.every(({ id }) => saved?.items.every(({ item }) => item !== id) !== false)
}

function itemsPut({ part, isAlone = false }: AskingView): AskingView['part']['items'] {
  return itemsAsked(part, isAlone || !part.alone)
}

/** The questions that were not put because she was not alone: kept as not asked, which is an answer of its own. */
function leftOut(view: AskingView): readonly ItemAnswer[] {
  const put = itemsPut(view)
  return view.part.items
    .filter((item) => !put.includes(item))
    .map(({ id }) => ({ item: id, answer: 'not-asked' }))
}

/** Saved answers stay saved: stopping before anything was leaves nothing. */
async function answersSoFar(
  { ports, colleague }: Pressed,
  { reference, answers: id }: { readonly reference: string; readonly answers: string },
  said?: string,
): Promise<AdaptiveCard> {
  const shown = await showAnswers(ports, colleague, { id, reference })
  if (shown.kind === 'not-saved') return sayings['outcomes-put-away']
  if (shown.kind !== 'answers') return outcomesCard(shown)
  return savedAnswersCard(shown.view, said === undefined ? {} : { said })
}
