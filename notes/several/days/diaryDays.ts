import { dayOf, type Day, type Instant } from '../../../casework/time.ts'
import { contactSigns } from '../../contact/contactSigns.ts'
import type { Mention } from '../../names/nameMentions.ts'
import { textBefore, type Found, type Span } from '../../text/finding.ts'
import { daysIn } from '../../when/readDays.ts'
import type { DayValue } from '../../when/dayValue.ts'
import { durationsIn } from '../../when/readDuration.ts'
import { areInOrder, type ContactOfDay } from './contactOfDay.ts'

/** A part of a text that begins with a day as an entry of a diary does. */
interface Entry extends Span {
  readonly day: Day
  /** Where the words behind the day begin. */
  readonly told: number
}

const beginsEntry = /(?:^|[.;!?\n]\s*|^[^.;\n]{2,40}?(?:[:,]|\s[-–—])\s?)(?:[-–•*]\s*)?(?:on\s)?$/i
/** What parts the day of an entry from what is told: "Mon:", "Tues -", "Weds 2pm:", "Thurs." */
const parted = /^(?:\s?(?:am|pm)|\s\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?)?\s?(?:[:–—-]|\.(?=\s)|,)\s?/i
const weeks = /\b(?:week|wk|w\/[ce])/i
/** "Thurs got her on the phone", "Weds she rang": behind a day with which no sentence is set apart, what was done with her. */
const doneWithHer =
  /^\s(?:(?:i|we) )?(?:(?:got|saw|met|rang|called|phoned|texted|emailed|visited|took|tried|spoke to|met with|caught) (?:her)|she (?:rang|called|phoned|texted|came|popped|turned up|dropped|attended|missed|cancelled)|her (?:solicitor|sw|social worker|po|probation|landlord|gp|mum|housing officer|worker|support worker) (?:rang|phoned|called|emailed|texted)|dna|no (?:answer|show))(?!\p{L})/iu
const hersWith =
  /^\s*(?:s?he|they|police|her \p{L}+) (?:rang|called|phoned|texted|emailed|saw|met|visited|told|spoke to|went to) (?=(?:the|her|his|him|them|an?|police|cops|999|101|gp|council|housing|dwp|probation|school)(?!\p{L}))/iu
const nothing =
  /^\s*(?:nothing|no contact|not heard|nowt|off|leave|a\/l|annual leave|bank hol\p{L}*|quiet)(?!\p{L})/iu
/** What tells that somebody was met, or should have been, where no sign of a contact says so. */
const metOrNot =
  /(?<!\p{L})(?:missed|dna'?d?|fta|ncns|no[ -]?show|no (?:answer|ans|reply)|n\/a|phone off|did ?n['’]?t (?:show|come|attend|turn up|answer|pick up)|cancel\p{L}*|cxl\p{L}*|canx|with me|by (?:text|phone|email|letter)|on the phone|wrote|told (?:her)|took her|at (?:the )?(?:hub|centre|library|court|office|cafe|hospital|prison|jobcentre)|library|hub|home visit)(?!\p{L})/iu

/**
 * The contacts of a message whose sentences begin with the days of a diary, all of one woman: "Mon: Destiny, missed 10am. Weds: she
 * turned up, 20 min". A day that tells of no contact goes on with the one before. Nothing where a day has no contact before it, or
 * where the message may only tell what happened to her.
 */
export function diaryDays(text: string, mentions: readonly Mention[], now: Instant): readonly ContactOfDay[] {
  const entries = entriesIn(text, mentions, now)
  const [first] = entries
  if (first === undefined || entries.length < 2) return []
  if (!isOnlyHerName(text, first.start, mentions) || !areInOrder(entries.map(({ day }) => day))) return []
  const lengths = durationsIn(text)
  const signs = contactSigns(text)
  const tells = (entry: Entry): boolean =>
    !nothing.test(text.slice(entry.told, entry.told + 24)) &&
    ([...lengths, ...signs].some(
      ({ start, end }) => start >= entry.told + storyOf(text, entry) && end <= entry.end,
    ) ||
      metOrNot.test(text.slice(entry.told, entry.end)))
  if (!tells(first)) return []
  const told = entries.filter(tells)
  if (told.length < 2) return []
  return told.map(({ start, told: from, day }, at) => ({
    day,
    stretches: [
      ...(first.start > 0 ? [{ start: 0, end: first.start }] : []),
      { start, end: told[at + 1]?.start ?? text.length },
    ],
    label: { start, end: from },
  }))
}

/** How much of an entry tells what she did with others: the "she rang" of "Tues: she rang the police on him". */
const storyOf = (text: string, { told }: Entry): number =>
  hersWith.exec(text.slice(told, told + 40))?.[0].length ?? 0

/** The entries of a text; none where a day that has been stands in front of a sentence in another way. */
function entriesIn(text: string, mentions: readonly Mention[], now: Instant): readonly Entry[] {
  const today = dayOf(now)
  const begun = daysIn(text, now).filter(
    ({ start, value: { past } }) =>
      past !== undefined && past <= today && beginsEntry.test(textBefore(text, start)),
  )
  const [first] = begun
  if (first === undefined || weeks.test(text.slice(0, first.end))) return []
  const isLaidOut = begun.every(
    (day, at) =>
      isHead(text, day, mentions) || (at > 0 && doneWithHer.test(text.slice(day.end, day.end + 40))),
  )
  if (!isLaidOut) return []
  return begun.map(({ start, end, value: { past = today } }, at) => ({
    ...{ start, day: past, told: end + partedBy(text, end) },
    end: begun[at + 1]?.start ?? text.length,
  }))
}

const partedBy = (text: string, end: number): number =>
  parted.exec(text.slice(end, end + 16))?.[0].length ?? 0

/** Whether a day is set apart from what is told, or her name follows it. */
const isHead = (text: string, { end }: Found<DayValue>, mentions: readonly Mention[]): boolean =>
  partedBy(text, end) > 0 || mentions.some(({ start }) => start > end && /^\s?$/.test(text.slice(end, start)))

/** Before the first day nothing may stand but whose contacts they are. */
function isOnlyHerName(text: string, end: number, mentions: readonly Mention[]): boolean {
  const said = mentions
    .filter((name) => name.end <= end)
    .reduceRight((rest, name) => rest.slice(0, name.start) + rest.slice(name.end), text.slice(0, end))
  return !/[\p{L}\p{N}]/u.test(said.replace(/\bon\s*$/i, ''))
}
