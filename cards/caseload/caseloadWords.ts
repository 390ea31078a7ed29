import { daysUnseen } from '../../casework/caseload/contactLevel.ts'
import type { CaseloadWoman, Figure } from '../../casework/caseload/caseload.ts'
import { isEnded } from '../../casework/caseState.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import { supportStatusWords } from '../../casework/supportWords.ts'
import { shortDay, timeInWords, type Day } from '../../casework/time.ts'

/** What each figure of a caseload counts, after a number of women. */
export const figureWords: Readonly<Record<Figure, string>> = {
  women: 'in all',
  alerts: 'with an open alert',
  over: 'not seen or spoken to for well over the time planned',
  nearly: 'due to be seen or spoken to',
  'without-next': 'in support without an appointment to come',
  'not-begun': 'referred, and support not begun',
  reviews: 'to be asked the outcome questions',
}

/** "1 woman", "12 women". */
export function womenInWords(count: number): string {
  return count === 1 ? '1 woman' : `${count.toLocaleString('en-GB')} women`
}

/** What is to be known of a woman before she is contacted, in words; empty when there is nothing. */
export function toKnow(each: CaseloadWoman, today: Day): string {
  const careful = each.woman.careful ? 'read her safe-contact rule first' : ''
  return [coveredInWords(each, today), whyFirst(each, today), careful]
    .filter((part) => part !== '')
    .join('; ')
}

function coveredInWords({ covered }: CaseloadWoman, today: Day): string {
  return covered === undefined ? '' : `covered for ${covered.for} until ${shortDay(covered.until, today)}`
}

function pauseInWords(review: Day | undefined, today: Day): string {
  return review === undefined ? 'paused' : `paused, to be looked at again ${shortDay(review, today)}`
}

/** No clock runs for a woman whose support is over: when it ended is what there is to know. */
function endInWords({ status, statusFrom }: WomanEntry, today: Day): string {
  const said = status === 'declined' ? 'support not taken up' : 'support ended'
  return statusFrom === undefined ? said : `${said} ${shortDay(statusFrom, today)}`
}

const plannedWords: ReadonlyMap<number, string> = new Map([
  [1, 'daily'],
  [7, 'weekly'],
  [14, 'every two weeks'],
  [28, 'every four weeks'],
])

/** How often a woman is to be seen or spoken to, in words: "weekly", "every 10 days". */
export function plannedInWords(days: number): string {
  return plannedWords.get(days) ?? `every ${days} days`
}

function whyFirst({ woman, alerts, level, every }: CaseloadWoman, today: Day): string {
  const numbers = alerts.map(({ number }) => number).join(', ')
  if (alerts.length > 0) return `open alert ${numbers}: speak to the safeguarding lead first`
  if (woman.status === 'paused') return pauseInWords(woman.review, today)
  if (isEnded(woman.status)) return endInWords(woman, today)
  if (level === 'fine') return ''
  const days = daysUnseen(woman, today)
  const since = days === 1 ? '1 day' : `${days} days`
  return woman.lastSeen === undefined
    ? `${woman.status === undefined ? 'on record' : supportStatusWords[woman.status]} for ${since}`
    : `not seen or spoken to for ${since}, planned ${plannedInWords(every)}`
}

/** The day a woman was last seen or spoken to, short. */
export function seenShort({ woman }: CaseloadWoman, today: Day): string {
  return woman.lastSeen === undefined ? 'not yet' : shortDay(woman.lastSeen, today)
}

/** The day of her last message, where that is newer than the day she was last seen. */
export function heardShort({ woman }: CaseloadWoman, today: Day): string {
  const { lastHeardFrom, lastSeen } = woman
  return lastHeardFrom === undefined || lastHeardFrom <= (lastSeen ?? '')
    ? '–'
    : shortDay(lastHeardFrom, today)
}

/** Her next appointment, short. */
export function nextShort({ next }: CaseloadWoman, today: Day): string {
  if (next === undefined) return 'none'
  const time = next.time === undefined ? '' : `, ${timeInWords(next.time)}`
  return `${shortDay(next.day, today)}${time}`
}
