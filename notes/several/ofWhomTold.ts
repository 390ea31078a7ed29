import type { Mention } from '../names/nameMentions.ts'
import { isStrangersContact } from '../names/strangersContact.ts'
import { textBefore } from '../text/finding.ts'
import type { NameList } from './nameLists.ts'
import { one, type ToldContacts } from './toldContact.ts'

/** One contact of which a person says whose it is: with somebody unknown, or with "Joy or Jade". */
export function ofWhomTold(
  text: string,
  mentions: readonly Mention[],
  lists: readonly NameList[],
): ToldContacts | undefined {
  if (isOfStranger(text, mentions, lists)) return one(text, mentions.map(asHint))
  return areAlternatives(text, mentions) ? one(text, mentions) : undefined
}

/** Whether a text tells of a contact with somebody who fits nobody. */
export const isOfStranger = (
  text: string,
  mentions: readonly Mention[],
  lists: readonly NameList[],
): boolean =>
  isStrangersContact(
    text,
    lists.flatMap(({ strangers }) => strangers),
    mentions,
  )

const or = /^,?\s(?:or(?: maybe| perhaps| was it)?|or else)\s$/i
const mostBeforeOr = 40

/** "Joy or Jade rang, couldn't tell which": the first two who are named are one, and nobody knows who. */
function areAlternatives(text: string, [first, next, ...more]: readonly Mention[]): boolean {
  if (first === undefined || next === undefined || more.length > 0 || first.start > mostBeforeOr) return false
  return (
    or.test(text.slice(first.end, next.start)) &&
    !/\b(?:ring|call|see|text|ask|with|next)\s$/i.test(textBefore(text, first.start))
  )
}

/** Whoever is only spoken of is not chosen for a contact with somebody else. */
const asHint = (mention: Mention): Mention => ({ ...mention, rank: 'hint' })
