import type { Instant } from '../../../casework/time.ts'
import type { Mention } from '../../names/nameMentions.ts'
import { againDays } from './againDays.ts'
import type { ContactOfDay } from './contactOfDay.ts'
import { datedRow } from './datedRow.ts'
import { datedStretches } from './datedStretches.ts'
import { daysTogether } from './daysTogether.ts'
import { diaryDays } from './diaryDays.ts'
import { timesOnDays } from './timesOnDays.ts'
import { verbFirstDays } from './verbFirstDays.ts'

/** The ways in which several days of one woman are written up, those laid out most strictly first. */
const layouts = [daysTogether, timesOnDays, verbFirstDays, datedRow, againDays, datedStretches, diaryDays]

/** The contacts of a text that tells of one woman on several days, by the first layout that it has; empty where it has none. */
export function severalDays(
  text: string,
  mentions: readonly Mention[],
  now: Instant,
): readonly ContactOfDay[] {
  for (const layout of layouts) {
    const contacts = layout(text, mentions, now)
    if (contacts.length > 0) return contacts
  }
  return []
}
