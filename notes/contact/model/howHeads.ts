import { Mode, Place } from '../../../casework/words.ts'

/** What is weighed of how a contact was: whether it was about her with somebody else, its mode and its place. */
export const howHeads = ['about-her', ...Mode.options, ...Place.options] as const
export type HowHead = (typeof howHeads)[number]
