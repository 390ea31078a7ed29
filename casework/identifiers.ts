import { z } from 'zod'

/** Letters and digits without vowels or look-alikes, so that no word appears by accident (catalogue 5.6). */
export const referenceAlphabet = '23456789CFGHJMPQRVWX'

/** Says whether a text such as `W-VV396G-C` or `SG-22H8CP-2` ends in the right check character (Luhn mod 20). */
export function hasRightCheckCharacter(reference: string): boolean {
  const [, body, check] = reference.split('-')
  return body !== undefined && check !== undefined && checkCharacterOf(body) === check
}

/** The check character of six reference characters: Luhn mod 20 over the reference alphabet. */
export function checkCharacterOf(body: string): string {
  const size = referenceAlphabet.length
  const sum = Array.from(body)
    .reverse()
    .reduce((total, character, position) => {
      const doubled = referenceAlphabet.indexOf(character) * (position % 2 === 0 ? 2 : 1)
      return total + Math.floor(doubled / size) + (doubled % size)
    }, 0)
  return referenceAlphabet.charAt((size - (sum % size)) % size)
}

const shape = (prefix: string): RegExp =>
  new RegExp(`^${prefix}-[${referenceAlphabet}]{6}-[${referenceAlphabet}]$`)

/** A woman's reference, `W-XXXXXX-X`. A mistyped one fails its check character instead of opening another woman. */
export const Reference = z.string().regex(shape('W')).refine(hasRightCheckCharacter)
export type Reference = z.infer<typeof Reference>

/** An alert's number, `SG-XXXXXX-X`, which says nothing of the woman's reference. */
export const AlertNumber = z.string().regex(shape('SG')).refine(hasRightCheckCharacter)
export type AlertNumber = z.infer<typeof AlertNumber>

/** Makes a new reference from random numbers in [0, 1); the caller checks that it is not taken. */
export function newReference(prefix: 'W' | 'SG', random: () => number): string {
  const body = Array.from({ length: 6 }, () =>
    referenceAlphabet.charAt(Math.floor(random() * referenceAlphabet.length)),
  ).join('')
  return `${prefix}-${body}-${checkCharacterOf(body)}`
}

/** A colleague's id: the object id that Microsoft Entra gave the person, in lower case. */
export const ColleagueId = z.string().min(1).max(100)
export type ColleagueId = z.infer<typeof ColleagueId>

/** The id of a draft, contact, delivery or audit entry. */
export const RecordId = z.string().min(1).max(200)
export type RecordId = z.infer<typeof RecordId>
