import { adaptiveCard, exactly, type AdaptiveCard } from './adaptiveCard.ts'

/** A short answer whose sentences hold what was typed or is on record, such as a colleague's name: nothing in them is rendered. */
export function exactCard(title: string, sentences: readonly string[]): AdaptiveCard {
  return adaptiveCard(
    title,
    sentences.map((text) => exactly(text)),
  )
}
