import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { changedSince, contactDraftCard, nobodyFound } from '../../cards/contacts/contactDraftCard.ts'
import { receiptCard } from '../../cards/contacts/receiptCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { searchForDraft, type FillOutcome } from '../../services/changeDraft.ts'
import type { ChangeOutcome } from '../../services/ownDraft.ts'
import { saveContact, type SaveOutcome } from '../../services/saveContact.ts'
import type { Pressed } from './press.ts'

/** The presses on the cards of a contact. */
export type ContactPress = Extract<Press, { draft: string; press: `contact.${string}` }>

/** Says how saving a contact ended. */
export function cardOfSave({ ports }: Pressed, outcome: SaveOutcome): AdaptiveCard {
  switch (outcome.kind) {
    case 'saved':
    case 'already-saved':
      return receiptCard(outcome.receipt, ports.now())
    case 'incomplete':
      return contactDraftCard(outcome.view, ['Not saved yet.'])
    case 'changed-since':
      return contactDraftCard(outcome.view, [changedSince])
    case 'no-such-draft':
    case 'already-discarded':
      return sayings[outcome.kind]
  }
}

/** Shows a draft once something of it was changed, or says why nothing was. */
export async function cardOfChange(
  pressed: Pressed<ContactPress>,
  outcome: ChangeOutcome,
): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  switch (outcome.kind) {
    case 'changed':
      return contactDraftCard(outcome.view)
    case 'already-saved':
      return cardOfSave(pressed, await saveContact(ports, colleague, press.draft))
    case 'no-such-draft':
    case 'already-discarded':
      return sayings[outcome.kind]
  }
}

/** The same, and says it first where the draft was changed after the card that was pressed. */
export async function cardOfChangeSince(
  pressed: Pressed<ContactPress>,
  outcome: FillOutcome,
): Promise<AdaptiveCard> {
  return outcome.kind === 'changed' && 'since' in outcome
    ? contactDraftCard(outcome.view, [changedSince])
    : cardOfChange(pressed, outcome)
}

/** Shows a draft with the women whom a name may mean. */
export async function cardOfSearch(pressed: Pressed<ContactPress>, name: string): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  const outcome = await searchForDraft(ports, colleague, press.draft, name)
  return outcome.kind === 'changed' && outcome.nobody === true
    ? contactDraftCard(outcome.view, [nobodyFound])
    : cardOfChange(pressed, outcome)
}
