import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { correctedCard, earlierKept } from '../../cards/putRight/correctedCard.ts'
import { correctionFormCard } from '../../cards/putRight/correctionFormCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { movedCard } from '../../cards/putRight/movedCard.ts'
import { savedAnswersCard } from '../../cards/measures/savedAnswersCard.ts'
import { savedCard } from '../../cards/putRight/savedCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { wrongWomanFound } from '../../cards/putRight/wrongWomanFound.ts'
import { readContactForm } from '../../casework/contactForm.ts'
import { readAnswersForm } from '../../casework/measures/answersForm.ts'
import type { Press } from '../../casework/presses/press.ts'
import { readReason } from '../../casework/putRight/correctionForm.ts'
import { readSavedName } from '../../casework/putRight/saved.ts'
import { dayOf } from '../../casework/time.ts'
import { correctSaved, type CorrectionRequest, type CorrectOutcome } from '../../services/correctSaved.ts'
import { openWoman } from '../../services/findWoman.ts'
import { moveSaved } from '../../services/moveSaved.ts'
import type { SavedAt } from '../../services/savedFor.ts'
import { correctionForm, listSaved } from '../../services/showSaved.ts'
import { chooseRightWoman, searchRightWoman, wrongWoman } from '../../services/wrongWoman.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'
import { answerSealedPress, isSealedPress } from './sealedPresses.ts'

/** The presses on what was saved, to put it right. */
export type SavedPress = Extract<Press, { press: `saved.${string}` }>

/** Answers a press on something saved with the card that takes its place. */
export async function answerSavedPress(pressed: Pressed<SavedPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  if (isSealedPress(press)) return answerSealedPress({ ...pressed, press })
  switch (press.press) {
    case 'saved.list':
      return savedCard(await listSaved(ports, colleague, press))
    case 'saved.cancel':
      return foundCard(await openWoman(ports, colleague, press.reference))
    case 'saved.correct':
      return withSaved(pressed, press, async (at) => savedCard(await correctionForm(ports, colleague, at)))
    case 'saved.save':
      return withSaved(pressed, press, (at) => save({ ...pressed, press }, at))
    case 'saved.wrong-woman':
      return withSaved(pressed, press, async (at) => wrongWomanFound(await wrongWoman(ports, colleague, at)))
    case 'saved.search':
      return withSaved(pressed, press, async (at) =>
        wrongWomanFound(await searchRightWoman(ports, colleague, at, typedInto(inputs, 'name'))),
      )
    case 'saved.choose':
      return withSaved(pressed, press, async (at) =>
        wrongWomanFound(await chooseRightWoman(ports, colleague, at, press.to)),
      )
    case 'saved.move':
      return withSaved(pressed, press, (at) => move({ ...pressed, press }, at))
  }
}

/** Goes on with what the button names, or what was chosen in the list; with neither the list asks again. */
async function withSaved(
  { ports, colleague, inputs }: Pressed<SavedPress>,
  press: { readonly reference: string; readonly saved?: string | undefined },
  goOn: (at: SavedAt) => Promise<AdaptiveCard>,
): Promise<AdaptiveCard> {
  const saved = readSavedName(press.saved ?? typedInto(inputs, 'saved'))
  if (saved !== undefined) return goOn({ reference: press.reference, saved })
  const list = await listSaved(ports, colleague, { reference: press.reference })
  return savedCard(list, ['Choose which one.'])
}

const changedSince =
  'Not saved yet: this was put right after the form was opened. Press Save again if what you filled in is to stand in its place.'

type SavePressed = Pressed<PressOf<'saved.save'>>

async function save(pressed: SavePressed, at: SavedAt): Promise<AdaptiveCard> {
  const { ports, colleague, inputs, press } = pressed
  const why = readReason(inputs)
  const form = at.saved.what === 'contact' ? contactSaid(pressed) : await answersSaid(pressed, at)
  if (why.kind === 'filled' && form.kind === 'said') {
    const { reason, line } = why
    const request = { at, as: press.as, reason, line, ...form.said }
    return corrected(pressed, await correctSaved(ports, colleague, request))
  }
  const wrong = [form, why].flatMap((each) => (each.kind === 'wrong' ? each.sentences : []))
  const shown = await correctionForm(ports, colleague, at)
  return shown.kind === 'form'
    ? correctionFormCard(shown.view, ['Not saved yet.', ...wrong], inputs)
    : savedCard(shown)
}

type Said =
  | { readonly kind: 'said'; readonly said: Pick<CorrectionRequest, 'contact' | 'answers'> }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

function contactSaid({ inputs }: SavePressed): Said {
  const form = readContactForm(inputs)
  if (form.kind === 'wrong') return form
  return { kind: 'said', said: { contact: { reading: form.reading, words: form.words } } }
}

const measureGone = 'The measure of these answers is not here any more, so they cannot be put right.'

async function answersSaid({ ports, colleague, inputs }: SavePressed, at: SavedAt): Promise<Said> {
  const shown = await correctionForm(ports, colleague, at)
  const measure = shown.kind === 'form' ? shown.view.measure : undefined
  if (measure === undefined) return { kind: 'wrong', sentences: [measureGone] }
  const form = readAnswersForm(inputs, measure.items, dayOf(ports.now()))
  if (form.kind === 'wrong') return form
  if (form.items.length === 0) return { kind: 'wrong', sentences: ['Nothing is answered any more.'] }
  return { kind: 'said', said: { answers: { ...form.about, items: [...form.items] } } }
}

function corrected({ inputs }: SavePressed, outcome: CorrectOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'contact-corrected':
      return correctedCard(outcome.view, outcome.asks)
    case 'answers-corrected':
      return savedAnswersCard(outcome.view, { said: earlierKept })
    case 'refused':
      return correctionFormCard(outcome.view, ['Not saved yet.', ...outcome.sentences], inputs)
    case 'nothing-different':
      return correctionFormCard(outcome.view, ['Nothing on this form is different. Nothing was changed.'])
    case 'changed-since':
      return correctionFormCard(outcome.view, [changedSince], inputs)
    case 'nobody':
    case 'saved-gone':
    case 'moved-away':
    case 'may-not-put-right':
      return savedCard(outcome)
  }
}

async function move(
  { ports, colleague, press }: Pressed<PressOf<'saved.move'>>,
  at: SavedAt,
): Promise<AdaptiveCard> {
  const outcome = await moveSaved(ports, colleague, { at, as: press.as, to: press.to })
  switch (outcome.kind) {
    case 'moved':
      return movedCard(outcome.view)
    case 'changed-since':
      return wrongWomanFound(await chooseRightWoman(ports, colleague, at, press.to))
    case 'same-woman':
    case 'not-open-to-you':
      return sayings[outcome.kind]
    case 'nobody':
    case 'saved-gone':
    case 'moved-away':
    case 'may-not-put-right':
      return savedCard(outcome)
  }
}
