import type { Instant } from '../../casework/time.ts'
import { aboutHerIn } from '../contact/readWith.ts'
import { contactHorizon, contactSigns } from '../contact/contactSigns.ts'
import type { Mention } from '../names/nameMentions.ts'
import { afterGroup, contactFrom, mentionsFrom } from './afterGroup.ts'
import { aboutEach, type AboutOne } from './aboutEach.ts'
import { backToHer } from './backToHer.ts'
import { dayHeadingBefore } from './dayHeadings.ts'
import { groupDay } from './groupDay.ts'
import { beginsClause, headsOf } from './heads.ts'
import { severalDays } from './days/severalDays.ts'
import { herMentions } from './herMentions.ts'
import { withLeading } from './leadingList.ts'
import { nameLists, type NameList } from './nameLists.ts'
import { isSameWoman } from './sameWoman.ts'
import { isOfStranger, ofWhomTold } from './ofWhomTold.ts'
import { ofWorkshop } from './ofWorkshop.ts'
import { onEachDay } from './onEachDay.ts'
import { outsideOf, stretchesOf, type Stretch } from './stretches.ts'
import { toldApart } from './toldApart.ts'
import { one, severalOf, type ToldContact, type ToldContacts } from './toldContact.ts'
import { workshopIn } from './workshop.ts'

/** A text that seems to tell of more contacts than this is no note: the person is asked whom it is about. */
const mostContacts = 30
/** A longer text is never read as a workshop, so that each woman's line stays quick to read. */
const longestWorkshop = 5_000

/** Finds the contacts a message tells of, given every place where it names a woman and when it was written. */
export function contactsIn(text: string, mentions: readonly Mention[], now: Instant): ToldContacts {
  if (mentions.length === 0) return one(text, mentions)
  const lists = nameLists(text, mentions)
  return (
    groupAndMore(text, mentions, lists, now) ??
    inWorkshop(text, mentions, lists, now) ??
    ofWhomTold(text, mentions, lists) ??
    (mentions.length < 2 ? ofOneWoman(text, mentions, now) : apart(text, mentions, lists, now))
  )
}

/** The contacts of a workshop. Where nobody on its lists is known, it is asked whom the whole note is about. */
function inWorkshop(
  text: string,
  mentions: readonly Mention[],
  lists: readonly NameList[],
  now: Instant,
): ToldContacts | undefined {
  const workshop = text.length > longestWorkshop ? undefined : workshopIn(text, lists, mentions)
  if (workshop === undefined || workshop.lines.length === 0) return undefined
  const isStrangers = workshop.lines.length === 1 && isOfStranger(text, mentions, lists)
  return isStrangers ? undefined : ofWorkshop(workshop, groupDay(text, workshop.header, now))
}

/** A group and the contacts that are told of behind it: "Art group: Liz, Joy. Then rang Nia, 10 mins". */
function groupAndMore(
  text: string,
  mentions: readonly Mention[],
  lists: readonly NameList[],
  now: Instant,
): ToldContacts | undefined {
  const from = text.length > longestWorkshop ? undefined : afterGroup(text, lists)
  if (from === undefined) return undefined
  const head = text.slice(0, from)
  const named = mentions.filter(({ end }) => end <= from)
  const group = inWorkshop(head, named, nameLists(head, named), now)
  if (group === undefined || group.strangers.length > 0) return undefined
  const { kind, contacts, unkept } = contactsIn(text.slice(from), mentionsFrom(mentions, from), now)
  if (kind === 'workshop') return undefined
  return {
    ...severalOf([...group.contacts, ...contacts.map((contact) => contactFrom(contact, from))]),
    unkept: [...group.unkept, ...unkept.map(({ start, end }) => ({ start: start + from, end: end + from }))],
  }
}

/** Contacts that a message tells of one after the other, or one where it names others only in passing. */
function apart(
  text: string,
  mentions: readonly Mention[],
  lists: readonly NameList[],
  now: Instant,
): ToldContacts {
  const known = lists.filter(({ mentions: named }) => named.length > 0)
  const about = aboutNear(text, mentions)
  const talked = aboutEach(text, lists, about)
  if (talked.length > 0) return severalOf(talked.map(ofTalk))
  const heads = withLeading(text, known, headsOf(text, known, { signs: contactSigns(text), about }))
  const cut = stretchesOf(text, heads)
  const isList = cut.length <= mostContacts
  const stretches = isList ? cut.map((stretch) => withoutStrangersDay(text, stretch, lists)) : cut
  const told = stretches.flatMap((stretch) => ofStretch(text, stretch, known))
  if (told.length > mostContacts) return one(text, mentions)
  if (told.length > 1) {
    const hers = backToHer(text, told, mentions).filter(({ stretches: own }) => own.length > 0)
    const contacts = hers.flatMap((each) => onEachDay(text, each, now))
    return { kind: 'several', contacts, strangers: [], unkept: outsideOf(text, stretches) }
  }
  const hers = herMentions(text, mentions, told[0]?.mentions)
  // A clause that begins with another woman may be hers, day and all.
  const isOnlyHers = mentions.every((each) => hers.includes(each) || !beginsClause(text, each))
  return isOnlyHers ? ofOneWoman(text, hers, now) : one(text, hers)
}

const ofTalk = ({ list: { mentions }, stretches }: AboutOne): ToldContact => ({
  ...{ stretches, mentions, shared: false },
})

/** Contacts about her in the part of a text in which contacts are looked for. */
const aboutNear = (text: string, mentions: readonly Mention[]): ReturnType<typeof aboutHerIn> =>
  aboutHerIn(
    text.slice(0, contactHorizon),
    mentions.filter(({ end }) => end <= contactHorizon),
  )

/** One contact, or one for each day where several days of her are noted. */
function ofOneWoman(text: string, mentions: readonly Mention[], now: Instant): ToldContacts {
  const days = severalDays(text, mentions, now)
  if (days.length === 0 || days.length > mostContacts) return one(text, mentions)
  const contacts = days.map(({ day, stretches, label }) => ({
    ...{ stretches, mentions, shared: false, day },
    notHers: label === undefined ? [] : [label],
  }))
  return severalOf(contacts)
}

/** A stretch up to the next day of a list of days, where that is told of somebody who fits nobody: "Aisha dna. Today: Zadie 2 hrs". */
function withoutStrangersDay(text: string, stretch: Stretch, lists: readonly NameList[]): Stretch {
  const days = lists
    .filter(({ start, mentions }) => mentions.length === 0 && start > stretch.start && start < stretch.end)
    .flatMap((list) => dayHeadingBefore(text, list.start) ?? [])
  const [first] = days.filter(({ start }) => start > stretch.start)
  return first === undefined ? stretch : { ...stretch, end: first.start }
}

function ofStretch(
  text: string,
  { start, end, heads }: Stretch,
  lists: readonly NameList[],
): readonly ToldContact[] {
  const women: Mention[][] = []
  for (const mention of heads.flatMap(({ list }) => list.mentions)) {
    const same = women.find(([first]) => first !== undefined && isSameWoman(text, first, mention))
    if (same === undefined) women.push([mention])
    else same.push(mention)
  }
  const stretches = [{ start, end }]
  if (women.length < 2) return women.map((mentions) => ({ stretches, mentions, shared: false }))
  const apart = toldApart(text, { start, end }, women, lists)
  return women.map((mentions, at) => ({ stretches, mentions, shared: true, notHers: apart[at] ?? [] }))
}
