import { leavesSeenOpen, triesAtLeast } from '../../casework/contactClocks.ts'
import type { ContactDraft } from '../../casework/records/contactDraft.ts'
import { plainButton, sentence, type Button, type Element } from '../adaptiveCard.ts'

/** Asks whether she was seen or spoken to where nothing says so, and says what the contact counts as without an answer. */
export function whetherSeen({ reading }: ContactDraft): readonly Element[] {
  if (!leavesSeenOpen(reading)) return []
  const counts = triesAtLeast(reading) ? 'this counts as tried, not as seen' : 'this does not count as seen'
  return [sentence(`Say whether you spoke to her or saw her: without it ${counts}.`)]
}

/** One press for each answer to that question, beside Save. */
export function attendedButtons({ id, revision, reading }: ContactDraft): readonly Button[] {
  if (!leavesSeenOpen(reading)) return []
  const attended = { press: 'contact.attended', draft: id, as: revision } as const
  return [
    plainButton('She was there', { ...attended, came: 'yes' }),
    plainButton('No answer', { ...attended, came: 'no' }),
  ]
}
