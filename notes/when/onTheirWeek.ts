import type { Moments } from '../planned/marked.ts'
import type { Found } from '../text/finding.ts'
import type { DayValue } from './dayValue.ts'
import { timeOfDay } from './readWhen.ts'
import { ofTodayIfBeen } from './weekdayOfToday.ts'

/** Some days of a text, each read with the time beside it: a weekday with a time that has been today may be today. */
export function onTheirWeek(
  days: readonly Found<DayValue>[],
  text: string,
  { now, times }: Moments,
): readonly Found<DayValue>[] {
  if (now === undefined) return days
  return days.map((day) => ofTodayIfBeen(day, timeOfDay(text, day, times)?.value, now))
}
