import type { Place } from '../../casework/words.ts'
import { textBefore, type Found, type Span } from '../text/finding.ts'

const meeting =
  /\b(?:mtg|meeting|met|marac|mappa|conference|core group|panel|t[ao][cf]|mdt|handover|supervision|chat|came|met|sat|caught|collared|cornered|grabbed|stopped me|bumped into|ran into|\+ me|n me|icpc|review|ward round|discharge planning)\b/i
const spoken = /\b(?:spoke|spoken|talk(?:ed)?|discussed)\b/i
/** A room that others come to: one is not on the telephone there. */
const room = /\b(?:hub|cent(?:re|er)|office|reception|court|school)\b/i
const withThem = /\bwith (?:him|them|(?:her |his )?(?:mum|dad|sister|brother|nan|both)) $/i
const reach = 50

/** Whether a place is where others met about her, told in one breath with the meeting: "MARAC at the town hall re Jade". */
export function isMeetingAbout(
  text: string,
  about: Found<'about-her'>,
  place: Found<Place> | undefined,
): boolean {
  if (place === undefined) return false
  if (isWithThem(text, about, place)) return true
  if (!meeting.test(text.slice(Math.max(0, about.start - 20), about.end)) && !isSpokenIn(about, place))
    return false
  if (place.start >= about.start && place.end <= about.end) return true
  const between = text.slice(Math.min(place.end, about.end), Math.max(place.start, about.start))
  const apart = /label|in-short/.test(place.rule) ? /[;\n]/ : /[,;\n]/
  return between.length < reach && !apart.test(between) && !/(?<![ap]\.?m|[ap])\.(?!\d)/i.test(between)
}

/** "Her dad came in. 20 mins with him at the centre". */
const isWithThem = (text: string, about: Span, place: Span): boolean =>
  place.start > about.end && withThem.test(textBefore(text, place.start))

/** "Spoke to her sister at the hub". */
const isSpokenIn = (about: Found<'about-her'>, place: Found<Place>): boolean =>
  spoken.test(about.text) && room.test(place.text) && place.start >= about.end
