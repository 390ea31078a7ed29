import { dayOf, type Instant } from '../../../casework/time.ts'
import { contactSigns } from '../../contact/contactSigns.ts'
import type { Mention } from '../../names/nameMentions.ts'
import type { Found } from '../../text/finding.ts'
import { daysIn } from '../../when/readDays.ts'
import type { DayValue } from '../../when/dayValue.ts'
import { areInOrder, type ContactOfDay } from './contactOfDay.ts'
import { labelOf } from './datedStretches.ts'

const way = '(?:tc|t\\/c|pc|hv|f2f|rang|rung|phoned|called|texted|saw|seen|met|visited|calls?|visits?)'
const header = new RegExp(
  `^\\s*(?:i\\s)?(?:${way}\\s(?:to\\s|with\\s|w\\s)?)?WOMAN(?:\\s${way})?\\s*[:,–—-]?\\s*(?:on\\s)?$`,
  'i',
)
const length = '(?:\\d\\.)?\\d{1,3}\\s?(?:m|mins?|minutes?|h|hrs?|hours?)'
const how = `(?:${way}|hub|centre|home|office|phone|dna|fta|na|n\\/a|no (?:answer|ans|reply|response)|(?:left )?(?:a )?(?:vm|voicemail|message)|${length})`
const item = new RegExp(
  `^[\\s(:–—-]*${how}(?:[\\s,]+${how}){0,3}\\)?\\s*(?:[,;&+]\\s*)?(?:and\\s|then\\s)?$`,
  'i',
)
const lastItem = new RegExp(`^[\\s(:–—-]*${how}(?:[\\s,]+${how}){0,3}\\)?\\s*(?:$|[.;\\n])`, 'i')

/**
 * The contacts of a message that tells once what was done and of whom, and then notes a row of days with how each went: "TC Aisha
 * 20/2 5 mins, 27/2 na, 6/3 30 mins". What follows the row is kept with the last. Nothing where anything else is told in it.
 */
export function datedRow(text: string, mentions: readonly Mention[], now: Instant): readonly ContactOfDay[] {
  const days = daysIn(text, now)
  const [first, ...more] = days
  const last = more.at(-1)
  if (first === undefined || last === undefined || !isHeader(text, first.start, mentions)) return []
  const been = days.flatMap(({ value: { past } }) => (past !== undefined && past <= dayOf(now) ? [past] : []))
  if (been.length < days.length || !areInOrder(been) || !areItems(text, days)) return []
  const isToldMore = contactSigns(text).some(({ start }) => start > last.end + rowEnd(text, last.end))
  if (isToldMore) return []
  return days.map(({ start, end }, at) => {
    const stretch = { start, end: days[at + 1]?.start ?? text.length }
    return {
      day: been[at] ?? dayOf(now),
      stretches: [{ start: 0, end: first.start }, stretch],
      label: labelOf(text, end, stretch),
    }
  })
}

function isHeader(text: string, end: number, mentions: readonly Mention[]): boolean {
  const [name, ...others] = mentions
  if (name === undefined || others.length > 0 || name.end > end) return false
  return header.test(`${text.slice(0, name.start)}WOMAN${text.slice(name.end, end)}`)
}

const areItems = (text: string, days: readonly Found<DayValue>[]): boolean =>
  days.every(({ end }, at) => {
    const next = days[at + 1]?.start
    return next === undefined ? lastItem.test(text.slice(end)) : item.test(text.slice(end, next))
  })

const rowEnd = (text: string, from: number): number => lastItem.exec(text.slice(from))?.[0].length ?? 0
