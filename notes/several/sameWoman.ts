import type { Mention } from '../names/nameMentions.ts'

/**
 * Whether two places of a text may name one woman. A name cut short twice and not alike, as in "Jade M did not come. Jade Mu
 * came early", was cut so to tell two women apart.
 */
export function isSameWoman(text: string, one: Mention, other: Mention): boolean {
  if (!one.women.some((woman) => other.women.includes(woman))) return false
  // "Ayesha ... Aisha": each is written as another woman's name is.
  const [first, second] = [one.women[0], other.women[0]]
  if (
    isAsWritten(one) &&
    isAsWritten(other) &&
    first !== second &&
    written(text, one) !== written(text, other)
  )
    return false
  return !(isCut(one) && isCut(other) && written(text, one) !== written(text, other))
}

const isAsWritten = ({ rule, likeness }: Mention): boolean => rule === 'first-name' && likeness === 'same'

const isCut = ({ rule }: Mention): boolean => rule === 'cut-name' || rule === 'initials'

const written = (text: string, { start, end }: Mention): string =>
  text
    .slice(start, end)
    .replace(/['’]s?$/u, '')
    .toLowerCase()
