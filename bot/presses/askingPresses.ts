import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { askingCard } from '../../cards/measures/askingCard.ts'
import { measuresToAskCard } from '../../cards/measures/measuresToAskCard.ts'
import { outcomesCard } from '../../cards/measures/outcomesCard.ts'
import { savedAnswersCard } from '../../cards/measures/savedAnswersCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { typedAnswersCard } from '../../cards/measures/typedAnswersCard.ts'
import { wrongAnswersCard } from '../../cards/measures/wrongAnswersCard.ts'
import { readAnswersForm } from '../../casework/measures/answersForm.ts'
import { itemsAsked } from '../../casework/measures/asking.ts'
import type { AskingView } from '../../casework/measures/askingView.ts'
import { readTypedAnswers, typedAnswersOf } from '../../casework/measures/typedAnswers.ts'
import type { Press } from '../../casework/presses/press.ts'
import type { ItemAnswer } from '../../casework/records/answers.ts'
import { dayOf } from '../../casework/time.ts'
import { askingOf, askMeasure, type Asking } from '../../services/measures/askMeasure.ts'
import { beginUnsaved } from '../../services/measures/beginUnsaved.ts'
import { measuresToAsk } from '../../services/measures/measuresToAsk.ts'
import { saveAnswers, type SaveAnswersOutcome } from '../../services/measures/saveAnswers.ts'
import { showTypedAnswers } from '../../services/measures/takeTypedAnswers.ts'
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
    case 'asking.typed':
      return typedShown({ ...pressed, press })
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

/** Answers that were typed for a name that several women have. */
async function typedShown({
  ports,
  colleague,
  press,
}: Pressed<PressOf<'asking.typed'>>): Promise<AdaptiveCard> {
  const { reference, answers: id } = press
  const measure = ports.measures.get(press.measure)
  if (measure === undefined) return outcomesCard({ kind: 'no-such-measure' })
  const read = readTypedAnswers(measure, press.typed)
  if (read.kind === 'wrong') return wrongAnswersCard(measure, reference, read.sentence)
  const request = { id, reference, measure: measure.id, items: read.items }
  const outcome = await showTypedAnswers(ports, colleague, request)
  return outcome.kind === 'typed' ? typedAnswersCard(outcome.view) : outcomesCard(outcome)
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
      ? notSavedYet(pressed, view, form.sentences)
      : answersSoFar(pressed, press, savedBefore)
  }
  const items = [...form.items, ...leftOut(view)]
  // Any question can be left out, also the first: nothing is saved before one is answered.
  if (view.saved === undefined && form.items.length === 0 && press.place + 1 < view.parts) {
    return further(pressed, inputs)
  }
  const outcome = await saveAnswers(ports, colleague, { ...asking, items, about: form.about })
  return savedShown(pressed, view, outcome)
}

/** The next part; `inputs` hold the day and the point that were chosen, where nothing is saved yet. */
async function further(
  { ports, colleague, press }: Pressed<PartPress>,
  inputs: Pressed['inputs'] = {},
): Promise<AdaptiveCard> {
  const after = { ...askingAt(press), place: press.place + 1, isAlone: undefined }
  const next = await askMeasure(ports, colleague, after)
  return next.kind === 'asking' ? askingCard(next.view, [], inputs) : outcomesCard(next)
}

async function savedShown(
  pressed: Pressed<PartPress>,
  view: AskingView,
  outcome: SaveAnswersOutcome,
): Promise<AdaptiveCard> {
  const { press } = pressed
  switch (outcome.kind) {
    case 'saved':
      return press.place + 1 < view.parts ? further(pressed) : savedAnswersCard(outcome.view)
    case 'saved-otherwise':
      return savedAnswersCard(outcome.view, { said: keptBefore })
    case 'refused':
      return notSavedYet(pressed, view, outcome.sentences)
    case 'nobody':
    case 'not-allowed':
    case 'moved-away':
    case 'no-such-measure':
      return outcomesCard(outcome)
  }
}

/** The same questions again with what was chosen, and what is to be put right; an answer that worries does not wait for it. */
async function notSavedYet(
  { ports, colleague, press, inputs }: Pressed<PartPress>,
  view: AskingView,
  sentences: readonly string[],
): Promise<AdaptiveCard> {
  const { reference, measure, answers: id } = press
  const items = itemsPut(view).flatMap((item) => {
    const one = readAnswersForm({ [item.id]: inputs[item.id] }, [item], dayOf(ports.now()))
    return one.kind === 'filled' ? one.items : []
  })
  const isNew = view.saved === undefined
  const toRead = isNew && (await beginUnsaved(ports, colleague, { id, reference, measure, items }))
  const shown = toRead ? { ...view, unsaved: typedAnswersOf(inOrder(view.measure, items)) } : view
  return askingCard(shown, ['Not saved yet.', ...sentences], inputs)
}

function inOrder({ items }: AskingView['measure'], given: readonly ItemAnswer[]): readonly ItemAnswer[] {
  return items.map(
    ({ id }) => given.find(({ item }) => item === id) ?? { item: id, answer: 'not-asked' as const },
  )
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
