import { anchorAt, type Item } from '../../casework/measures/measure.ts'
import { answerFor } from '../../casework/measures/answersInOrder.ts'
import type { SavedAnswersView } from '../../casework/measures/savedAnswersView.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { adaptiveCard, line, plainButton, type AdaptiveCard, type Element } from '../adaptiveCard.ts'
import { answeredLine } from './answeredLine.ts'
import { answerInWords } from './outcomeWords.ts'

/** Shows what she answered, every question in full with the words of its answer. */
export function answersCard({ facts, answers, measure, names, now }: SavedAnswersView): AdaptiveCard {
  const { reference } = facts
  return adaptiveCard(
    'Question by question',
    [
      line('Reference', reference),
      line('Measure', measure === undefined ? answers.measure : `${measure.title}, ${measure.name}`),
      answeredLine(answers, names, now),
      ...(measure === undefined
        ? answers.items.map(({ item, answer }) => line(item, answerInWords(answer)))
        : measure.items.map((item, place) =>
            questionLine(`${place + 1}. ${item.text}`, answerWords(item, answers)),
          )),
    ],
    [
      plainButton('Back', { press: 'progress.time', reference, answers: answers.id }),
      plainButton('Her progress', { press: 'progress.open', reference }),
    ],
  )
}

/** The text of a question as its licence has it, which may end in a mark of its own. */
function questionLine(text: string, answer: string): Element {
  const asked = /[?.!:…]$/u.test(text) ? `${text} ` : `${text}: `
  return {
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: asked, weight: 'Bolder' },
      { type: 'TextRun', text: answer },
    ],
  }
}

function answerWords(item: Item, answers: Answers): string {
  const answer = answerFor(item, answers)
  const anchor = typeof answer === 'number' ? anchorAt(item, answer) : undefined
  return anchor === undefined ? answerInWords(answer) : `${answerInWords(answer)}, ${anchor}`
}
