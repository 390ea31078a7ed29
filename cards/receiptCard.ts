import { canBeTakenBack, undoMinutes } from '../casework/contactRules.ts'
import type { ContactReading } from '../casework/records/contactDraft.ts'
import { minutesAfter, timeInWords, timeOf, type Instant } from '../casework/time.ts'
import { attendanceWords } from '../casework/words.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from './adaptiveCard.ts'
import { howInWords, nextInWords, whenInWords, type KnownOfContact } from './contactLines.ts'

/** What a receipt shows: her reference, what was saved and when; nothing of the note. */
export interface ReceiptFacts {
  readonly draft: string
  readonly reference: string
  readonly contact: KnownOfContact
  readonly next: ContactReading['next']
  readonly savedAt: Instant
}

/** Says that a contact is saved, with Undo while it can be taken back. */
export function receiptCard(receipt: ReceiptFacts, now: Instant): AdaptiveCard {
  const { contact, next, savedAt } = receipt
  const how = howInWords(contact)
  const came = contact.attendance === undefined ? '' : attendanceWords[contact.attendance]
  const what = [came, how].filter((part) => part !== '').join(', ')
  const undo = canBeTakenBack(savedAt, now)
  return adaptiveCard(
    'Saved.',
    [
      line('Reference', receipt.reference),
      line('What', what === '' ? 'a contact' : what),
      line('When', whenInWords(contact, now)),
      ...(next === undefined ? [] : [line('Next appointment', nextInWords(next, now))]),
      ...(undo
        ? [sentence(`You can undo this until ${timeInWords(timeOf(minutesAfter(savedAt, undoMinutes)))}.`)]
        : []),
    ],
    undo ? [plainButton('Undo', { press: 'contact.undo', draft: receipt.draft })] : [],
  )
}
