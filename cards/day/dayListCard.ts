import type { AlertLine, DayLine } from '../../casework/day/dayLine.ts'
import type { DayListView } from '../../casework/day/dayView.ts'
import { nameOfWoman } from '../../casework/names.ts'
import { dayOf, dayWithWeekday, momentInWords, type Instant } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { dayLineInWords, draftInWords } from './dayLines.ts'
import { figureInWords } from './dayWords.ts'
import { fileButton } from '../fileButton.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'

/** Shows a page of the list behind a figure; a line opens its woman, its alert or its note. `notices` say what came of asking for a file, `said` what was done. */
export function dayListCard(
  view: DayListView,
  notices: readonly Element[] = [],
  said: readonly string[] = [],
): AdaptiveCard {
  const { part, day, lines, count, page, pages, now } = view
  const opens = Object.fromEntries(lines.flatMap((line) => opensOf(line, now)))
  const [first] = Object.keys(opens)
  return adaptiveCard(
    'A list of your day',
    [
      ...said.map((text) => exactly(text)),
      sentence(`${figureInWords(part, count)}.`),
      ...lines.map((line) => lineItem(line, view)),
      ...(pages > 1 ? [sentence(`Page ${page} of ${pages}.`)] : []),
      ...fileOf(view, notices),
      ...(first === undefined ? [] : [choiceInput('opens', 'Open', opens, valuesFrom({ opens: first }))]),
    ],
    [
      ...(first === undefined ? [] : [button('Open', { press: 'day.choose' })]),
      ...(page < pages ? [plainButton('Next', { press: 'day.list', part, page: page + 1 })] : []),
      ...(page > 1 ? [plainButton('Before', { press: 'day.list', part, page: page - 1 })] : []),
      ...(day === undefined ? [] : [plainButton('Back', { press: 'day.open', kind: day })]),
    ],
  )
}

function fileOf({ part, lines, page }: DayListView, notices: readonly Element[]): readonly Element[] {
  const [first] = lines
  return first === undefined ? [] : fileButton({ list: 'day', part }, page, notices)
}

/** A line; pressing it opens what it is about. */
function lineItem(line: DayLine, { part, now }: DayListView): Element {
  const said = dayLineInWords(line, part, now)
  const [opens] = opensOf(line, now)
  if (opens === undefined) return exactly(said)
  const [id, title] = opens
  return {
    type: 'Container',
    selectAction: plainButton(`Open ${title}`, { press: 'day.choose', opens: id }),
    items: [exactly(`${said}\u00a0›`)],
  }
}

/** What a line opens, by the id that is sent, and its words in the choice. An alert that is not open to the reader opens its woman. */
function opensOf(line: DayLine, now: Instant): readonly (readonly [string, string])[] {
  if (line.kind === 'draft')
    return [[line.draft, `${draftInWords(line, now)}, written ${momentInWords(line.since, now)}`]]
  if (line.kind === 'alert') return [alertChoice(line)]
  if (line.kind === 'supervision') return [[`supervision ${line.id}`, line.name]]
  if (line.kind === 'missed') {
    const { woman, missed } = line
    const day = dayWithWeekday(missed.day, dayOf(now))
    return [[`${woman.reference} ${missed.contact}`, `${nameOfWoman(woman)}, missed ${day}`]]
  }
  if (!('woman' in line) || line.woman === undefined) return []
  return [[line.woman.reference, `${nameOfWoman(line.woman)}, ${line.woman.reference}`]]
}

function alertChoice({ alert, woman }: AlertLine): readonly [string, string] {
  const words = woman === undefined ? alert.number : `${alert.number}, ${nameOfWoman(woman)}`
  return [`${alert.number} ${alert.reference ?? ''}`.trim(), words]
}
