import { folded } from '../../casework/names.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { monthNames } from '../names/plainWords.ts'

const apology = '(?:(?:no|nope|sorry|oops|ah|oh|um|actually|wait)\\b[\\s,]*)*'
const name = "\\p{L}[\\p{L}\\p{M}'’-]*(?: \\p{L}[\\p{L}\\p{M}'’-]*){0,2}"
const itIs = "(?:it|that|this)(?:['’]?s| is| was)(?: (?:for|about|with))?"
const meant = '(?:i )?meant(?: to (?:put|say|write))?'
const says = `(?:${itIs}|${meant}|(?:it )?should (?:be|have been))`

/** "It was destiny", "sorry meant joy", "not jade, destiny". */
const forName = new RegExp(
  `^\\W*${apology}(?:${says}|not ${name}[\\s]?[,;–-][\\s]?(?:${says})?|not ${name} ${says}) ?(?<name>${name})[\\s.!]*$`,
  'iu',
)

const longest = 120

/**
 * A reply that says only whom the contact was with, her name written as names are: one that is also a word counts there in small
 * letters too. Every other text is answered as it is; the names of months stay days.
 */
export function withNameMeant(text: string, women: readonly KnownWoman[]): string {
  const written = text.length > longest ? undefined : forName.exec(text)?.groups?.['name']
  if (written === undefined || monthNames.has(folded(written)) || !isNameOf(written, women)) return text
  const at = text.lastIndexOf(written)
  return text.slice(0, at) + asName(written) + text.slice(at + written.length)
}

function isNameOf(written: string, women: readonly KnownWoman[]): boolean {
  const typed = folded(written)
  return women.some(({ givenName, knownAs, familyName }) =>
    [givenName, knownAs]
      .filter((first) => first !== undefined)
      .some((first) => [first, `${first} ${familyName}`].some((one) => folded(one) === typed)),
  )
}

const asName = (written: string): string =>
  written.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase('en-GB'))
