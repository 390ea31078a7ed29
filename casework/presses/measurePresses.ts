import { z } from 'zod'
import { Pace } from '../measures/asking.ts'
import { TypedAnswers } from '../measures/typedAnswers.ts'
import { formId, id, page, reference } from './pressParts.ts'

/** Which questions of which measure a card puts, and under which id their answers are saved. */
const askingPart = { measure: id, answers: formId, place: z.int().min(0).max(200), pace: Pace }

/** What the cards of measures send: asking, answers, progress, and whom to ask again. */
export const measurePresses = [
  z.object({ press: z.literal('outcomes.open'), reference }),
  z.object({ press: z.literal('asking.open'), reference, measure: id, pace: Pace.optional() }),
  z.object({ press: z.literal('asking.others'), reference }),
  z.object({
    ...{ press: z.literal('asking.typed'), reference, measure: id },
    ...{ answers: formId, typed: TypedAnswers },
  }),
  z.object({ press: z.literal('asking.choose'), reference }),
  z.object({ press: z.literal('asking.alone'), reference, ...askingPart, alone: z.enum(['yes', 'no']) }),
  z.object({
    press: z.literal('asking.part'),
    reference,
    ...askingPart,
    alone: z.enum(['yes', 'no']).optional(),
  }),
  z.object({ press: z.literal('asking.stop'), reference, answers: id }),
  z.object({ press: z.literal('answers.keep'), reference, measure: id, answers: id, typed: TypedAnswers }),
  z.object({
    ...{ press: z.literal('answers.prompts'), reference, answers: id },
    ...{ measure: id.optional(), typed: TypedAnswers.optional() },
  }),
  z.object({ press: z.literal('answers.no-plan'), reference, answers: id, item: id }),
  z.object({ press: z.literal('answers.send'), draft: id, danger: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('answers.wrong-tap'), draft: id }),
  z.object({ press: z.literal('progress.open'), reference }),
  /** Which measure or which answers stand on the button, or in a choice on the card. */
  z.object({ press: z.literal('progress.measure'), reference, measure: id.optional() }),
  z.object({ press: z.literal('progress.time'), reference, answers: id.optional() }),
  z.object({ press: z.literal('progress.answers'), reference, answers: id }),
  z.object({
    press: z.literal('reviews.open'),
    of: id.optional(),
    page: page.optional(),
  }),
  z.object({ press: z.literal('reviews.show') }),
  z.object({ press: z.literal('reviews.woman') }),
  z.object({ press: z.literal('reviews.later'), reference, measure: z.string().max(60) }),
  z.object({ press: z.literal('reviews.pairing') }),
] as const
