import type { Mention } from '../names/nameMentions.ts'
import { sentencesOf } from '../text/passages.ts'
import { moved, type Span } from '../text/finding.ts'
import { dayHeadingBefore } from './dayHeadings.ts'
import { tellsOfOne } from './gatherings.ts'
import type { NameList } from './nameLists.ts'
import { sheSentWord } from './sentWord.ts'
import type { ToldContact } from './toldContact.ts'

const lead =
  /^\s*(?:(?:and|but|then|also|later|after(?:wards)?|after that|separately|straight after|this (?:am|pm|aft(?:ernoon)?|morning|evening)|today|yesterday|tonight)[\s,:–-]+){1,4}/i
const day = /^\s*(?:on )?[^\s,:]{2,12}(?: \S{1,6})?\s?[:,–-]?\s/
/** So far behind the words that lead over stands whom the next contact was with. */
const nearest = 30
const withUs = /^\s(?:then |also )?(?:rang|called|phoned|texted|messaged) (?:me|us)(?!\p{L})/iu

/** Where a message goes on, behind a group, with a contact of its own: "Art group: Liz, Joy. Then this aft rang Nia, 10 mins". */
export function afterGroup(text: string, lists: readonly NameList[]): number | undefined {
  const [first] = lists
  if (first === undefined) return undefined
  const sentence = sentencesOf(text).find(
    ({ start }) => start > first.start && tellsOfAnother(text, start, lists),
  )
  return sentence?.start
}

function tellsOfAnother(text: string, start: number, lists: readonly NameList[]): boolean {
  const lead = leadOver(text, start)
  const next = lists.find((list) => lead !== undefined && list.start >= lead.end)
  if (lead === undefined || next === undefined || next.mentions.length === 0) return false
  if (next.start - lead.end > nearest) return false
  if (tellsOfOne(text.slice(lead.end, next.start))) return lead.isDay || !isOfGroup(next, lists)
  const behind = text.slice(next.end, next.end + 2 * nearest)
  return next.start === lead.end && withUs.test(behind) && !sheSentWord(behind)
}

interface LeadOver {
  readonly end: number
  readonly isDay: boolean
}

/** The words that lead over at the beginning of a sentence: "Then this aft ", "Thurs: ". */
function leadOver(text: string, start: number): LeadOver | undefined {
  const said = text.slice(start, start + nearest * 2)
  const [led] = lead.exec(said) ?? []
  if (led !== undefined) return { end: start + led.length, isDay: false }
  const [dated = ''] = day.exec(said) ?? []
  return isDay(text, start, dated) ? { end: start + dated.length, isDay: true } : undefined
}

const isDay = (text: string, start: number, dated: string): boolean =>
  dated !== '' && dayHeadingBefore(text, start + dated.length) !== undefined

/** Whether she was named in the group before: rung on the same day, she is still the same line of it. */
const isOfGroup = ({ start, mentions }: NameList, lists: readonly NameList[]): boolean => {
  const before = new Set(
    lists.filter((list) => list.start < start).flatMap((list) => list.mentions.flatMap(({ women }) => women)),
  )
  return mentions.every(({ women }) => women.some((woman) => before.has(woman)))
}

/** The mentions behind a place, as mentions of the text that begins there. */
export const mentionsFrom = (mentions: readonly Mention[], from: number): readonly Mention[] =>
  mentions.filter(({ start }) => start >= from).map((mention) => moved(mention, -from))

/** A contact of the text that begins at a place, as one of the whole text. */
export function contactFrom(contact: ToldContact, by: number): ToldContact {
  const all = <S extends Span>(spans: readonly S[] | undefined): readonly S[] =>
    (spans ?? []).map((span) => moved(span, by))
  const { stretches, mentions, ofAll, notHers, others } = contact
  return {
    ...contact,
    ...{ stretches: all(stretches), mentions: all(mentions), notHers: all(notHers), others: all(others) },
    ...(ofAll === undefined ? {} : { ofAll: all(ofAll) }),
  }
}
