import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { contactFormCard } from '../../cards/contacts/contactFormCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { newWomanCard } from '../../cards/women/newWomanCard.ts'
import type { Press } from '../../casework/presses/press.ts'
import { sayings } from '../../cards/sayings.ts'
import { womanCard } from '../../cards/women/womanCard.ts'
import { Reference } from '../../casework/identifiers.ts'
import { readNewWomanForm } from '../../casework/newWomanForm.ts'
import { emptyContactDraft } from '../../services/draftContact.ts'
import { openWoman } from '../../services/findWoman.ts'
import { newWomanStart, openRecord } from '../../services/openRecord.ts'
import { whoIsMeant } from '../../services/whoIsMeant.ts'
import { answerActionPress } from './actionPresses.ts'
import { startAlert } from './alertFormPresses.ts'
import { answerBriefPress } from './briefPresses.ts'
import { answerDetailsPress } from './detailsPresses.ts'
import { answerOutcomesPress } from './outcomesPresses.ts'
import { answerProgressPress } from './progressPresses.ts'
import { answerSavedPress } from './savedPresses.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of a woman. */
export type WomanPress = Extract<Press, { press: `woman.${string}` }>

/** Answers a press on a woman's card with the card that takes its place. */
export async function answerWomanPress(pressed: Pressed<WomanPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, requestId } = pressed
  switch (press.press) {
    case 'woman.find':
      return find({ ...pressed, press })
    case 'woman.open':
      return foundCard(await openWoman(ports, colleague, press.reference))
    case 'woman.log':
      return log(pressed, press.reference)
    case 'woman.alert':
      return startAlert(pressed, { id: requestId, reference: press.reference })
    case 'woman.create':
    case 'woman.create-anyway':
      return create({ ...pressed, press })
  }
}

async function log(
  { ports, colleague, requestId }: Pressed<WomanPress>,
  reference: string,
): Promise<AdaptiveCard> {
  return contactFormCard(await emptyContactDraft(ports, colleague, { id: requestId, reference }))
}

async function find(pressed: Pressed<PressOf<'woman.find'>>): Promise<AdaptiveCard> {
  const { ports, colleague, inputs } = pressed
  const { opens = 'woman.open' } = pressed.press
  const meant = await whoIsMeant(ports, colleague, typedInto(inputs, 'name'))
  if (meant.kind !== 'one') return foundCard(meant, opens)
  const { reference } = meant
  switch (opens) {
    case 'woman.open':
      return foundCard(await openWoman(ports, colleague, reference))
    case 'woman.log':
      return log(pressed, reference)
    case 'details.open':
      return answerDetailsPress({ ...pressed, press: { press: opens, reference } })
    case 'actions.open':
      return answerActionPress({ ...pressed, press: { press: opens, reference } })
    case 'outcomes.open':
      return answerOutcomesPress({ ...pressed, press: { press: opens, reference } })
    case 'brief.open':
      return answerBriefPress({ ...pressed, press: { press: opens, reference } })
    case 'progress.open':
      return answerProgressPress({ ...pressed, press: { press: opens, reference } })
    case 'saved.list':
      return answerSavedPress({ ...pressed, press: { press: opens, reference } })
  }
}

async function create(
  pressed: Pressed<PressOf<'woman.create'> | PressOf<'woman.create-anyway'>>,
): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  if (!Reference.safeParse(press.reference).success) return sayings['unknown-press']
  const again = async (problems: readonly string[]): Promise<AdaptiveCard> => {
    const start = await newWomanStart(ports, colleague, press.reference)
    return newWomanCard({ ...start, problems, typed: inputs, now: ports.now() })
  }
  const form = readNewWomanForm(inputs)
  if (form.kind === 'wrong') return again(form.sentences)
  const sure = press.press === 'woman.create-anyway'
  const outcome = await openRecord(ports, colleague, {
    reference: press.reference,
    inputs: form.inputs,
    sure,
  })
  switch (outcome.kind) {
    case 'opened':
      return womanCard(outcome.view)
    case 'may-be-the-same':
      return newWomanCard({ ...outcome.start, same: outcome.women, typed: inputs, now: ports.now() })
    case 'no-such-keyworker':
      return again(['Choose a keyworker from the list.'])
    case 'not-allowed':
      return sayings['not-allowed']
  }
}
