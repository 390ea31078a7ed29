import { z } from 'zod'
import { refusedInputs } from '../formRefusals.ts'
import type { NoNumber } from '../records/answers.ts'
import { AnsweredHow, AnswerPoint, type AnswersSaid, type ItemAnswer } from '../records/answers.ts'
import { Day } from '../time.ts'
import { numbersOf, type Item } from './measure.ts'

/** What is known of answers besides the answers: their day, who gave them how, and at which point of her support. */
export type AnswersAbout = Omit<AnswersSaid, 'items'>

/** What a form with questions says, or why it cannot be taken. `about` is undefined where the form does not ask for it. */
export type AnswersForm =
  | { readonly kind: 'filled'; readonly items: readonly ItemAnswer[]; readonly about: AnswersAbout }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** Reads a form with some questions of a measure. A question left blank has no answer; it is never a zero. */
export function readAnswersForm(inputs: unknown, items: readonly Item[], today: Day): AnswersForm {
  const answers = answersTo(items).safeParse(inputs)
  const about = AboutInputs.safeParse(inputs)
  if (!answers.success || !about.success) {
    const wrong = [answers.error, about.error].filter((error) => error !== undefined)
    return { kind: 'wrong', sentences: wrong.flatMap((error) => refusedInputs(error, refusalsOf(items))) }
  }
  const { day = today, point, how } = about.data
  if (day > today) return { kind: 'wrong', sentences: [stillToCome] }
  return {
    kind: 'filled',
    items: items.flatMap(({ id }) => {
      const answer = answers.data[id]
      return answer === undefined ? [] : [{ item: id, answer }]
    }),
    about: {
      day,
      ...(point === undefined ? {} : { point }),
      ...(how === undefined ? {} : { how }),
    },
  }
}

const stillToCome = 'The day of the answers is still to come: please change it.'

const blank = z.literal('').transform(() => undefined)
const AboutInputs = z.object({
  day: Day.optional(),
  point: z.union([blank, AnswerPoint]).optional(),
  how: z.union([blank, AnsweredHow]).optional(),
})

function answersTo(
  items: readonly Item[],
): z.ZodType<Readonly<Record<string, number | NoNumber | undefined>>> {
  return z.object(Object.fromEntries(items.map((item) => [item.id, answerTo(item)])))
}

/** One answer as an input sends it: text, which some clients turn into a number. Nothing else may pass for a number. */
function answerTo(item: Item): z.ZodType<number | NoNumber | undefined> {
  const numbers = numbersOf(item).map(String)
  return z
    .union([
      blank,
      z.enum(item.extra),
      z.union([z.string(), z.number()]).transform(String).pipe(z.enum(numbers)).transform(Number),
    ])
    .optional()
}

function refusalsOf(items: readonly Item[]): Readonly<Record<string, string>> {
  const refusals = items.map(({ id, min, max, text }): readonly [string, string] => [
    id,
    `Answers are whole numbers from ${min} to ${max}: ${text}`,
  ])
  return {
    ...Object.fromEntries(refusals),
    day: 'Give the day of the answers.',
    point: 'Choose at which point these answers were given.',
    how: 'Choose who answered.',
  }
}
