import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { addressChoiceCard } from '../../cards/contacts/addressParts.ts'
import { contactDraftCard } from '../../cards/contacts/contactDraftCard.ts'
import { messageCard } from '../../cards/contacts/messageCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { showOwnDraft } from '../../services/ownDraft.ts'
import { sayAddresses } from '../../services/sayAddresses.ts'
import { sayAttendance } from '../../services/sayAttendance.ts'
import { sayHers } from '../../services/sayHers.ts'
import { showMessage } from '../../services/showMessage.ts'
import { cardOfChange, cardOfChangeSince, type ContactPress } from './contactCards.ts'
import type { Pressed, PressOf } from './press.ts'

/** The presses that say one thing of a draft. */
type Saying = PressOf<
  'contact.message' | 'contact.attended' | 'contact.hers' | 'contact.addresses' | 'contact.address'
>

/** Whether a press says one thing of a draft. */
export const isSaying = (press: ContactPress): press is Saying =>
  ['contact.message', 'contact.attended', 'contact.hers', 'contact.addresses', 'contact.address'].includes(
    press.press,
  )

/** Answers such a press with the draft as it stands then, or with what was to be read. */
export async function answerSaying(pressed: Pressed<Saying>): Promise<AdaptiveCard> {
  const { ports, colleague, press } = pressed
  switch (press.press) {
    case 'contact.message': {
      const message = await showMessage(ports, colleague, press.message)
      return message === undefined ? sayings['no-such-draft'] : messageCard(message, press.draft, ports.now())
    }
    case 'contact.attended':
      return cardOfChangeSince(pressed, await sayAttendance(ports, colleague, press))
    case 'contact.hers':
      return cardOfChangeSince(pressed, await sayHers(ports, colleague, press))
    case 'contact.addresses':
      return askAddresses(pressed)
    case 'contact.address':
      return cardOfChangeSince(pressed, await sayAddresses(ports, colleague, press))
  }
}

async function askAddresses(pressed: Pressed<ContactPress>): Promise<AdaptiveCard> {
  const outcome = await showOwnDraft(pressed.ports, pressed.colleague, pressed.press.draft)
  if (outcome.kind !== 'changed') return cardOfChange(pressed, outcome)
  const { addresses, draft } = outcome.view
  return addresses === undefined
    ? contactDraftCard(outcome.view)
    : addressChoiceCard(addresses, { draft: draft.id, as: draft.revision })
}
