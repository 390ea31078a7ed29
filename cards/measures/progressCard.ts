import type { Progress } from '../../casework/measures/progress.ts'
import { thenAndNowInWords } from '../../casework/measures/scoreWords.ts'
import { wsa5 } from '../../casework/measures/wsa5.ts'
import type { AskedMeasure, ProgressView } from '../../casework/measures/progressView.ts'
import { dayOf, dayWithYear, shortDay, type Day } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { whoInWords } from '../women/womanLines.ts'

/** As many measures as have a button each, beside the others that a card can hold. */
const mostButtons = 4

/** Shows all her measures on one card: the five outcomes first, then a line for each measure, and each over time behind a press. */
export function progressCard(view: ProgressView): AdaptiveCard {
  const { facts, asked, totalsSince, mayAsk, now } = view
  const { reference } = facts
  const [five, others] = [asked.filter(isFive), asked.filter((each) => !isFive(each))]
  return adaptiveCard(
    'Then and now',
    [
      line('Who', whoInWords(facts, now)),
      ...(totalsSince === undefined ? fiveOutcomes(five[0], dayOf(now)) : [asAgreed(totalsSince)]),
      ...(others.length === 0 && totalsSince === undefined ? [] : [heading('Measures')]),
      ...others.flatMap((each) => measureLines(each, dayOf(now))),
      ...(asked.length === 0 && totalsSince !== undefined ? [sentence('There is no total to show.')] : []),
      ...(asked.length > mostButtons ? [measureChoice(asked)] : []),
    ],
    [
      ...overTime(reference, asked),
      ...(mayAsk ? [plainButton('Ask the questions', { press: 'outcomes.open', reference })] : []),
      plainButton('Her card', { press: 'woman.open', reference }),
    ],
  )
}

/** What a measure is called on a button or a line; one that is not here any more by its id. */
export function measureTitle({ id, progress }: AskedMeasure): string {
  return id === wsa5.id ? 'Five outcomes' : (progress?.measure.title ?? id)
}

function isFive({ id }: AskedMeasure): boolean {
  return id === wsa5.id
}

function asAgreed(since: Day): Element {
  return exactly(`As she agreed, totals only, since ${dayWithYear(since)}.`)
}

function fiveOutcomes(asked: AskedMeasure | undefined, today: Day): readonly Element[] {
  const title = heading('The five outcomes')
  if (asked?.progress === undefined) return [title, sentence('She was not asked them yet.')]
  return [title, exactly(timesInWords(asked, today)), ...itemLines(asked, asked.progress, today)]
}

function measureLines(asked: AskedMeasure, today: Day): readonly Element[] {
  const { progress } = asked
  const title = measureTitle(asked)
  if (progress === undefined)
    return [line(title, `${timesInWords(asked, today)} This measure is not here any more: no score.`)]
  const [total] = progress.followed
  return total?.kind === 'total'
    ? [line(title, thenAndNowInWords(progress.measure, total, today, undefined))]
    : [line(title, timesInWords(asked, today)), ...itemLines(asked, progress, today)]
}

/** A line for each item, under the name of its measure too where it stands among other measures. */
function itemLines(asked: AskedMeasure, { measure, followed }: Progress, today: Day): readonly Element[] {
  const usual = { from: asked.answers[0]?.day ?? today, to: asked.answers.at(-1)?.day ?? today }
  return followed.map((each) => {
    const label = isFive(asked)
      ? `${each.name.charAt(0).toUpperCase()}${each.name.slice(1)}`
      : `${measure.title}, ${each.name}`
    return line(label, thenAndNowInWords(measure, each, today, usual))
  })
}

function timesInWords({ answers }: AskedMeasure, today: Day): string {
  const [first, last] = [answers[0]?.day ?? today, answers.at(-1)?.day ?? today]
  return answers.length === 1
    ? `Asked once, ${shortDay(first, today)}.`
    : `Asked ${answers.length} times, ${shortDay(first, today)} to ${shortDay(last, today)}.`
}

function overTime(reference: string, asked: readonly AskedMeasure[]): readonly Button[] {
  if (asked.length > mostButtons) return [button('Show over time', { press: 'progress.measure', reference })]
  return asked.map((each) =>
    plainButton(`${measureTitle(each)} over time`, {
      press: 'progress.measure',
      reference,
      measure: each.id,
    }),
  )
}

function measureChoice(asked: readonly AskedMeasure[]): Element {
  const words = Object.fromEntries(asked.map((each) => [each.id, measureTitle(each)]))
  return choiceInput('measure', 'Which measure', words, valuesFrom({ measure: asked[0]?.id }))
}
