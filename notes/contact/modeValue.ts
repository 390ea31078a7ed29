import type { Mode } from '../../casework/words.ts'
import { endingWith } from './endingWith.ts'
import { relative, service, worker } from './otherPeople.ts'

/**
 * A way of being in touch, and how it is said: outright ("by phone"), by a thing or a verb of its own ("phone call", "rang"),
 * or weakly, by a verb that fits more than one way ("came", "attended").
 */
export interface ModeValue {
  readonly mode: Mode
  readonly outright: boolean
  readonly weak?: true
  readonly thing?: true
}

/** Said outright, as an adverb. */
export const outright = (mode: Mode): ModeValue => ({ mode, outright: true })
/** Said by a verb of its own. */
export const told = (mode: Mode): ModeValue => ({ mode, outright: false })
/** Said by a thing of its own. */
export const thing = (mode: Mode): ModeValue => ({ mode, outright: false, thing: true })
/** Said by a verb that fits more than one way. */
export const weak = (mode: Mode): ModeValue => ({ mode, outright: false, weak: true })

/** What stands before a message that is still to be sent, or that somebody showed or was waiting for. */
export const toDo =
  /\b(?:to|will|can|could|should|would|please|i'll|we'll|must|her|his|their|new|no|next|awaiting|await|expect(?:s|ing)?|waiting for|showed me|shown|read|about|re|got|received|had|brought|bring|has|have|with)(?: an?| the| his| her)?\s$/i
const others = `(?:\\b(?:${relative}|${worker}|${service}|s?he|they|who)(?: (?:has|had|have|then|also|just))?|[’']s)\\s`
/** Somebody else as the one who rang or wrote. */
export const byOthers = endingWith(others)
/** A word put as a label: at the start of a note or behind a stop, or beside the minutes. */
export const label = (words: string, not = ''): RegExp =>
  new RegExp(
    `(?:(?<=^\\s{0,3}|[-–—,;:(/|.\\n]\\s?)(?:${words})(?=\\s*(?:$|[-–—,;:)/|.\\n]|\\d|w/|(?:with|w|to|from|re|contact|check|for|appt|session|call|catch|consult\\w*)\\b))|(?<=\\d\\s?(?:mins?|minutes|m|hrs?|hours?|h)\\s(?:(?:on|by|over|via|-)\\s(?:the\\s)?)?)(?:${words})(?!\\p{L})|(?<=\\p{L} \\d{1,3} )(?:${words})(?=\\s*(?:$|[,.;])))${not}`,
    'giu',
  )
