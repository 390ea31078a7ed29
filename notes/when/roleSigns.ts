import { dayOf, type ClockTime, type Instant } from '../../casework/time.ts'
import { overlaps, type Found, type Span } from '../text/finding.ts'
import { clausesOf, passageAt } from '../text/passages.ts'
import { tokensOf, type Token } from '../text/tokens.ts'
import { readable } from '../weighing/readable.ts'
import { wordForm } from '../weighing/wordForms.ts'
import type { DayValue } from './dayValue.ts'

/** A text with the days and times that stand in it, where women are named in it, and when it was written. */
export interface DatedText {
  readonly text: string
  readonly now: Instant
  readonly days: readonly Found<DayValue>[]
  readonly times: readonly Found<ClockTime>[]
  readonly women: readonly Span[]
}

/** How many words before a day and behind it are signs, each with its side. */
const nearby = { before: 6, after: 4 }
/** So many words on either side are looked at for those of its clause, so that a long text stays quick. */
const farthest = 24

/** The signs of what a day is: the words around it by their side, the words of its clause, and how the day is written. */
export function signsOfDay(dated: DatedText, day: Found<DayValue>): readonly string[] {
  const { text, now, days } = dated
  const words = wordsAround(dated, day)
  const at = words.findIndex(({ start, end }) => overlaps({ start, end }, day))
  const clause = passageAt(clausesOf(text), day.start) ?? day
  const before = words.slice(Math.max(0, at - nearby.before), at).map(({ form }) => form)
  const after = words.slice(at + 1, at + 1 + nearby.after).map(({ form }) => form)
  const within = words.filter((word, place) => place !== at && overlaps(word, clause))
  return [
    ...new Set([
      ...signsOfSide('-', [...before].reverse()),
      ...signsOfSide('+', after),
      ...within.map(({ form }) => `=${form}`),
      `!${directionOf(day.value)}`,
      `!${day.rule}`,
      days[0] === day ? '!first' : '!later',
      ...(day.value.past === dayOf(now) ? ['!today'] : []),
    ]),
  ]
}

/** The words of one side, from the day outwards: each, the first two by their place too, and each with the one beyond it. */
function signsOfSide(side: '-' | '+', forms: readonly string[]): readonly string[] {
  return forms.flatMap((form, place) => {
    const beyond = forms[place + 1]
    return [
      `${side}${form}`,
      ...(place < 2 ? [`${side}${place + 1}${form}`] : []),
      ...(beyond === undefined ? [] : [`${side}${form} ${beyond}`]),
    ]
  })
}

function directionOf({ past, future }: DayValue): string {
  if (past === undefined) return 'ahead'
  return future === undefined ? 'gone' : 'either'
}

interface Word extends Span {
  readonly form: string
}

/** The words around a day, with one mark for each day and each time among them. */
function wordsAround({ text, days, times, women }: DatedText, day: Span): readonly Word[] {
  const tokens = tokensOf(text)
  const at = tokens.findIndex(({ end }) => end > day.start)
  const near = readable(tokens.slice(Math.max(0, at - farthest), at + farthest), women)
  const words: Word[] = []
  for (const token of near) {
    const moment = days.find((one) => overlaps(one, token)) ?? times.find((one) => overlaps(one, token))
    const last = words.at(-1)
    if (moment === undefined) words.push(asWord(token))
    else if (last === undefined || !overlaps(last, moment))
      words.push({ start: moment.start, end: moment.end, form: moment.kind.toUpperCase() })
  }
  return words
}

function asWord(token: Token): Word {
  return { start: token.start, end: token.end, form: wordForm(token).form }
}
