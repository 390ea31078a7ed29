import type { Attendance } from '../../casework/words.ts'
import { aboutHerIn } from '../contact/readWith.ts'
import { contactSigns } from '../contact/contactSigns.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'
import { backToHer } from './backToHer.ts'
import { headsOf } from './heads.ts'
import { herMentions } from './herMentions.ts'
import { nameLists } from './nameLists.ts'
import { isSameWoman } from './sameWoman.ts'
import { stretchesOf, type Stretch } from './stretches.ts'
import { workshopIn, type Workshop } from './workshop.ts'

/** A contact that a message tells of: where in it, and whom it names there. */
export interface ToldContact {
  readonly stretches: readonly Span[]
  readonly mentions: readonly Mention[]
  /** Whether other women's contacts are told in the same words, so that they cannot be cut. */
  readonly shared: boolean
  readonly attendance?: Attendance
}

/** How a message is made up: of one contact, of several, or of a workshop; with the names in it that fit nobody. */
export interface ToldContacts {
  readonly kind: 'one' | 'several' | 'workshop'
  readonly contacts: readonly ToldContact[]
  /** Those of a workshop whose names fit nobody, with what was told of everybody. */
  readonly strangers: readonly (Span & { readonly told: ToldContact })[]
}

/** A text that seems to tell of more contacts than this is no note: the person is asked whom it is about. */
const mostContacts = 30
/** A longer text is never read as a workshop, so that each woman's line stays quick to read. */
const longestWorkshop = 5_000

/** Finds the contacts a message tells of, given every place where it names a woman. */
export function contactsIn(text: string, mentions: readonly Mention[]): ToldContacts {
  if (mentions.length === 0) return one(text, mentions)
  const lists = nameLists(text, mentions)
  const workshop = text.length > longestWorkshop ? undefined : workshopIn(text, lists)
  if (workshop !== undefined) return ofWorkshop(workshop, mentions)
  if (mentions.length < 2) return one(text, mentions)
  const known = lists.filter(({ mentions: named }) => named.length > 0)
  const heads = headsOf(text, known, { signs: contactSigns(text), about: aboutHerIn(text) })
  const stretches = stretchesOf(text, heads)
  const told = stretches.flatMap((stretch) => ofStretch(text, stretch))
  if (told.length > mostContacts) return one(text, mentions)
  if (told.length > 1) return { kind: 'several', contacts: backToHer(text, told, mentions), strangers: [] }
  return one(text, herMentions(text, mentions, told[0]?.mentions))
}

const one = (text: string, mentions: readonly Mention[]): ToldContacts => ({
  kind: 'one',
  contacts: [{ stretches: [{ start: 0, end: text.length }], mentions, shared: false }],
  strangers: [],
})

function ofStretch(text: string, { start, end, heads }: Stretch): readonly ToldContact[] {
  const women: Mention[][] = []
  for (const mention of heads.flatMap(({ list }) => list.mentions)) {
    const same = women.find(([first]) => first !== undefined && isSameWoman(text, first, mention))
    if (same === undefined) women.push([mention])
    else same.push(mention)
  }
  return women.map((mentions) => ({ stretches: [{ start, end }], mentions, shared: women.length > 1 }))
}

const fitsSame = (one: Mention, other: Mention): boolean =>
  one.women.some((woman) => other.women.includes(woman))

function ofWorkshop(
  { header, lines, strangers, after }: Workshop,
  mentions: readonly Mention[],
): ToldContacts {
  const told = after.map((sentence) => ({
    sentence,
    named: mentions.filter(({ start }) => start >= sentence.start && start < sentence.end),
  }))
  const stretchesOf = (mention?: Mention): readonly Span[] => {
    const isHers = (one: Mention): boolean => mention !== undefined && fitsSame(one, mention)
    const own = told.filter(({ named }) => named.length === 0 || named.some(isHers))
    return [header, ...own.map(({ sentence }) => sentence)]
  }
  const contacts = lines.map(({ mention, attendance }): ToldContact => ({
    ...{ stretches: stretchesOf(mention), mentions: [mention], shared: false, attendance },
  }))
  const unknown = strangers.map(({ start, end, attendance }) => ({
    ...{ start, end },
    told: { stretches: stretchesOf(), mentions: [], shared: false, attendance },
  }))
  return { kind: 'workshop', contacts, strangers: unknown }
}
