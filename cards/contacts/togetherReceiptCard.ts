import type { TogetherReceipt } from '../../casework/together.ts'
import { timeInWords, timeOf } from '../../casework/time.ts'
import { adaptiveCard, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { cuesTogether } from './cuesTogether.ts'
import { togetherButtons } from './togetherCard.ts'
import { cameAndHow, notSavedLines, unkeptLines } from './togetherLines.ts'

/** Says what of a message is saved, and asks for the rest. `problems` are said first. */
export function togetherReceiptCard(
  receipt: TogetherReceipt,
  problems: readonly string[] = [],
): AdaptiveCard {
  const { saved, left, undoUntil, message, as, now } = receipt
  const undo = undoUntil === undefined ? [] : [plainButton('Undo', { press: 'together.undo', message, as })]
  const asked = cuesTogether(left?.drafts ?? [], saved)
  return adaptiveCard(
    left === undefined ? 'Saved.' : 'Saved in part.',
    [
      ...problems.map((text) => sentence(text)),
      ...asked.ring,
      ...saved.map(({ name, receipt: { contact } }) => line(name, cameAndHow(contact, now))),
      ...(undoUntil === undefined
        ? []
        : [sentence(`You can undo this until ${timeInWords(timeOf(undoUntil))}.`)]),
      ...(left === undefined ? [] : [sentence('Not saved yet:'), ...notSavedLines(left)]),
      ...unkeptLines(receipt.unkept),
      ...asked.question,
    ],
    [...(left === undefined ? [] : [...togetherButtons(left), ...asked.alert]), ...undo],
  )
}
