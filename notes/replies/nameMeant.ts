import { folded } from '../../casework/names.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { isCommonWord } from '../names/nameTables.ts'
import { isPlainWord, monthNames } from '../names/plainWords.ts'
import { plainReply } from './plainReply.ts'

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
  const written = nameIn(text)
  if (written === undefined || monthNames.has(folded(written)) || !isNameOf(written, women)) return text
  const at = text.lastIndexOf(written)
  return text.slice(0, at) + asName(written) + text.slice(at + written.length)
}

/**
 * The name in a reply that says only whom the contact was with, where it is written as names are and may be that of a woman whom
 * nobody here is called; undefined in every other text.
 */
export function strangerMeant(typed: string): string | undefined {
  const written = nameIn(plainReply(typed))
  const words = written?.split(' ') ?? []
  const isName = words.every((word) => /^\p{Lu}/u.test(word) && !isWord(folded(word)))
  return isName ? written : undefined
}

const isWord = (word: string): boolean => isPlainWord(word) || isCommonWord(word)

const nameIn = (text: string): string | undefined =>
  text.length > longest ? undefined : forName.exec(text)?.groups?.['name']

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
