import { z } from 'zod'
import { refusedInputs } from './formRefusals.ts'
import { numbersOf, type Item, type Measure } from './measures/measure.ts'
import { NoNumber, type Answers } from './records/answers.ts'
import { Day } from './time.ts'

/** What a filled-in form says: the day of the answers, and one answer to each question. */
export type FilledAnswers = Pick<Answers, 'day' | 'items'>

/** What the form with a measure's questions says, or why it cannot be taken. */
export type OutcomesAnswer =
  | { readonly kind: 'filled'; readonly filled: FilledAnswers }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] }

/** Reads the form with a measure's questions. A question left blank was not asked; it is never a zero. */
export function readOutcomesForm(inputs: unknown, measure: Measure, today: Day): OutcomesAnswer {
  const answers = answersTo(measure).safeParse(inputs)
  const day = DayInput.safeParse(inputs)
  if (!answers.success || !day.success) {
    const wrong = [answers.error, day.error].filter((error) => error !== undefined)
    return { kind: 'wrong', sentences: wrong.flatMap((error) => refusedInputs(error, refusalsOf(measure))) }
  }
  const items = measure.items.map(({ id }) => ({ item: id, answer: answers.data[id] ?? notAsked }))
  const problems = [
    ...(items.every(({ answer }) => answer === notAsked) ? ['Nothing is answered yet.'] : []),
    ...(day.data.day > today ? ['The day of the answers is still to come: please change it.'] : []),
  ]
  return problems.length > 0
    ? { kind: 'wrong', sentences: problems }
    : { kind: 'filled', filled: { day: day.data.day, items } }
}

const notAsked = NoNumber.enum['not-asked']
const DayInput = z.object({ day: Day })

function answersTo({ items }: Measure): z.ZodType<Readonly<Record<string, number | NoNumber>>> {
  return z.object(Object.fromEntries(items.map((item) => [item.id, answerTo(item)])))
}

/** One answer as an input sends it: text, which some clients turn into a number. Nothing else may pass for a number. */
function answerTo(item: Item): z.ZodType<number | NoNumber> {
  const numbers = numbersOf(item).map(String)
  return z
    .union([
      z.literal('').transform(() => notAsked),
      z.enum(item.extra),
      z.union([z.string(), z.number()]).transform(String).pipe(z.enum(numbers)).transform(Number),
    ])
    .default(notAsked)
}

function refusalsOf({ items }: Measure): Readonly<Record<string, string>> {
  const refusals = items.map(({ id, min, max, text }): readonly [string, string] => [
    id,
    `Answers are whole numbers from ${min} to ${max}: ${text}`,
  ])
  return { ...Object.fromEntries(refusals), day: 'Give the day of the answers.' }
}
