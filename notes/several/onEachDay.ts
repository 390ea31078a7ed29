import type { Instant } from '../../casework/time.ts'
import { moved } from '../text/finding.ts'
import type { ToldContact } from './toldContact.ts'
import { severalDays } from './days/severalDays.ts'

/** More days than this are no week's work with one of several women. */
const mostDays = 7

/** A woman's own stretch of a message about several, or a contact for each day that it is laid out in. */
export function onEachDay(text: string, told: ToldContact, now: Instant): readonly ToldContact[] {
  const [stretch, ...more] = told.stretches
  if (stretch === undefined || more.length > 0 || told.shared) return [told]
  const names = told.mentions.map((mention) => moved(mention, -stretch.start))
  const days = severalDays(text.slice(stretch.start, stretch.end), names, now)
  if (days.length < 2 || days.length > mostDays) return [told]
  return days.map(({ day, stretches, label }) => ({
    ...{ ...told, day },
    stretches: stretches.map((one) => moved(one, stretch.start)),
    notHers: label === undefined ? [] : [moved(label, stretch.start)],
  }))
}
