import type { Cue } from '../../casework/records/contactDraft.ts'
import { whoOf } from '../names/readWho.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { ReadContact } from '../noteContact.ts'
import type { Span } from '../text/finding.ts'
import { sentencesOf } from '../text/passages.ts'
import { namesUnknown } from './namesUnknown.ts'
import type { CueFound } from './cuesIn.ts'

/** The cues of a message with the women they concern, and the same cues by contact, where they stand in her words. */
export interface CuesByContact {
  readonly cues: readonly Cue[]
  readonly byContact: readonly (readonly Cue[])[]
}

/** What the message around the cues says of whose they are. */
export interface Told {
  readonly text: string
  /** Every place where a woman is named. */
  readonly mentions: readonly Mention[]
  /** Whether it names women nobody was found for beside the contacts. */
  readonly hasStrangers: boolean
}

/**
 * Says of every cue of a message whom it concerns and which contact it belongs to: the woman named in its sentence, else the one
 * in whose words alone it stands. Where it is not known whose it is, it keeps its sentence and no woman, and the first contact
 * asks about it, so that none is lost. What a group is taught is nobody's.
 */
export function cuesOfContacts(
  found: readonly CueFound[],
  contacts: readonly ReadContact[],
  told: Told,
): CuesByContact {
  const mentionAt = new Map(told.mentions.map((mention) => [mention.start, mention]))
  const sentences = found.length === 0 ? [] : sentencesOf(told.text)
  let at = 0
  const placed = found.map((cue) => {
    while ((sentences[at]?.end ?? told.text.length) <= cue.start) at += 1
    return placedCue(cue, contacts, { ...told, mentionAt, sentence: sentences[at] ?? cue })
  })
  return {
    cues: placed.map(({ cue, woman }) => ({ ...cue, ...(woman === undefined ? {} : { woman }) })),
    byContact: contacts.map((contact, place) =>
      placed.filter((one) => one.contact === place).map((one) => asKept(one, contact, told.text)),
    ),
  }
}

type InSentence = Told & { readonly sentence: Span; readonly mentionAt: ReadonlyMap<number, Mention> }

/** The most that is kept and looked at of a sentence, in characters on either side of a cue. */
const mostBeside = 250

interface PlacedCue {
  readonly cue: Cue
  readonly contact: number
  readonly isKnown: boolean
  readonly woman: string | undefined
  readonly sentence: Span
}

function placedCue(found: CueFound, contacts: readonly ReadContact[], told: InSentence): PlacedCue {
  const { category, standing, about, text, start, end } = found
  const { sentence, mentionAt } = told
  const cue = { category, standing, text, start, end }
  const here = contactsAt(contacts, start)
  const [first = 0] = here
  if (isTaught(found, contacts)) return { ...nobodys, cue, contact: first, sentence }
  const mention = mentionOf(about, mentionAt)
  const isAlone = contacts.length === 1 && !told.hasStrangers
  if (mention !== undefined && (isAlone || isNamedFor(mention, start, told))) {
    return { cue, sentence, isKnown: true, ...whoseOf(mention, contacts, first) }
  }
  const place = { cue, contact: first, sentence }
  const isOpen = !isAlone && (here.length !== 1 || contacts.length === 1)
  if (isOpen || isOfUnknown(category, mention, start, { ...told, isAlone })) return { ...nobodys, ...place }
  return { ...place, isKnown: true, woman: certainOf(contacts[first]) }
}

const mentionOf = (about: Span | undefined, mentionAt: InSentence['mentionAt']): Mention | undefined =>
  about === undefined ? undefined : mentionAt.get(about.start)
const certainOf = (contact: ReadContact | undefined): string | undefined => contact?.contact.who.certain

/** What a group is taught. */
function isTaught({ standing }: CueFound, { length }: readonly ReadContact[]): boolean {
  return standing === 'hypothetical' && length > 1
}

/** The contacts in whose words a place of the message stands. */
function contactsAt(contacts: readonly ReadContact[], place: number): readonly number[] {
  return contacts.flatMap(({ told: { stretches } }, at) =>
    stretches.some((one) => place >= one.start && place < one.end) ? [at] : [],
  )
}

const nobodys = { isKnown: false, woman: undefined }

/** Whose a cue is that names somebody: hers whose contact names her, else another woman's, asked about beside the contact it stands in. */
function whoseOf(
  mention: Mention,
  contacts: readonly ReadContact[],
  here: number,
): Pick<PlacedCue, 'contact' | 'woman'> {
  const isHers = (one: ReadContact | undefined): boolean =>
    one !== undefined && namesHer(one.told.mentions, mention)
  const hers = isHers(contacts[here]) ? here : contacts.findIndex(isHers)
  const contact = hers < 0 ? here : hers
  const other = hers < 0 ? whoOf([mention]).certain : undefined
  return { contact, woman: other ?? contacts[contact]?.contact.who.certain }
}

/** What somebody does to herself is hers who is named nearest to it; what is done to somebody may be done by him who is named. */
const toHerself = new Set<Cue['category']>(['suicide', 'self-harm', 'overdose', 'missing', 'self-neglect'])

function isOfUnknown(
  category: Cue['category'],
  mention: Mention | undefined,
  start: number,
  told: InSentence & { readonly isAlone: boolean },
): boolean {
  if (told.isAlone) return false
  const { sentence } = told
  const isBefore = mention !== undefined && mention.start >= sentence.start && mention.end <= start
  return toHerself.has(category) && namesUnknown(isBefore ? mention.end : sentence.start, start, told.text)
}

/** Whether a woman is named in the sentence of a cue, and nobody unknown between her name and the cue. */
function isNamedFor(mention: Mention, start: number, told: InSentence): boolean {
  const { sentence } = told
  if (mention.start < sentence.start || mention.start >= sentence.end) return false
  return !namesUnknown(mention.start < start ? mention.end : sentence.start, start, told.text)
}

function namesHer(hers: readonly Mention[], mention: Mention): boolean {
  return hers.some(({ women }) => women.some((woman) => mention.women.includes(woman)))
}

/**
 * A cue as the draft of a contact keeps it: where it stands in the words kept for her, and with its sentence where it does not,
 * or where it is not known whose it is. Of its own woman's cues a draft does not say so: who she is may change.
 */
function asKept(
  { cue, woman, isKnown, sentence }: PlacedCue,
  { placeOf, contact }: ReadContact,
  text: string,
): Cue {
  const start = placeOf(cue.start)
  const end = placeOf(cue.end)
  const about = woman === undefined ? {} : { woman }
  if (isKnown && start !== undefined && end !== undefined) {
    return { ...cue, start, end, ...(woman === contact.who.certain ? {} : about) }
  }
  const from = Math.max(sentence.start, cue.start - mostBeside)
  const kept = text.slice(from, Math.min(sentence.end, cue.end + mostBeside)).trim()
  return { ...cue, start: 0, end: 0, ...about, sentence: kept }
}
