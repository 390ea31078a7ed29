import { dayOf, type Day, type Instant } from '../../casework/time.ts'
import { textAfter, textBefore, type Span } from '../text/finding.ts'
import { daysIn } from '../when/readDays.ts'

/** The day that stands directly behind a group's name cut short, as its heading: "Sewing grp tues. In: Liz". */
export function groupDay(text: string, header: Span, now: Instant): Day | undefined {
  const [day, ...more] = daysIn(text.slice(0, header.end), now)
  if (day === undefined || more.length > 0 || day.start < header.start) return undefined
  const isHeading =
    /\bgrp\s(?:on\s)?$/i.test(textBefore(text, day.start)) && /^\s?[.:,\n–-]/.test(textAfter(text, day.end))
  const { past } = day.value
  return isHeading && past !== undefined && past <= dayOf(now) ? past : undefined
}
