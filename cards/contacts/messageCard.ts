import type { Message } from '../../casework/records/message.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import { adaptiveCard, exactly, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

/** Shows a message as it was typed, before it was cut into what is kept for each woman. */
export function messageCard({ words, createdAt }: Message, draft: string, now: Instant): AdaptiveCard {
  return adaptiveCard(
    'A message as it was typed',
    [
      sentence(`Typed ${momentInWords(createdAt, now)}. Each record keeps only the part that is hers.`),
      { type: 'Container', style: 'emphasis', items: [exactly(words)] },
    ],
    [plainButton('Back', { press: 'cues.back', draft })],
  )
}
