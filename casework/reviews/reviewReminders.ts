import { wsa5 } from '../measures/wsa5.ts'
import type { Case } from '../records/case.ts'
import type { Day } from '../time.ts'
import { womanEntry } from '../womanEntry.ts'
import { usualRules } from '../caseload/caseloadRules.ts'
import { isAskedNow, reviewDay, type Reviewed } from './reviewDue.ts'

/** On which day her keyworker is to be reminded of a measure. */
export interface ReviewReminder {
  readonly measure: string
  readonly due: Day
}

/**
 * The reminders a woman's record asks for: of the five outcomes on the day her review is due, and of each measure that was put off on
 * the day it is to be asked again, whichever is later. There is none while nobody is to ask her.
 */
export function reviewReminders(woman: Case, rules: Reviewed = usualRules): readonly ReviewReminder[] {
  const entry = womanEntry(woman)
  if (!isAskedNow(entry.status)) return []
  const review = reviewDay(entry, rules)
  const days = new Map(review === undefined ? [] : [[wsa5.id, review]])
  for (const { measure, until } of entry.later) {
    const due = days.get(measure) ?? until
    days.set(measure, due > until ? due : until)
  }
  return [...days].map(([measure, due]) => ({ measure, due }))
}
