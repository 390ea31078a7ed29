import type { TogetherNow } from '../../casework/together.ts'
import type { AdaptiveCard } from '../adaptiveCard.ts'
import { takenOut } from './contactDraftCard.ts'
import { discardedCard } from './discardedCard.ts'
import { sayings } from '../sayings.ts'
import { togetherCard } from './togetherCard.ts'
import { togetherReceiptCard } from './togetherReceiptCard.ts'

/** Shows the contacts of a message as they stand: saved, open, or discarded with what they still ask about. */
export function togetherNowCard(now: TogetherNow, said: readonly string[] = []): AdaptiveCard {
  switch (now.kind) {
    case 'saved':
      return togetherReceiptCard(now.receipt, said)
    case 'together':
      return togetherCard(now.view, said)
    case 'discarded':
      return discardedCard(now.draft, now.cues, said)
    case 'no-such-draft':
      return sayings['no-such-draft']
  }
}

/** Says how taking the contacts of a message back ended: how they stand, or why nothing was taken back. */
export function undoneCard({
  kind,
  now,
}: {
  readonly kind: Undone
  readonly now: TogetherNow
}): AdaptiveCard {
  if (kind === 'taken-back') return togetherNowCard(now, [takenOut])
  if (kind === 'changed-since') return togetherNowCard(now, [notUndone])
  return kind === 'nothing-to-take-back' && now.kind === 'together' ? togetherCard(now.view) : sayings[kind]
}

type Undone =
  | 'taken-back'
  | 'changed-since'
  | 'nothing-to-take-back'
  | 'too-late'
  | 'no-such-draft'
  | 'saved-again'
  | 'put-right-since'

const notUndone =
  'Nothing was undone: this was changed or saved after the card you pressed. Please look again.'
