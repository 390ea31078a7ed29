import type { TogetherView } from '../../casework/together.ts'
import {
  adaptiveCard,
  button,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
} from '../adaptiveCard.ts'
import { cuesTogether } from './cuesTogether.ts'
import { notSavedLines, unkeptLines } from './togetherLines.ts'
import { saveTitle } from './waitingLines.ts'

/** Shows the contacts of one message, a line for each woman, to be saved with one press. `problems` are said first. */
export function togetherCard(view: TogetherView, problems: readonly string[] = []): AdaptiveCard {
  const asked = cuesTogether(view.drafts)
  return adaptiveCard(
    view.workshop ? 'Workshop, not saved yet' : 'Contacts, not saved yet',
    [
      ...problems.map((text) => sentence(text)),
      ...asked.ring,
      ...notSavedLines(view),
      ...unkeptLines(view.unkept),
      ...asked.question,
    ],
    [...togetherButtons(view), ...asked.alert],
  )
}

/** Save, for what can be saved as the card stands, and Discard. */
export function togetherButtons({ message, drafts, as }: TogetherView): readonly Button[] {
  const title = saveTitle(drafts)
  return [
    ...(title === undefined ? [] : [button(title, { press: 'together.save', message, as })]),
    plainButton('Discard', { press: 'together.discard', message }),
  ]
}
