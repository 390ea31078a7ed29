import type { WomanFacts } from '../../casework/womanFacts.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'

interface Knowing {
  readonly facts: WomanFacts
  readonly knows: boolean
}

/** Asks whether it is to be kept that a colleague knows a woman outside work, or that she does not. */
export function knowsPrivatelyCard({ facts, knows }: Knowing): AdaptiveCard {
  const { reference, name } = facts
  return adaptiveCard(
    'Knowing somebody outside work, not saved yet',
    [
      line('Who', `${name}, ${reference}`),
      sentence(
        knows
          ? 'She is then not passed to you when you cover, and your managers are told. It does not say how you know her.'
          : 'She can then be passed to you when you cover.',
      ),
    ],
    [
      plainButton('Save', { press: 'cover.knows', reference, knows }),
      plainButton('Cancel', { press: 'cover.cancel' }),
    ],
  )
}

/** Says what is kept now. */
export function knowsPrivatelySavedCard({ facts, knows }: Knowing): AdaptiveCard {
  return adaptiveCard('Saved', [
    line('Who', `${facts.name}, ${facts.reference}`),
    ...(knows
      ? [
          sentence('You know her outside work. She is not passed to you when you cover.'),
          sentence('Her record is still open to you. If it should not be, ask your manager to restrict it.'),
        ]
      : [sentence('You do not know her outside work. She can be passed to you when you cover.')]),
  ])
}
