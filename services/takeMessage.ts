import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { longestNote } from '../casework/records/contact.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { minutesAfter } from '../casework/time.ts'
import { readCorrection } from '../notes/readCorrection.ts'
import { readNote } from '../notes/readNote.ts'
import { correctDraft, searchForDraft } from './changeDraft.ts'
import { askWhichDraft, draftContact, womenInText } from './draftContact.ts'
import type { ChangeOutcome } from './ownDraft.ts'

/** What became of a typed message that is no command. */
export type MessageOutcome =
  | { readonly kind: 'drafted' | 'corrected' | 'asked'; readonly view: ContactDraftView }
  | { readonly kind: 'too-long'; readonly length: number; readonly longest: number }
  | { readonly kind: 'not-understood'; readonly openDraft: boolean }

/** A message as it was typed, with the id of what it may begin. */
export interface TypedMessage {
  readonly id: string
  readonly words: string
}

/** How long after its last change an open draft is still what a short reply is about. */
const replyMinutes = 120

/**
 * Takes a typed message: a correction of the latest open draft if it says nothing else, a new note if it could stand as one, and a
 * question to the person when both are possible. A note never changes an older draft.
 */
export async function takeMessage(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
): Promise<MessageOutcome> {
  const { words } = message
  if (words.length > longestNote) return { kind: 'too-long', length: words.length, longest: longestNote }
  const draft = await latestOpenDraft(ports, colleague)
  if (draft !== undefined) return takeReply(ports, colleague, message, draft)
  const women = await womenInText(ports, colleague, words)
  const { isNote } = readNote(words, { now: ports.now(), women })
  return isNote ? draftContact(ports, colleague, message) : { kind: 'not-understood', openDraft: false }
}

/** The colleague's draft that was changed last, if it is still open and was changed in the last two hours. */
export async function latestOpenDraft(ports: Ports, colleague: Colleague): Promise<ContactDraft | undefined> {
  const entries = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: 10 })
  const latest = entries.find(({ state }) => state === 'open')
  if (latest === undefined || ports.now() > minutesAfter(latest.updatedAt, replyMinutes)) return undefined
  return ports.records.find('contact-draft', latest.id)
}

async function takeReply(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
  draft: ContactDraft,
): Promise<MessageOutcome> {
  const { id, words } = message
  const women = await womenInText(ports, colleague, words)
  const read = readCorrection(words, { now: ports.now(), women, draft })
  switch (read.kind) {
    case 'correction':
      return corrected(await correctDraft(ports, colleague, draft.id, { change: read.change, words }))
    case 'note':
      return draftContact(ports, colleague, message)
    case 'doubt':
      return {
        kind: 'asked',
        view: await askWhichDraft(ports, colleague, { id, words, mayChange: draft.id }),
      }
    case 'neither':
      return isMaybeName(words, draft)
        ? corrected(await searchForDraft(ports, colleague, draft.id, words))
        : { kind: 'not-understood', openDraft: true }
  }
}

const smallTalk = new Set([
  'ok',
  'okay',
  'thanks',
  'thank you',
  'ta',
  'yes',
  'no',
  'what',
  'why',
  'sorry',
  'please',
])

/** While a draft waits to hear whom it is about, a few words that are nothing else are taken for her name. */
function isMaybeName(words: string, draft: ContactDraft): boolean {
  const typed = words.trim().toLowerCase()
  return (
    draft.woman === undefined &&
    !smallTalk.has(typed) &&
    /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,2}$/u.test(typed)
  )
}

function corrected(outcome: ChangeOutcome): MessageOutcome {
  return outcome.kind === 'changed'
    ? { kind: 'corrected', view: outcome.view }
    : { kind: 'not-understood', openDraft: false }
}
