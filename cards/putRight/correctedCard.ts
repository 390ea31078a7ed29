import type { CuesView } from '../../casework/cues/cuesView.ts'
import type { CorrectionFormView } from '../../casework/putRight/putRightViews.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { nextInWords } from '../contacts/contactLines.ts'
import { cueQuestion, whomToRing } from '../cues/cueParts.ts'
import { putRightButtons } from './putRightButtons.ts'
import { savedInWords } from './savedWords.ts'

/** What is said of something put right. */
export const earlierKept = 'What stood there before stays on record, with who put it right, when and why.'

/** Says that a contact is put right, as it stands now, and asks about what its words mention. */
export function correctedCard(
  { facts, saved, next, now }: CorrectionFormView,
  asks?: { readonly draft: string; readonly cues: CuesView },
): AdaptiveCard {
  const { reference } = facts
  return adaptiveCard(
    'Put right.',
    [
      line('Reference', reference),
      line('What', savedInWords(saved, now)),
      ...(next === undefined ? [] : [line('Next appointment', nextInWords(next, now))]),
      sentence(earlierKept),
      ...(asks === undefined ? [] : [...whomToRing(asks.cues), ...cueQuestion(asks.cues, asks.draft)]),
    ],
    [
      ...putRightButtons(reference, saved),
      plainButton('Open her record', { press: 'woman.open', reference }),
    ],
  )
}
