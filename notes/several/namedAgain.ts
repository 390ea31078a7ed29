import type { KnownWoman } from '../names/nameForms.ts'
import type { Mention } from '../names/nameMentions.ts'
import { overlaps, type Span } from '../text/finding.ts'
import { lastStartingBefore } from '../text/inOrder.ts'
import { messageWords, textWords } from '../text/textWords.ts'

/** A word that names a woman of the same message once more, without being read as a name by itself: "joy ok, destiny upset". */
export interface NamedAgain extends Span {
  readonly women: readonly KnownWoman[]
}

/** Every word of a message that is a first name by which it names one of several women elsewhere. */
export function namedAgain(text: string, mentions: readonly Mention[]): readonly NamedAgain[] {
  if (mentions.length < 2) return []
  const byWord = new Map<string, readonly KnownWoman[]>()
  for (const mention of mentions) {
    const [first] = textWords(text.slice(mention.start, mention.end))
    const isName = first !== undefined && (first.word.length > 2 || mention.rule === 'initials')
    if (mention.rank !== 'hint' && isName) byWord.set(first.word, mention.women)
  }
  return messageWords(text).flatMap(({ word, start, end }) => {
    const women = byWord.get(word)
    const named = lastStartingBefore(mentions, end)
    const isRead = named !== undefined && overlaps(named, { start, end })
    return women === undefined || isRead ? [] : [{ start, end, women }]
  })
}
