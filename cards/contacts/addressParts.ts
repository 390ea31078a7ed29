import type { AddressChoice } from '../../casework/keptApart.ts'
import {
  adaptiveCard,
  exactly,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
} from '../adaptiveCard.ts'

/** The button of a draft whose words hold an address, for its writer to say what is done with it. */
export function addressButton(addresses: readonly string[] | undefined, draft: string): readonly Button[] {
  return addresses === undefined
    ? []
    : [plainButton('About the address', { press: 'contact.addresses', draft })]
}

/** What can be done with an address. */
export const addressChoices: Record<AddressChoice, string> = {
  'keep-apart': 'Keep it apart',
  'leave-out': 'Leave it out',
  keep: 'Keep it in the note',
}

/** Asks what is done with the addresses in a note before it is saved. */
export function addressChoiceCard(
  addresses: readonly string[],
  { draft, as }: { readonly draft: string; readonly as: number },
): AdaptiveCard {
  return adaptiveCard(
    'One question about this note',
    [
      sentence('It holds an address, a postcode or the name of a refuge:'),
      ...addresses.map((address) => exactly(address)),
      sentence(
        'Kept apart, it stands beside the contact for her keyworker, the managers and the safeguarding leads, and not in the note.',
      ),
      {
        type: 'ActionSet',
        actions: (['keep-apart', 'leave-out', 'keep'] as const).map((choice) =>
          plainButton(addressChoices[choice], { press: 'contact.address', draft, as, choice }),
        ),
      },
    ],
    [plainButton('Back', { press: 'cues.back', draft })],
  )
}
