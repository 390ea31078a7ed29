import type { Place } from '../../casework/words.ts'
import type { Found } from '../text/finding.ts'

const meeting =
  /\b(?:mtg|meeting|met|marac|mappa|conference|core group|panel|t[ao][cf]|mdt|handover|supervision|chat|came|met|\+ me|n me|icpc|review|discharge planning)\b/i
const reach = 50

/** Whether a place is where others met about her, told in one breath with the meeting: "MARAC at the town hall re Jade". */
export function isMeetingAbout(
  text: string,
  about: Found<'about-her'>,
  place: Found<Place> | undefined,
): boolean {
  if (place === undefined || !meeting.test(about.text)) return false
  if (place.start >= about.start && place.end <= about.end) return true
  const between = text.slice(Math.min(place.end, about.end), Math.max(place.start, about.start))
  const apart = /label|in-short/.test(place.rule) ? /[;\n]/ : /[,;\n]/
  return between.length < reach && !apart.test(between) && !/(?<![ap]\.?m|[ap])\.(?!\d)/i.test(between)
}
