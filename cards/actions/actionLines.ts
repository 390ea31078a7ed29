import { hasContactRule } from '../../casework/actionRules.ts'
import type { ActionLine } from '../../casework/actionsView.ts'
import type { KeyDate } from '../../casework/records/action.ts'
import { keyDateWords } from '../../casework/supportWords.ts'
import { dayInWords, dayOf, timeInWords, timeOf, type Day, type Instant } from '../../casework/time.ts'
import type { WomanFacts } from '../../casework/womanFacts.ts'
import { line, type Element } from '../adaptiveCard.ts'
import { whomToSpeakTo } from '../women/womanLines.ts'

/** When an action is due, in words: "by Friday 13 March", or "was due Monday 9 March". */
export function dueInWords({ action }: Pick<ActionLine, 'action'>, now: Instant): string {
  const today = dayOf(now)
  return `${action.due < today ? 'was due' : 'by'} ${dayInWords(action.due, today)}`
}

/** One action as a line: when it is due, what it is, and who means to do it. */
export function actionItem(each: ActionLine, now: Instant): Element {
  return line(capital(dueInWords(each, now)), `${each.action.what} (${each.owner})`)
}

/** An action that is settled, as a line. */
export function settledItem({ action, owner }: ActionLine): Element {
  return line(action.dropped === undefined ? 'Done' : 'Not needed', `${action.what} (${owner})`)
}

/** One key date as a line. */
export function keyDateItem(date: KeyDate, now: Instant): Element {
  return line(capital(keyDateWords[date.kind]), keyDateInWords(date, now))
}

/** The choice among key dates, by their ids. */
export function keyDateChoices(dates: readonly KeyDate[], now: Instant): Readonly<Record<string, string>> {
  return Object.fromEntries(
    dates.map((date) => [date.id, `${capital(keyDateWords[date.kind])}: ${keyDateInWords(date, now)}`]),
  )
}

function keyDateInWords({ day, time, what }: KeyDate, now: Instant): string {
  const when = [dayInWords(day, dayOf(now)), time === undefined ? '' : timeInWords(time)]
  return [when.filter((part) => part !== '').join(', '), what ?? ''].filter((part) => part !== '').join('; ')
}

/** What is to be known of a woman before she is contacted, in few words; empty when there is nothing. */
export function toKnowFirst(facts: WomanFacts): string {
  const alerts = facts.openAlerts.map((alert) =>
    alert.isReaders
      ? `open alert ${alert.number}: it is with you`
      : `open alert ${alert.number}: speak to ${whomToSpeakTo(alert)} first`,
  )
  const careful = hasContactRule(facts) ? ['read her safe-contact rule first'] : []
  return [...alerts, ...careful].join('; ')
}

/** The choice among actions that can be settled; each is named by its woman's reference and its id. */
export function actionChoices<Line extends ActionLine>(
  lines: readonly Line[],
  title: (line: Line) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines
      .filter(({ maySettle }) => maySettle)
      .map((each) => [`${each.reference} ${each.action.id}`, title(each)]),
  )
}

/** When a reminder comes, in words: "today at 5.30 pm", or "on Friday 13 March at 9 am". */
export function reminderInWords(at: Instant, now: Instant): string {
  const [day, today] = [dayOf(at), dayOf(now)]
  return `${day === today ? 'today' : `on ${plainDay(day, today)}`} at ${timeInWords(timeOf(at))}`
}

/** A day as people say it, without "today" or "tomorrow" before it. */
export function plainDay(day: Day, today: Day): string {
  return dayInWords(day, today).replace(/^[a-z]+, /, '')
}

/** A phrase as the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
