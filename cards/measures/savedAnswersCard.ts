import { changeInWords } from '../../casework/measures/changeWords.ts'
import { anchorAt, type Item } from '../../casework/measures/measure.ts'
import type { Followed, Progress } from '../../casework/measures/progress.ts'
import { scoreInWords } from '../../casework/measures/scoreWords.ts'
import { answerFor } from '../../casework/measures/answersInOrder.ts'
import type { SavedAnswersView } from '../../casework/measures/savedAnswersView.ts'
import type { Answers } from '../../casework/records/answers.ts'
import { dayOf } from '../../casework/time.ts'
import {
  adaptiveCard,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { answeredLine } from './answeredLine.ts'
import { earlierAnswers } from '../putRight/earlierVersions.ts'
import { outcomesChart } from './outcomesChart.ts'
import { answerInWords } from './outcomeWords.ts'
import { toReadBox } from './promptBox.ts'
import { putRightButtons } from '../putRight/putRightButtons.ts'

/** How the card of saved answers is drawn: what is said first, and whether they were saved just now. */
export interface SavedAnswersOptions {
  readonly said?: string
  readonly before?: true
}

/** Shows answers as they were saved: the score and how it has changed, never what that means for her. She may see this card herself, so the words of a prompt stand behind a press. */
export function savedAnswersCard(view: SavedAnswersView, options: SavedAnswersOptions = {}): AdaptiveCard {
  const { facts, answers, measure, progress, now } = view
  const { reference } = facts
  return adaptiveCard(
    options.before === true ? 'Answers saved before' : 'Saved.',
    [
      ...(options.said === undefined ? [] : [sentence(options.said)]),
      ...toReadBox(view.toRead, reference, { answers: answers.id }),
      line('Reference', reference),
      answeredLine(answers, view.names, now),
      ...(progress === undefined ? withoutMeasure(answers) : result(progress, view)),
      ...earlierAnswers(answers, measure, view.names, now),
    ],
    [
      plainButton('Question by question', { press: 'progress.answers', reference, answers: answers.id }),
      plainButton('Her progress', { press: 'progress.open', reference }),
      plainButton('Raise an alert', { press: 'woman.alert', reference }),
      ...putRightButtons(reference, { what: 'answers', id: answers.id }),
    ],
  )
}

function result(progress: Progress, { answers, now }: SavedAnswersView): readonly Element[] {
  return [
    ...progress.followed.map((each) => scoreLine(progress, each, answers)),
    // Names of measures are an organisation's own words, which nothing may render.
    ...changeInWords(progress, dayOf(now)).map((text) => exactly(text)),
    ...outcomesChart(progress, now),
  ]
}

function scoreLine({ measure }: Progress, followed: Followed, answers: Answers): Element {
  const time = followed.times.at(-1)
  const item = measure.items.find(({ id }) => id === followed.id)
  if (followed.kind === 'total' || item === undefined)
    return line(followed.name, time === undefined ? '' : scoreInWords(measure, followed, time))
  const lower = followed.better === 'lower' ? '; lower is better' : ''
  const range = time === undefined ? '' : scoreInWords(measure, followed, time)
  return line(capitalised(item.name), `${anchored(item, answers) ?? range}${lower}`)
}

/** An answer at an end of a scale without ranges, with its words. */
function anchored(item: Item, answers: Answers): string | undefined {
  const answer = answerFor(item, answers)
  const anchor = typeof answer === 'number' ? anchorAt(item, answer) : undefined
  return anchor === undefined ? undefined : `${answerInWords(answer)} (${anchor})`
}

function withoutMeasure({ measure, items }: Answers): readonly Element[] {
  return [
    line('Measure', `${measure}, which is not here any more: its answers are kept, without a score`),
    ...items.map(({ item, answer }) => line(item, answerInWords(answer))),
  ]
}

function capitalised(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
