import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { contactDraftCard } from '../../cards/contacts/contactDraftCard.ts'
import { discardedCard } from '../../cards/contacts/discardedCard.ts'
import { receiptCard } from '../../cards/contacts/receiptCard.ts'
import type { CuesView } from '../../casework/cues/cuesView.ts'
import { togetherNowCard } from '../../cards/contacts/togetherNow.ts'
import { cuesOfDraft } from '../../services/cuesOfDraft.ts'
import { standTogether } from '../../services/together.ts'
import { togetherNow } from '../../services/togetherNow.ts'
import { discardDraft } from '../../services/discardDraft.ts'
import { showOwnDraft, type ChangeOutcome } from '../../services/ownDraft.ts'
import { saveContact } from '../../services/saveContact.ts'
import type { Pressed } from './press.ts'

/** A draft as it stands, open, saved or discarded: what is still asked about it, and its card, `said` being said first. */
export interface DraftNow {
  readonly cues: CuesView | undefined
  card(said?: readonly string[]): AdaptiveCard
}

/** The draft of that id if it is the colleague's own. Asking saves and discards nothing. */
export async function draftNow(
  { ports, colleague }: Pick<Pressed, 'ports' | 'colleague'>,
  draft: string,
): Promise<DraftNow | undefined> {
  const shown = await showOwnDraft(ports, colleague, draft)
  const together = await sisters({ ports, colleague }, shown)
  if (together !== undefined) return together
  switch (shown.kind) {
    case 'changed':
      return { cues: shown.view.cues, card: (said) => contactDraftCard(shown.view, said) }
    case 'already-saved': {
      const saved = await saveContact(ports, colleague, draft)
      if (!('receipt' in saved)) return undefined
      return { cues: saved.receipt.cues, card: (said) => receiptCard(saved.receipt, ports.now(), said) }
    }
    case 'already-discarded': {
      const discarded = await discardDraft(ports, colleague, draft)
      const cues = discarded.kind === 'discarded' ? discarded.cues : undefined
      return { cues, card: (said) => discardedCard(draft, cues, said) }
    }
    case 'no-such-draft':
      return undefined
  }
}

/** A draft that stands on one card with the others of its message: that card, and what is asked about this one. */
async function sisters(
  { ports, colleague }: Pick<Pressed, 'ports' | 'colleague'>,
  shown: ChangeOutcome,
): Promise<DraftNow | undefined> {
  if (shown.kind === 'no-such-draft') return undefined
  const draft = shown.kind === 'changed' ? shown.view.draft : shown.draft
  const message = draft.state === 'asking' ? undefined : await standTogether(ports, draft)
  if (message === undefined) return undefined
  const now = await togetherNow(ports, colleague, message)
  if (now.kind === 'no-such-draft') return undefined
  const { view: cues } = await cuesOfDraft(ports, draft)
  return { cues, card: (said) => togetherNowCard(now, said) }
}
