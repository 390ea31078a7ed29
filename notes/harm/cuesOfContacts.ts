import type { Cue } from '../../casework/records/contactDraft.ts'
import { whoOf } from '../names/readWho.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { ReadContact } from '../noteContact.ts'
import type { CueFound } from './cuesIn.ts'

/** The cues of a message with the women they concern, and the same cues by contact, where they stand in her words. */
export interface CuesByContact {
  readonly cues: readonly Cue[]
  readonly byContact: readonly (readonly Cue[])[]
}

/**
 * Says of every cue of a message whom it concerns and which contact it belongs to: the woman named in its words, else the one
 * whose contact it stands in. A cue of no contact belongs to the first, so that none is lost. What a group is taught is nobody's.
 */
export function cuesOfContacts(
  found: readonly CueFound[],
  contacts: readonly ReadContact[],
  mentions: readonly Mention[],
): CuesByContact {
  const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]))
  const placed = found.map((cue) => placedCue(cue, contacts, mentionAt))
  return {
    cues: placed.map(({ cue }) => cue),
    byContact: contacts.map((contact, at) =>
      placed.filter((one) => one.contact === at).map(({ cue }) => inHerWords(cue, contact)),
    ),
  }
}

function placedCue(
  found: CueFound,
  contacts: readonly ReadContact[],
  mentionAt: ReadonlyMap<number, Mention>,
): { readonly cue: Cue; readonly contact: number } {
  const { category, standing, about, text, start, end } = found
  const mention = about === undefined ? undefined : mentionAt.get(about.start)
  const hers = mention === undefined ? -1 : contacts.findIndex(({ told }) => namesHer(told.mentions, mention))
  const here = contacts.findIndex(({ told }) =>
    told.stretches.some((one) => start >= one.start && start < one.end),
  )
  const contact = hers >= 0 ? hers : Math.max(0, here)
  const other = mention !== undefined && hers < 0 ? whoOf([mention]).certain : undefined
  const isTaught = standing === 'hypothetical' && contacts.length > 1
  const woman = isTaught ? undefined : (other ?? contacts[contact]?.contact.who.certain)
  return { cue: { category, standing, text, start, end, ...(woman === undefined ? {} : { woman }) }, contact }
}

function namesHer(hers: readonly Mention[], mention: Mention): boolean {
  return hers.some(({ women }) => women.some((woman) => mention.women.includes(woman)))
}

/** A cue where it stands in the words kept for her; at their beginning where those words are not kept for her. */
function inHerWords(cue: Cue, { placeOf }: ReadContact): Cue {
  const start = placeOf(cue.start)
  const end = placeOf(cue.end)
  return start === undefined || end === undefined ? { ...cue, start: 0, end: 0 } : { ...cue, start, end }
}
