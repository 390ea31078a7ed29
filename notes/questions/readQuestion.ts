import type { Question, Unanswered } from '../../casework/questions/question.ts'
import { dayOf, type Instant } from '../../casework/time.ts'
import { Borough } from '../../casework/words.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { composed, type Asking, type Composed } from './compose.ts'
import { markDays } from './days.ts'
import { expanded } from './expanded.ts'
import { beginnings, endings } from './fillers.ts'
import { markedBy, type Marked } from './marked.ts'
import { withOwnersMarked } from './owned.ts'
import { markPeople, type NamedColleague } from './people.ts'
import { readWords } from './wordsRead.ts'

/** The longest question that is read, in characters. */
export const longestQuestion = 300

/** What is known when a question is read: the women and colleagues whom it may name, and who asks. */
export interface Known {
  readonly now: Instant
  readonly women: readonly KnownWoman[]
  readonly colleagues: readonly NamedColleague[]
  readonly asker: Asking
}

/**
 * Reads a question in plain words, at most `longestQuestion` characters of it. Nothing is guessed: a word that is not understood
 * and could change what is asked leaves it unanswered.
 */
export function readQuestion(typed: string, known: Known): Composed {
  if (typed.length > longestQuestion) return { kind: 'unanswered', because: 'too-long' }
  const text = expanded(typed).replace(beginnings, '').replace(endings, '')
  const places = markBoroughs(text)
  const owned = withOwnersMarked(places.text, known.women, known.colleagues)
  const people = markPeople(owned, known.women, known.colleagues)
  const days = markDays(people.text, known.now)
  const { said, left } = readWords(days.text)
  if (left.length > 0) return refusedWords(left)
  const used = [...days.text.matchAll(/@p(\d+)/gu)].map(([, number]) => days.found[Number(number)])
  if (said === undefined || used.length > 1) return { kind: 'unanswered', because: 'not-together' }
  return composed({
    ...{ said, people: people.found, boroughs: places.found, days: used[0] },
    ...{ asker: known.asker, today: dayOf(known.now), now: known.now },
  })
}

const borough = new RegExp(
  String.raw`\b(?:in |from |of |across |for )?(?<borough>${Borough.options.join('|')})\b(?:['’]s)?`,
  'giu',
)

function markBoroughs(text: string): Marked<Borough> {
  return markedBy({ text, found: [] as readonly Borough[] }, 'l', borough, ({ groups }) =>
    Borough.options.find((each) => each.toLowerCase() === groups?.['borough']?.toLowerCase()),
  )
}

const dayOfMonth =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?)$/u

function refusedWords(left: readonly string[]): Composed & { readonly kind: 'unanswered' } {
  const words = left.slice(0, mostNamed)
  const refused: Unanswered = words.every((word) => dayOfMonth.test(word))
    ? { because: 'no-such-day', words: words.join(' ') }
    : { because: 'words', words }
  return { kind: 'unanswered', ...refused }
}

const mostNamed = 5

export type { Composed, Question }
