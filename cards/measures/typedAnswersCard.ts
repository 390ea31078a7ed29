import { anchorAt, type Item } from '../../casework/measures/measure.ts'
import { typedAnswersOf } from '../../casework/measures/typedAnswers.ts'
import type { TypedAnswersView } from '../../casework/measures/typedAnswersView.ts'
import { answerFor } from '../../casework/measures/answersInOrder.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { adaptiveCard, button, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { answersAboutInputs } from './answersAboutInputs.ts'
import { answerInWords } from './outcomeWords.ts'
import { toReadBox } from './promptBox.ts'
import { scoreLines } from './scoreLines.ts'
import { whoInWords } from '../women/womanLines.ts'

/** Typed answers shown back question by question with their score, before anything of them is saved. */
export function typedAnswersCard(
  view: TypedAnswersView,
  problems: readonly string[] = [],
  inputs: Readonly<Record<string, unknown>> = {},
): AdaptiveCard {
  const { facts, measure, answers, point, toRead, now } = view
  const typed = typedAnswersOf(answers.items)
  const at = { reference: facts.reference, answers: answers.id, measure: measure.id }
  return adaptiveCard(
    'Answers, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      ...toReadBox(toRead, facts.reference, { answers: answers.id, measure: measure.id, typed }),
      line('Who', whoInWords(facts, now)),
      line('What was asked', `${measure.title}, ${measure.name}`),
      ...scoreLines(measure, answers),
      ...measure.items.map((item, place) => line(`${place + 1}. ${item.text}`, inWords(item, answers))),
      ...answersAboutInputs({ day: answers.day, point }, inputs),
      ...problems.map((text) => sentence(text)),
    ],
    [
      button('Save', { press: 'answers.keep', ...at, typed }),
      plainButton('Answer on a card instead', {
        press: 'asking.open',
        reference: facts.reference,
        measure: measure.id,
      }),
    ],
  )
}

function inWords(item: Item, answers: Answers): string {
  const answer = answerFor(item, answers)
  const anchor = typeof answer === 'number' ? anchorAt(item, answer) : undefined
  return anchor === undefined ? answerInWords(answer) : `${answerInWords(answer)}, ${anchor.toLowerCase()}`
}
