import { nameIndex } from '../names/nameIndex.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { nameMentions } from '../names/nameMentions.ts'
import { whoOf } from '../names/readWho.ts'
import { byPlace } from '../text/finding.ts'

/**
 * Words as they are kept for one woman who was chosen for them: every other woman named in them is "another woman". Where they
 * name one woman only, and she is not the one, that name was a slip: it becomes "this woman", unless
 * `alone` says that she is another.
 */
export function herPart(
  text: string,
  women: readonly KnownWoman[],
  reference: string,
  alone: 'slip' | 'other' = 'slip',
): string {
  const mentions = nameMentions(text, nameIndex(women))
  const { certain } = whoOf(mentions)
  const slip = alone === 'slip' && certain !== undefined && certain !== reference
  const called = slip ? 'this woman' : 'another woman'
  const others = mentions.filter(
    (mention) => mention.rank !== 'hint' && mention.women.every((woman) => woman.reference !== reference),
  )
  return [...others]
    .sort(byPlace)
    .reverse()
    .reduce((rest, { start, end }) => {
      const ending = /['’ʼ`´]s?$/u.test(text.slice(start, end)) ? "'s" : ''
      return `${rest.slice(0, start)}${called}${ending}${rest.slice(end)}`
    }, text)
}
