import type { Attendance } from '../../casework/words.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'
import type { NameList } from './nameLists.ts'
import { isSameWoman } from './sameWoman.ts'

/** A list of those of whom was said before whether they came. */
interface ToldBefore {
  readonly list: NameList
  readonly attendance: Attendance
}

/** Whether a woman was in a list before; a name that may also be another's is hers only where nothing speaks against it. */
export function isNamedBefore(
  text: string,
  attended: readonly ToldBefore[],
  { mention, attendance }: { readonly mention: Mention; readonly attendance: Attendance },
): boolean {
  return attended.some((before) =>
    before.list.mentions.some((one) => {
      if (one.women.length === 1 && sameWomen(one, mention)) return true
      const mayBe = isSameWoman(text, one, mention) && isShortOf(text, one, mention)
      return mayBe && before.attendance === attendance
    }),
  )
}

/** Whether one name is the other, or begins it: "Joy" and "Joy Price", and not "Ayesha" and "Aisha Rahman". */
function isShortOf(text: string, one: Span, other: Span): boolean {
  const [shorter = '', longer = ''] = [one, other]
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/['’ʼ]s?$/u, '')
        .toLowerCase(),
    )
    .sort((a, b) => a.length - b.length)
  return longer.startsWith(shorter)
}

/** A list in which nobody stands twice: who she is was said the first time. */
export function withoutTwice(text: string, list: NameList): NameList {
  const nameOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase()
  const isFirst = (mention: Mention, at: number): boolean =>
    list.mentions.findIndex((one) => sameWomen(one, mention)) === at
  return {
    ...list,
    mentions: list.mentions.filter(isFirst),
    strangers: list.strangers.filter(
      (stranger, at) => list.strangers.findIndex((one) => nameOf(one) === nameOf(stranger)) === at,
    ),
  }
}

const sameWomen = (one: Mention, other: Mention): boolean =>
  one.women.length === other.women.length && one.women.every((woman) => other.women.includes(woman))
