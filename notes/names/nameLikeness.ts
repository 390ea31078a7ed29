import { endsStressed, soundKey, spokenForm } from '../../casework/nameSounds.ts'
import { slipsBetween } from './editDistance.ts'
import { leavesVowelsOut } from './vowelsLeftOut.ts'
import {
  isGivenName,
  isRareSpelling,
  isShortOnly,
  isSisterForm,
  isSurname,
  shortNamesOf,
  spellingsOf,
  tellsWho,
  wholeNamesOf,
} from './nameTables.ts'

/** Which part of a name a word is compared with. */
export type NamePart = 'first' | 'family'

/** How a written word is like a word of a name, the surest first. */
export const likenesses = ['same', 'sounds-alike', 'nickname', 'misspelt', 'cut-name'] as const

/** How a written word is like a word of a name. */
export type Likeness = (typeof likenesses)[number]

/** How a written word is like a name; one that is not `sure` never chooses a woman, unless it is so beside the rest of her name. */
export interface Liking {
  readonly likeness: Likeness
  readonly sure: boolean
  readonly sureBeside?: boolean
}

/** How a folded word is like a folded word of a woman's name, or undefined where it is another name. */
export function likenessOf(written: string, name: string, part: NamePart): Liking | undefined {
  if (written === name) return { likeness: 'same', sure: true }
  const alike = alikeOf(written, name, part)
  if (alike !== undefined) return alike
  const nickname = part === 'first' ? nicknameOf(written, name) : undefined
  if (nickname !== undefined) return nickname
  return withoutVowels(written, name, part) ?? slipOf(written, name, part) ?? cutOf(written, name, part)
}

/** "dstny", "wlms": what is left of a name typed without its vowels; three letters are too few to tell alone. */
function withoutVowels(written: string, name: string, part: NamePart): Liking | undefined {
  if (!leavesVowelsOut(written, name) || isKnown[part](written)) return undefined
  return { likeness: 'misspelt', sure: written.length > 3, sureBeside: true }
}

/**
 * A name that sounds like hers. Another spelling of her very name is hers; another name that only sounds like it is as likely
 * somebody else's, and chooses her only beside the rest of her name.
 */
function alikeOf(written: string, name: string, part: NamePart): Liking | undefined {
  const isSpelling = spellingsOf(written).has(name)
  if (!isSpelling && !soundsAlike(written, name)) return undefined
  const isClose = leavesVowelsOut(written, name) || isNearlyWritten(written, name)
  const sureBeside = isSpelling || (isOneName(written, name) && isClose)
  const isNear = isSpelling ? isSpeltFor(written, name) : sureBeside
  return {
    likeness: 'sounds-alike',
    sure: isNear && (isSpelling || part === 'family' || !isGivenName(written) || isRareSpelling(written)),
    sureBeside,
  }
}

const longName = 7

/** One slip, or two in a long name. */
function isNearlyWritten(written: string, name: string): boolean {
  const slips = slipsBetween(written, name, 2)
  return slips <= 1 || (slips === 2 && Math.min(written.length, name.length) >= longName)
}

const isKnown = { first: isGivenName, family: isSurname }

function slipOf(written: string, name: string, part: NamePart): Liking | undefined {
  const isOther = isKnown[part](written)
  const slips = isOther && isKnown[part](name) ? 0 : slipsIn(written, name)
  // Two slips, or one in the first letter, are as likely another name; so is a name that others have.
  const sureBeside = slips === 1 && !isOther && startsAlike(written, name)
  const sure = sureBeside && (isLongEnough(written, name) || isKeyHeld(written, name))
  return slips === 0 ? undefined : { likeness: 'misspelt', sure, sureBeside }
}

/** "niaa", "joyy": a letter typed twice makes no other name of it. */
const isKeyHeld = (written: string, name: string): boolean =>
  name.length > 2 && written.length === name.length + 1 && written.replace(/(.)\1/, '$1') === name

/** One slip in a short name is as likely a slip in another, which need not even be looked up by the same keys. */
function isLongEnough(written: string, name: string): boolean {
  const length = Math.min(written.length, name.length)
  return length > 5 || (length === 5 && soundKey(written) === soundKey(name))
}

function cutOf(written: string, name: string, part: NamePart): Liking | undefined {
  const isOther = isKnown[part](written)
  const begins = beginningOf(written, name, part)
  if (begins === undefined || (!begins && isOther && /z{1,2}a?$/.test(written))) return undefined
  return {
    likeness: 'cut-name',
    sure: begins && !isOther && (part === 'family' || written.length > 3),
    sureBeside: begins && !isOther,
  }
}

function nicknameOf(written: string, name: string): Liking | undefined {
  const wholes = wholeNamesOf(written)
  if (wholes.has(name))
    return { likeness: 'nickname', sure: tellsWho(written), sureBeside: isShortOnly(written) }
  // "Beth" may be Elizabeth or Bethany.
  if (shortNamesOf(written).has(name) || isSisterForm(written, name))
    return { likeness: 'nickname', sure: false }
  if (wholes.size === 0 || wholes.size > mostWholes || isGivenName(name)) return undefined
  const sound = spokenForm(name)
  return [...wholes].some((whole) => spokenForm(whole) === sound)
    ? { likeness: 'nickname', sure: false }
    : undefined
}

const mostWholes = 12

function soundsAlike(written: string, name: string): boolean {
  if (written.length < 3 || name.length < 3) return false
  const [one, other] = [spokenForm(written), spokenForm(name)]
  return one === other || (vowelsMerged(one) === vowelsMerged(other) && isOneSlip(written, name))
}

/** A letter more at the end makes another name: Jan, Jane; Ann, Anna. */
function isOneSlip(written: string, name: string): boolean {
  return slipsBetween(written, name, 1) === 1 && !written.startsWith(name) && !name.startsWith(written)
}

const merged: Readonly<Record<string, string>> = { A: 'a', I: 'i', e: 'i', E: 'i', O: 'u', o: 'u', U: 'u' }
const vowelsMerged = (spoken: string): string =>
  spoken.replace(/[AIEOUeo]/g, (vowel) => merged[vowel] ?? vowel)

/** Names that sound nearly alike and are two: Susan and Suzanne, Mary and Marie. */
function isOneName(written: string, name: string): boolean {
  if (!isGivenName(written) || !isGivenName(name)) return true
  return endsStressed(written) === endsStressed(name) && slipsBetween(written, name, 2) <= 1
}

/** Whether a spelling stands for a name: one hardly ever anybody's own does, however far it lies from it. */
const isSpeltFor = (written: string, name: string): boolean =>
  isRareSpelling(written) || spokenNear(written, name)

/** Spellings of one name that lie far apart are borne by different women: Debra and Deborah. */
function spokenNear(written: string, name: string): boolean {
  return slipsBetween(written, name, 2) <= 2 && slipsBetween(spokenForm(written), spokenForm(name), 2) <= 1
}

/** The slips by which a word is a name mistyped, or 0 where it is none: one, or two in a long name or one that sounds the same. */
function slipsIn(written: string, name: string): number {
  const length = Math.min(written.length, name.length)
  if (length < 3) return 0
  const slips = slipsBetween(written, name, 2)
  if (slips === 1) return length > 4 || written.startsWith(name.charAt(0)) ? 1 : 0
  if (slips > 2) return 0
  const isLong = length >= longName && (startsAlike(written, name) || written.endsWith(name.slice(-3)))
  return isLong || isHeardSo(written, name) ? 2 : 0
}

function isHeardSo(written: string, name: string): boolean {
  return (
    Math.min(written.length, name.length) > 3 &&
    startsAlike(written, name) &&
    soundKey(written) === soundKey(name)
  )
}

/** Whether two words begin with the same letter, or with the same two the other way round. */
function startsAlike(one: string, other: string): boolean {
  const [first = '', second = ''] = other
  return one.startsWith(first) || one.startsWith(second + first)
}

const petEnding = /(?:[iey]{1,2}|z{1,2}a?|s|a|o|er|sy|zy)$/

/** Whether a word is the beginning of a name, or its end, or its beginning with a pet ending; `true` for a plain beginning. */
function beginningOf(written: string, name: string, part: NamePart): boolean | undefined {
  if (written.length < 3 || name.length <= written.length - 1) return undefined
  if (name.startsWith(written)) return true
  if (part === 'family') return undefined
  if (written.length > 3 && name.length > written.length && name.endsWith(written)) return false
  const stem = written.replace(petEnding, '')
  const single = stem.replace(/(.)\1$/, '$1')
  const fits = single.length > 2 && single.length < written.length && single.length + 1 < name.length
  return fits && name.startsWith(single) ? false : undefined
}
