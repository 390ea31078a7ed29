import { anchorAt, numbersOf, type Item } from '../../casework/measures/measure.ts'
import type { ChoiceInput } from '../adaptiveCard.ts'
import { noNumberChoices } from './outcomeWords.ts'

/** One question of a measure in full, answered as far as an answer is given, and not otherwise. */
export function measureQuestion(item: Item, typed: unknown): ChoiceInput {
  const choices = [
    ...numbersOf(item).map((number) => ({ title: numberInWords(item, number), value: String(number) })),
    ...item.extra.map((extra) => ({ title: noNumberChoices[extra], value: extra })),
  ]
  const chosen = choices.find(({ value }) => value === String(typed))
  return {
    type: 'Input.ChoiceSet',
    id: item.id,
    label: `${item.text} ${endsInWords(item)}`.trim(),
    style: 'compact',
    wrap: true,
    choices,
    ...(chosen === undefined ? {} : { value: chosen.value }),
  }
}

function numberInWords(item: Item, number: number): string {
  const anchor = anchorAt(item, number)
  return anchor === undefined ? String(number) : `${number}, ${anchor}`
}

/** The ends of a scale on which not every number has words of its own. */
function endsInWords({ anchors, min, max }: Item): string {
  const allHaveWords = anchors.length > max - min
  if (anchors.length === 0 || allHaveWords) return ''
  return `(${anchors.map(({ at, words }) => `${at}: ${words}`).join('. ')})`
}
