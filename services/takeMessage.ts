import type { Ports } from '../casework/ports/ports.ts'
import type { AlertDraft } from '../casework/records/alertDraft.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { longestNote } from '../casework/records/contact.ts'
import { isQuestion } from '../notes/isQuestion.ts'
import { addToAlertDraft } from './alerts/answerAlertDraft.ts'
import { womenInText } from './draftContact.ts'
import { helpFor } from './helpFor.ts'
import { latestDraft, openAlertDraft } from './latestOpen.ts'
import { takeNote, takeTold, type MessageOutcome, type NamedMessage, type TypedMessage } from './takeNote.ts'
import { takeReply } from './takeReply.ts'

/**
 * Takes a typed message: a correction of the latest draft if it says nothing else, a new note if it could stand as one, and a
 * question to the person when both are possible. A note never changes an older draft. While an alert form is the newest thing
 * open, words that are no note are taken for what happened.
 */
export async function takeMessage(
  ports: Ports,
  colleague: Colleague,
  typed: TypedMessage,
): Promise<MessageOutcome> {
  const { words } = typed
  if (!helpFor(colleague).contacts) return { kind: 'not-allowed' }
  if (words.length > longestNote) return { kind: 'too-long', length: words.length, longest: longestNote }
  const message = { ...typed, women: await womenInText(ports, colleague, words) }
  const latest = await latestDraft(ports, colleague)
  const alert = await openAlertDraft(ports, colleague)
  if (alert !== undefined && alert.createdAt > (latest?.updatedAt ?? '')) {
    return takeBesideAlert(ports, colleague, message, alert)
  }
  const replied = await takeReply(ports, colleague, message, latest)
  const because = latest?.state === 'saved' ? 'contact-just-saved' : 'nothing-open'
  return replied ?? takeNote(ports, colleague, message, because)
}

async function takeBesideAlert(
  ports: Ports,
  colleague: Colleague,
  message: NamedMessage,
  alert: AlertDraft,
): Promise<MessageOutcome> {
  const noted = await takeTold(ports, colleague, message, 'nothing-open')
  if (noted.kind === 'drafted' || noted.kind === 'drafted-together') return { ...noted, unsentAlert: true }
  const { words } = message
  const isAside = isQuestion(words) || !/\s/u.test(words.trim())
  if (isAside) return takeNote(ports, colleague, message, 'nothing-open')
  const answered = await addToAlertDraft(ports, colleague, alert.id, message.words)
  return answered.kind === 'open' ? { kind: 'added-to-alert', view: answered.view } : noted
}
