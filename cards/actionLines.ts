import type { ActionLine } from '../casework/actionsView.ts'
import type { KeyDate } from '../casework/records/action.ts'
import { keyDateWords } from '../casework/supportWords.ts'
import { dayInWords, dayOf, timeInWords, type Instant } from '../casework/time.ts'
import { line, type Element } from './adaptiveCard.ts'

/** When an action is due, in words: "by Friday 13 March", or "was due Monday 9 March". */
export function dueInWords({ action }: Pick<ActionLine, 'action'>, now: Instant): string {
  const today = dayOf(now)
  return `${action.due < today ? 'was due' : 'by'} ${dayInWords(action.due, today)}`
}

/** One action as a line: when it is due, what it is, and who means to do it. */
export function actionItem(each: ActionLine, now: Instant): Element {
  return line(capital(dueInWords(each, now)), `${each.action.what} (${each.owner})`)
}

/** One key date as a line. */
export function keyDateItem({ kind, day, time, what }: KeyDate, now: Instant): Element {
  const when = [dayInWords(day, dayOf(now)), time === undefined ? '' : timeInWords(time)]
  const said = [when.filter((part) => part !== '').join(', '), what ?? ''].filter((part) => part !== '')
  return line(capital(keyDateWords[kind]), said.join('; '))
}

/** The choice among actions that can be settled; each is named by its woman's reference and its id. */
export function actionChoices(
  lines: readonly ActionLine[],
  title: (line: ActionLine) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines
      .filter(({ maySettle }) => maySettle)
      .map((each) => [`${each.reference} ${each.action.id}`, title(each)]),
  )
}

/** A phrase as the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
