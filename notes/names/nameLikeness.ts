import { endsStressed, soundKey, spokenForm } from '../../casework/nameSounds.ts'
import { slipsBetween } from './editDistance.ts'
import { isGivenName, isSurname, manyShortNames, shortNamesOf, spellingsOf, wholeNamesOf } from './nameTables.ts'

/** Which part of a name a word is compared with. */
export type NamePart = 'first' | 'family'

/** How a written word is like a word of a name, the surest first. */
export const likenesses = ['same', 'sounds-alike', 'nickname', 'misspelt', 'cut-name'] as const

/** How a written word is like a word of a name. */
export type Likeness = (typeof likenesses)[number]

/** How a written word is like a name; one that is not `sure` never chooses a woman. */
export interface Liking {
  readonly likeness: Likeness
  readonly sure: boolean
}

/** How a folded word is like a folded word of a woman's name, or undefined where it is another name. */
export function likenessOf(written: string, name: string, part: NamePart): Liking | undefined {
  if (written === name) return { likeness: 'same', sure: true }
  if (spellingsOf(written).has(name)) return { likeness: 'sounds-alike', sure: spokenNear(written, name) }
  if (soundsAlike(written, name)) return { likeness: 'sounds-alike', sure: isOneName(written, name) }
  if (part === 'first' && wholeNamesOf(written).has(name)) {
    return { likeness: 'nickname', sure: !manyShortNames.has(written) }
  }
  // "Beth" may be Elizabeth or Bethany.
  if (part === 'first' && shortNamesOf(written).has(name)) return { likeness: 'nickname', sure: false }
  const isOther = part === 'first' ? isGivenName(written) : isSurname(written)
  if (!isOther && isMisspelt(written, name)) return { likeness: 'misspelt', sure: true }
  const cut = cutOf(written, name, part)
  return cut === undefined ? undefined : { likeness: 'cut-name', sure: cut && !isOther }
}

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
const vowelsMerged = (spoken: string): string => spoken.replace(/[AIEOUeo]/g, (vowel) => merged[vowel] ?? vowel)

/** Names that sound nearly alike and are two: Susan and Suzanne, Mary and Marie. */
function isOneName(written: string, name: string): boolean {
  if (!isGivenName(written) || !isGivenName(name)) return true
  return endsStressed(written) === endsStressed(name) && slipsBetween(written, name, 2) <= 1
}

function spokenNear(written: string, name: string): boolean {
  return slipsBetween(spokenForm(written), spokenForm(name), 2) <= 1
}

const longName = 7

function isMisspelt(written: string, name: string): boolean {
  const length = Math.min(written.length, name.length)
  if (length < 4) return false
  const slips = slipsBetween(written, name, 2)
  if (slips === 1) return length > 4 || written.startsWith(name.charAt(0))
  if (slips > 2) return false
  const sounds = soundKey(written) === soundKey(name) && written.startsWith(name.charAt(0))
  return length >= longName ? written.startsWith(name.slice(0, 1)) || written.endsWith(name.slice(-3)) : sounds && length > 4
}

const petEnding = /(?:[iey]{1,2}|z{1,2}a?|s|a|o|er|sy|zy)$/

/** Whether a word is the beginning of a name, or its end, or its beginning with a pet ending; `true` for a plain beginning. */
function cutOf(written: string, name: string, part: NamePart): boolean | undefined {
  if (written.length < 3 || name.length <= written.length - 1) return undefined
  if (name.startsWith(written)) return true
  if (part === 'family') return undefined
  if (written.length > 3 && name.length > written.length && name.endsWith(written)) return false
  const stem = written.replace(petEnding, '')
  const single = stem.replace(/(.)\1$/, '$1')
  const fits = single.length > 2 && single.length < written.length && single.length + 1 < name.length
  return fits && name.startsWith(single) ? false : undefined
}
