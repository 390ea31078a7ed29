import { textAfter, type Span } from '../text/finding.ts'
import type { NameList } from './nameLists.ts'

/** A name begins a piece of a list at the start of a text, a line or a sentence, and behind a label: "tdy: Nia hub 1h". */
const piece =
  /(?:^|[.;!\n]|\s\/|(?:^|[.;!\n]\s?)\p{L}{2,10}:|(?:^|[.;!\n]\s?)[^.;:!\n]{2,40}\b(?:round|rounds|visits|homes|hvs|calls|texts|door ?steps?|drops?|deliver(?:y|ies)|today|this (?:am|pm|aft|afternoon|morning)):)\s*(?:[-–•*]\s*)?$/u
/** What a sentence goes on with that tells more of somebody; a piece of a list is shorter than a sentence. */
const tellsMore =
  /^(?:['’]s?(?!\p{L})|\s(?:is|was|has|had|have|were|are|said|says|will|would|to|and|who|also|then|still|wants?|needs?|thinks?|feels?|looks?|seems?|next|again)(?!\p{L}))/iu
const fewest = 3
/** The pieces of such a list are this long on average at most. */
const longestPiece = 45

/**
 * The names that begin each a piece of a list of what was done that day, of three women or more: "Shan hub 40m. Joy canx - flu.
 * Liz ct supp 2h". Every piece is a contact of its own, in whatever short words.
 */
export function piecesOfDay(text: string, lists: readonly NameList[]): ReadonlySet<NameList> {
  const begins = lists.filter((list) => beginsPiece(text, list))
  const [first] = begins
  if (first === undefined || first !== lists[0]) return new Set()
  const women = new Set(begins.map(({ mentions: [one] }) => one?.women[0]))
  const areSlashed = begins.every(
    ({ start }) => start === first.start || /\/\s?$/.test(text.slice(start - 2, start)),
  )
  const isShort = text.length - first.start <= (areSlashed ? 2 : 1) * longestPiece * begins.length
  return new Set(women.size >= fewest && isShort ? begins : [])
}

const beginsPiece = (text: string, list: NameList): boolean =>
  list.mentions.length === 1 && list.strangers.length === 0 && startsPiece(text, list)

const startsPiece = (text: string, { start, end }: Span): boolean =>
  piece.test(text.slice(Math.max(0, start - 60), start)) &&
  !/['’]s?$/.test(text.slice(start, end)) &&
  !tellsMore.test(textAfter(text, end))
