import { answerFor, changeInWords } from '../casework/outcomeChange.ts'
import { anchorAt, type Item } from '../casework/measures/measure.ts'
import type { SavedAnswersView } from '../casework/outcomesView.ts'
import type { Answers } from '../casework/records/answers.ts'
import { dayInWords, dayOf } from '../casework/time.ts'
import {
  adaptiveCard,
  line,
  plainButton,
  sentence,
  warning,
  type AdaptiveCard,
  type Element,
} from './adaptiveCard.ts'
import { earlierAnswers } from './earlierVersions.ts'
import { putRightButtons } from './putRightButtons.ts'
import { outcomesChart } from './outcomesChart.ts'
import { answerInWords, promptWords } from './outcomeWords.ts'
import { beforeContact } from './womanLines.ts'

/** How the card of saved answers is drawn: with the words of its prompts or without, and what is said first. */
export interface SavedAnswersOptions {
  readonly words?: true
  readonly said?: string
}

/** Shows answers as they were saved and the change since the last ones. She may see this card herself, so the words of a prompt stand behind a press. */
export function savedAnswersCard(view: SavedAnswersView, options: SavedAnswersOptions = {}): AdaptiveCard {
  const { facts, measure, answers, change, now } = view
  const { reference } = facts
  const today = dayOf(now)
  return adaptiveCard(
    'Saved.',
    [
      ...(options.said === undefined ? [] : [sentence(options.said)]),
      ...promptBox(view, options.words === true),
      line('Reference', reference),
      line('Day', dayInWords(answers.day, today)),
      ...measure.items.map((item) => line(capitalised(item.name), itemAnswerInWords(item, answers))),
      sentence(changeInWords(change, measure, today)),
      ...outcomesChart(view),
      ...earlierAnswers(answers, measure, view.names, now),
    ],
    [
      plainButton('Raise an alert', { press: 'woman.alert', reference }),
      plainButton('Open her record', { press: 'woman.open', reference }),
      ...putRightButtons(reference, { what: 'answers', id: answers.id }),
    ],
  )
}

function promptBox({ facts, prompts, answers }: SavedAnswersView, words: boolean): readonly Element[] {
  if (prompts.length === 0) return []
  if (!words) {
    const press = { press: 'outcomes.read', reference: facts.reference, answers: answers.id } as const
    const show: Element = { type: 'ActionSet', actions: [plainButton('Show', press)] }
    return [{ type: 'Container', style: 'emphasis', items: [sentence('Please read this yourself.'), show] }]
  }
  const asks = prompts.map((prompt) => sentence(promptWords[prompt]))
  return [...beforeContact(facts), warning([sentence('Please read this yourself.'), ...asks])]
}

function itemAnswerInWords(item: Item, answers: Answers): string {
  const answer = answerFor(item, answers)
  const anchor = typeof answer === 'number' ? anchorAt(item, answer) : undefined
  return anchor === undefined ? answerInWords(answer) : `${answerInWords(answer)} (${anchor})`
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
