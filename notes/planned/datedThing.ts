import { dayOf, daysBetween } from '../../casework/time.ts'
import { pattern } from './marked.ts'
import type { Theirs } from './readKeyDate.ts'
import type { DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'

/** A day of the calendar, "27/7", "9 Feb" or "the 16th": whoever writes one has it from a letter or a diary. */
const calendar =
  /\d(?:st|nd|rd|th)\b|\d\s?[/.-]\s?\d|\d\s?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const longest = 60
/** Before a day that is not that of a thing to come. */
const noThing = pattern(
  String.raw`(?<!\p{L})(?:since|every|leave|holiday|a\/l|away|back|born|dob|aged?|was|were|had|did|saw|met|seen|rang|called|phoned|texted|wrote|came|went|attended|dated|posted|sent|got|bailed|remanded|gave|told|said|says|not|no|last|on or after|i|we|we['’]ll|see|seeing|ring|call|w\/c|wc|week|from me|by|visit|visited|hub|group|session|workshop|mins?|hrs?|cancel\w*|called off|uta|can(?:no|['’]?)t|til|till|until|moved?|next|nxt|WOMAN)(?!\p{L})`,
)
/** One word alone may be a name. */
const named = pattern(String.raw`(?:\p{L}{2,}[^\p{L}]{1,3}\p{L}{2,}|^\W*out)[^\p{L}]*$`)
const lately = 90
const soon = 250

/** What a calendar day to come is of, where nothing else says it: "tag off 16/1", "divorce final 10/4", "test booked 9 Feb". */
export function datedThing({ marked, moments }: Around, plan: DayPlan): Theirs | undefined {
  const { day, stretch } = plan
  const before = marked.slice(stretch.start, day.start)
  if (!calendar.test(day.text) || !isAhead(plan, moments.now) || before.length > longest) return undefined
  if (noThing.test(before) || !named.test(before)) return undefined
  const start = stretch.start + (before.length - before.trimStart().length)
  return {
    start,
    end: stretch.start + before.trimEnd().length,
    isTopic: false,
    isPlace: false,
    isEvent: true,
  }
}

/** Whether a day is meant as one to come, and not as that of last year. */
function isAhead({ day, future, onlyFuture }: DayPlan, now: Around['moments']['now']): boolean {
  if (now === undefined) return onlyFuture
  const { past } = day.value
  const today = dayOf(now)
  return daysBetween(today, future) <= soon && (past === undefined || daysBetween(past, today) >= lately)
}
