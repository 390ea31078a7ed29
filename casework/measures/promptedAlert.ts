import { goesAfterMinutes } from '../alerts/unsent.ts'
import type { AnsweredHow, Answers } from '../records/answers.ts'
import type { AlertDraft, FromAnswer } from '../records/alertDraft.ts'
import { dayOf, dayWithYear, daysBetween, minutesAfter, type Instant } from '../time.ts'
import { anchorAt, type Item, type Measure, type Prompt } from './measure.ts'

/** Older answers make a draft and are never sent by themselves (catalogue, correction 9), in days. */
const oldestSent = 2

/** How each way of answering is said after "answered". */
export const howWords: Readonly<Record<AnsweredHow, string>> = {
  herself: 'by herself',
  'with-worker': 'with the worker',
  'by-phone': 'by telephone',
}

/** Where an answer stands that an alert comes of. */
export interface AnswerGiven {
  readonly measure: Measure
  readonly item: Item
  readonly from: FromAnswer
  readonly how?: Answers['how']
}

/** What the draft of an alert holds that comes of one answer, and when it goes by itself, if it does. */
export function promptedAlert(
  { measure, item, from, how }: AnswerGiven,
  { does, group }: Prompt,
  now: Instant,
): Pick<AlertDraft, 'who' | 'found' | 'group' | 'whatHappened' | 'fromAnswer' | 'sendsItselfAt'> {
  const isFresh = daysBetween(from.day, dayOf(now)) <= oldestSent
  const meaning = anchorAt(item, from.answer)
  const said = [
    `${measure.title}, answered on ${dayWithYear(from.day)}${how === undefined ? '' : ` ${howWords[how]}`}.`,
    `“${item.text}”: ${from.answer}${meaning === undefined ? ` of ${item.max}` : `, ${meaning.toLowerCase()}`}.`,
    'Begun by this answer.',
  ]
  return {
    ...{ who: from.reference, found: [from.reference], fromAnswer: from },
    ...(group === undefined ? {} : { group }),
    whatHappened: said.join('\n'),
    ...(does === 'send-alert' && isFresh ? { sendsItselfAt: minutesAfter(now, goesAfterMinutes) } : {}),
  }
}

/**
 * An open draft when its answer is given again; undefined where nothing is different. Another number can make it go by itself and
 * never stops it. The same number is that of typed answers which are saved now, with their day: what was begun goes by that day.
 * What its writer wrote stays.
 */
export function answeredAnew(
  draft: AlertDraft,
  given: AnswerGiven,
  prompt: Prompt,
  now: Instant,
): AlertDraft | undefined {
  const { from } = given
  const says = promptedAlert(given, prompt, now)
  const { fromAnswer: was, sendsItselfAt: goes, ...rest } = draft
  if (was?.answer !== from.answer) {
    const isToGo = goes === undefined && says.sendsItselfAt !== undefined
    return isToGo ? { ...draft, fromAnswer: from, sendsItselfAt: says.sendsItselfAt } : undefined
  }
  if (was.day === from.day && given.how === undefined) return undefined
  const isUntouched =
    draft.whatHappened === promptedAlert({ ...given, from: was, how: undefined }, prompt, now).whatHappened
  const dated = { ...rest, fromAnswer: from, ...(isUntouched ? { whatHappened: says.whatHappened } : {}) }
  return goes === undefined || says.sendsItselfAt === undefined ? dated : { ...dated, sendsItselfAt: goes }
}
