import { matchesOf } from '../text/matches.ts'
import type { DraftChange, Reply } from './correctionChange.ts'

const opening =
  /^\W*(?:(?:oh|ah|hi|hello|ok|okay|sorry|please|thanks|um|er)\b\W*)*(?:no(?! (?:answer|show|reply|response)\b)|nope|not|actually|wait|oops|correction|i mean|i meant|it was|it['’]?s|that was|should|make it|change|add|take (?:off|out)|remove|delete|drop|wrong|my mistake|typo|and|rather)\b/i
const sorry = /^\W*(?:(?:oh|ah|hi)\b\W*)?(?:sorry|apologies)\b/i

/** Whether a message starts, or with "not" goes on, as a correction does. */
export function opens(text: string): boolean {
  return opening.test(text)
}

/** Whether a message begins with an apology, as a correction and a note alike may. */
export function saysSorry(text: string): boolean {
  return sorry.test(text)
}

/** How many different things a change would change, the woman apart. */
export function readingsOf({
  who: _who,
  addTopics,
  removeTopics,
  clear = [],
  ...fields
}: DraftChange): number {
  const topics = addTopics.length + removeTopics.length > 0 ? 1 : 0
  return Object.keys(fields).length + clear.length + topics
}

const besideTopics = new Set(
  'misuse use issue issues stuff problem problems needs need support worries too also bit'.split(' '),
)

/** The words of a reply that say something nothing has read, apart from numbers taken as minutes and a refused name. */
export function unread({ text, parts }: Reply, change: DraftChange): readonly string[] {
  const refusedText = parts.refusals.map(({ start, end }) => text.slice(start, end)).join(' ')
  const refused = matchesOf(refusedText, /\p{Lu}[\p{L}'’-]+|\b\d{1,3}\b/gu).map(([word]) =>
    word.toLocaleLowerCase('en-GB').replace(/['’]/g, ''),
  )
  const beside = change.next === undefined ? [] : ['next', 'new']
  const topics = change.addTopics.length + change.removeTopics.length > 0
  return parts.left.filter(
    (word) =>
      word !== String(change.minutes) &&
      !refused.includes(word) &&
      !beside.includes(word) &&
      !(topics && besideTopics.has(word)),
  )
}
