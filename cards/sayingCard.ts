import { adaptiveCard, sentence, type AdaptiveCard, type Button } from './adaptiveCard.ts'

/** A short answer in fixed words, where a press has nothing more to show. */
export function sayingCard(
  title: string,
  sentences: readonly string[] = [],
  buttons: readonly Button[] = [],
): AdaptiveCard {
  return adaptiveCard(
    title,
    sentences.map((text) => sentence(text)),
    buttons,
  )
}
