import { folded } from '../../casework/names.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { isPlainWord } from '../names/plainWords.ts'
import { readWho } from '../names/readWho.ts'
import { blanked } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'

/** Who else was there: the women each name fits, and the names that fit nobody. */
export interface Addition {
  readonly women: readonly (readonly string[])[]
  readonly strangers: readonly string[]
}

const adds =
  /^\W*(?:(?:oh|ah|sorry|no|and|also|please|pls|i)\b\W*)*(?:add|plus|include|forgot|with|and|also)\b/iu
const besides =
  /^[\s,.!&]*(?:(?:oh|ah|sorry|no|and|also|please|pls|i|add|plus|include|forgot|with|too|as well|she|was|were|there|came|attended|joined|they|to the (?:workshop|group|list))\b[\s,.!&]*)*$/iu
const wasThere = /\b(?:came|attended|joined|there)\b/iu
const tooAtEnd = /\b(?:too|as well|also)\b/iu
const capital = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?/gu

/** Reads a reply that adds somebody to a workshop: "add Maria", "and Zadie", "Maria was there as well". Undefined where it adds nobody. */
export function readAddition(
  text: string,
  { women }: { readonly women: readonly KnownWoman[] },
): Addition | undefined {
  const mentions = readWho(text, women, true).findings
  const rest = blanked(text, mentions)
  const opens = adds.test(text)
  const unknown = opens ? matchesOf(rest, capital).filter(([name]) => !isPlainWord(folded(name))) : []
  const strangers = unknown.filter(([name]) => !adds.test(name))
  if (mentions.length + strangers.length === 0) return undefined
  const spans = strangers.map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
  const left = blanked(rest, spans)
  const meant = opens || (wasThere.test(left) && tooAtEnd.test(text))
  if (!meant || !besides.test(left)) return undefined
  return {
    women: mentions.map(({ value }) => value.map(({ reference }) => reference)),
    strangers: strangers.map(([name]) => name),
  }
}
