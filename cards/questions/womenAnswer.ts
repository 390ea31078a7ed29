import type { CaseloadWoman } from '../../casework/caseload/caseload.ts'
import { nameOfWoman } from '../../casework/names.ts'
import type { Answer } from '../../casework/questions/answer.ts'
import type { WomenAsked } from '../../casework/questions/question.ts'
import { keyDateWords } from '../../casework/supportWords.ts'
import { dayOf, shortDay, timeInWords, type Day } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { heardShort, nextShort, seenShort, toKnow } from '../caseload/caseloadWords.ts'
import { fileButton } from '../fileButton.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { table, type Column } from '../table.ts'

type WomenShown = Extract<Answer, { kind: 'women' }>

/** Lists the women who answer a question, those to be contacted first at the top, each to be opened; `notices` say what came of asking for a file. */
export function womenAnswer(answer: WomenShown, notices: readonly Element[] = []): AdaptiveCard {
  const { shown, count, outOf, understood, asked, page } = answer
  return adaptiveCard(
    'The list you asked for',
    [
      exactly(`${understood}: ${count.toLocaleString('en-GB')} of ${outOf.toLocaleString('en-GB')}.`),
      ...(count === 0
        ? [sentence(outOf === 0 ? 'There is nobody in this caseload.' : 'Nobody.')]
        : [
            listOf(answer),
            ...fileButton({ list: 'answer', question: asked }, page, notices),
            chooseWoman(shown),
          ]),
    ],
    [...(count === 0 ? [] : [button('Open', { press: 'ask.woman' })]), ...pageButtons(answer)],
  )
}

interface Cell extends Column {
  readonly text: (each: CaseloadWoman, today: Day) => string
}

function listOf({ shown, asked, now, namesOnly }: WomenShown): Element {
  const today = dayOf(now)
  const columns: readonly Cell[] = namesOnly
    ? [{ heading: 'Borough', width: 6, text: ({ woman }) => woman.borough }]
    : columnsFor(asked)
  return table(
    [{ heading: 'Who', width: 9 }, ...columns],
    shown.map((each) => [who(each, today, namesOnly), ...columns.map(({ text }) => text(each, today))]),
  )
}

function who(each: CaseloadWoman, today: Day, namesOnly: boolean): string {
  const name = nameOfWoman(each.woman)
  const first = namesOnly
    ? each.woman.careful
      ? 'read her safe-contact rule first'
      : ''
    : toKnow(each, today)
  return first === '' ? name : `${name}: ${first}`
}

/** Two columns: when she was seen, and what the question is about. */
function columnsFor(asked: WomenAsked): readonly Cell[] {
  const seen: Cell = { heading: 'Seen', width: 5, text: seenShort }
  const { keyDate, appointment, referred, not } = asked
  if (keyDate !== undefined)
    return [seen, { heading: 'Date', width: 6, text: (each, today) => keyDateOf(each, keyDate, today) }]
  if (appointment !== undefined)
    return [
      seen,
      { heading: 'Appointment', width: 6, text: (each, today) => appointmentOf(each, appointment, today) },
    ]
  if (referred !== undefined)
    return [seen, { heading: 'Referred', width: 6, text: ({ woman }, today) => shortDay(woman.since, today) }]
  if (not?.clock === 'tried')
    return [
      seen,
      {
        heading: 'Tried',
        width: 6,
        text: ({ woman }, today) =>
          woman.lastTried === undefined ? 'not yet' : shortDay(woman.lastTried, today),
      },
    ]
  if (not?.clock === 'heard-from') return [seen, { heading: 'Wrote', width: 6, text: heardShort }]
  return [seen, { heading: 'Next', width: 6, text: nextShort }]
}

function keyDateOf({ woman }: CaseloadWoman, wanted: NonNullable<WomenAsked['keyDate']>, today: Day): string {
  const { kind, from, to } = wanted
  return woman.keyDates
    .filter((date) => (kind === undefined || date.kind === kind) && from <= date.day && date.day <= to)
    .map((date) => `${kind === undefined ? `${keyDateWords[date.kind]} ` : ''}${atTime(date, today)}`)
    .join('; ')
}

function appointmentOf(
  { woman }: CaseloadWoman,
  { from, to }: NonNullable<WomenAsked['appointment']>,
  today: Day,
): string {
  return woman.coming
    .filter(({ day }) => from <= day && day <= to)
    .map((each) => atTime(each, today))
    .join('; ')
}

function atTime(
  { day, time }: { readonly day: Day; readonly time?: string | undefined },
  today: Day,
): string {
  return `${shortDay(day, today)}${time === undefined ? '' : `, ${timeInWords(time)}`}`
}

function chooseWoman(shown: readonly CaseloadWoman[]): Element {
  const words = Object.fromEntries(
    shown.map((each) => [each.woman.reference, `${nameOfWoman(each.woman)}, ${each.woman.reference}`]),
  )
  return choiceInput('woman', 'Open her record', words, valuesFrom({ woman: shown[0]?.woman.reference }))
}

/** The next part of a longer list, and the one before. */
export function pageButtons({
  question,
  page,
  pages,
}: Pick<WomenShown, 'question' | 'page' | 'pages'>): readonly Button[] {
  const to = (title: string, number: number): Button =>
    plainButton(title, { press: 'ask.page', question, page: number })
  return [...(page < pages ? [to('Next', page + 1)] : []), ...(page > 1 ? [to('Before', page - 1)] : [])]
}
