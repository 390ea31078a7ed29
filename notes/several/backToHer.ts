import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import { sentencesOf } from '../text/passages.ts'
import { isSameWoman } from './sameWoman.ts'

/** A contact that is being cut out of a text. */
interface Cut {
  readonly stretches: readonly Span[]
  readonly mentions: readonly Mention[]
  readonly shared: boolean
}

/**
 * Contacts with each sentence given to the woman it begins with, and those after it too until another begins one: in "Saw Jade
 * then rang Aisha. Jade was upset." the end is told of Jade.
 */
export function backToHer<C extends Cut>(
  text: string,
  contacts: readonly C[],
  mentions: readonly Mention[],
): readonly C[] {
  if (contacts.length < 2 || contacts.some(({ shared }) => shared)) return contacts
  const sentences = sentencesOf(text)
  const ofEach = (piece: Span): boolean => saidOfEach.test(text.slice(piece.start, piece.start + 40))
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]))
  const pieces = contacts.map((): Span[] => [])
  for (const [at, { stretches }] of contacts.entries()) {
    let owner = at
    for (const piece of stretches.flatMap((stretch) => piecesOf(text, stretch, sentences))) {
      if (at + 1 === contacts.length && ofEach(piece)) {
        for (const own of pieces) addTo(own, piece)
        continue
      }
      owner = ownerOf(text, piece, { contacts, byStart }) ?? owner
      addTo(pieces[owner] ?? [], piece)
    }
  }
  return contacts.map((contact, at) => ({ ...contact, stretches: pieces[at] ?? contact.stretches }))
}

interface Told {
  readonly contacts: readonly Cut[]
  readonly byStart: ReadonlyMap<number, Mention>
}

/** A woman is known by the first few places that name her, so that a long text is read in time. */
const mostCompared = 4

/** What stands before the name of her whom a sentence plans to meet: "meet siobhan tues 1", "next w Jade Fri". */
const lead =
  /^\s*(?:(?:will|to|i['’]?ll) )?(?:(?:meet|see|ring|call|text|visit|meeting|seeing|next|booked|rebooked)(?: (?:with|w|for|to))? )?/i

function ownerOf(text: string, piece: Span, { contacts, byStart }: Told): number | undefined {
  const [ahead = ''] = lead.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 40))) ?? []
  const first = byStart.get(piece.start + ahead.length)
  if (first === undefined) return undefined
  const owner = contacts.findIndex((contact) =>
    contact.mentions.slice(0, mostCompared).some((one) => isSameWoman(text, one, first)),
  )
  return owner === -1 ? undefined : owner
}

const each = '(?:both|each|all (?:three|four|five|of (?:them|us)))'
/** "Both again 2 July", "seeing both next Thurs": behind the last of several women, what is said of each of them. */
const saidOfEach = new RegExp(
  `^\\s*(?:(?:will|i|i['’]ll|to|am|next|then|and|booked|see|seeing|saw|ring|ringing|call|text|meet|meeting|rebooked|back|w|with)\\s){0,4}${each}(?!\\p{L})`,
  'iu',
)
const eachBehindComma = new RegExp(
  `,\\s(?=${each}\\s(?:at|in|for|on|by|seen|came|\\d|about|booked|next))`,
  'gi',
)

/** A stretch in its sentences, and what is said of each behind a comma: "Joy at 1 and Nia at 3, both at the hub". */
function piecesOf(text: string, stretch: Span, sentences: readonly Span[]): readonly Span[] {
  const behindComma = matchesOf(text.slice(stretch.start, stretch.end), eachBehindComma).map(
    ({ index, 0: comma }) => stretch.start + index + comma.length,
  )
  const cuts = [...sentences.map(({ start }) => start), ...behindComma]
    .filter((start) => start > stretch.start && start < stretch.end)
    .sort((one, other) => one - other)
  const starts = [stretch.start, ...cuts]
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? stretch.end }))
}

/** Pieces that follow each other are one stretch. */
function addTo(pieces: Span[], piece: Span): void {
  const last = pieces.at(-1)
  if (last?.end === piece.start) pieces[pieces.length - 1] = { start: last.start, end: piece.end }
  else pieces.push(piece)
}
