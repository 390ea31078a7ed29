import { sentence, type Element } from '../../cards/adaptiveCard.ts'
import type { FileOffer } from './fileHand.ts'

/** Says how a file is got, and `keep` says what to mind about it. */
export function offerWords(offer: FileOffer, keep: string): readonly Element[] {
  return wordsOf(offer, keep).map(sentence)
}

function wordsOf(offer: FileOffer, keep: string): readonly string[] {
  switch (offer.kind) {
    case 'asked':
      return ['Below I ask where to put the file.', keep]
    case 'link':
      return [`[Download the file](${offer.address}) The link works once, for ten minutes.`, keep]
    case 'not-sent':
      return ['The file could not be offered. Press again in a moment.']
  }
}
