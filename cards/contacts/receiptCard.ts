import { canBeTakenBack, undoMinutes } from '../../casework/contactRules.ts'
import type { Receipt } from '../../casework/receipt.ts'
import { minutesAfter, timeInWords, timeOf, type Instant } from '../../casework/time.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { putRightButtons } from '../putRight/putRightButtons.ts'
import { cueQuestion, whomToRing } from '../cues/cueParts.ts'
import { attendanceInWords, howInWords, nextInWords, whenInWords } from './contactLines.ts'

/** What stands behind the question about a note that was saved or discarded without an answer. */
export const onTheList = 'It waits for the safeguarding lead; what you answer now is added.'

/** Says that a contact is saved, with Undo while it can be taken back; what its note mentioned is still asked about. `said` is said first. */
export function receiptCard(receipt: Receipt, now: Instant, said: readonly string[] = []): AdaptiveCard {
  const { contact, next, savedAt } = receipt
  const how = howInWords(contact)
  const what = [attendanceInWords(contact), how].filter((part) => part !== '').join(', ')
  const undo = canBeTakenBack(savedAt, now)
  return adaptiveCard(
    'Saved.',
    [
      ...said.map((text) => sentence(text)),
      ...whomToRing(receipt.cues),
      line('Reference', receipt.reference),
      line('What', what === '' ? 'a contact' : what),
      line('When', whenInWords(contact, now)),
      ...(next === undefined ? [] : [line('Next appointment', nextInWords(next, now))]),
      ...(undo
        ? [sentence(`You can undo this until ${timeInWords(timeOf(minutesAfter(savedAt, undoMinutes)))}.`)]
        : []),
      ...cueQuestion(receipt.cues, receipt.draft, onTheList),
    ],
    [
      ...(undo
        ? [plainButton('Undo', { press: 'contact.undo', draft: receipt.draft, contact: contact.id })]
        : []),
      ...putRightButtons(receipt.reference, { what: 'contact', id: contact.id }),
    ],
  )
}
