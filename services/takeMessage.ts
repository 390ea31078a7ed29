import type { AlertDraftView } from '../casework/alertDraftView.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AlertDraft } from '../casework/records/alertDraft.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { longestNote } from '../casework/records/contact.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { TogetherView } from '../casework/together.ts'
import { minutesAfter } from '../casework/time.ts'
import { readCorrection } from '../notes/replies/readCorrection.ts'
import { isQuestion } from '../notes/isQuestion.ts'
import { readNote } from '../notes/readNote.ts'
import type { TogetherReading } from '../notes/replies/readTogetherReply.ts'
import { correctDraft, searchForDraft, type SearchOutcome } from './changeDraft.ts'
import { helpFor } from './helpFor.ts'
import { askWhichDraft, draftContacts, womenInText } from './draftContact.ts'
import type { ReadMessage } from './draftsOfNote.ts'
import { addToAlertDraft } from './draftAlert.ts'
import { changeLines, openLines, readForLines } from './replyTogether.ts'
import { stateOf } from './together.ts'

/** Why nothing came of a message: what the person most likely meant it for. */
export type Unclear = 'nothing-open' | 'contact-open' | 'contact-just-saved'

/** What became of a typed message that is no command. `unsentAlert` says that an alert form stands open above. */
export type MessageOutcome =
  | {
      readonly kind: 'corrected' | 'asked'
      readonly view: ContactDraftView
      readonly nobody?: true
    }
  | {
      readonly kind: 'drafted'
      readonly views: readonly ContactDraftView[]
      readonly unsentAlert?: true
    }
  | { readonly kind: 'drafted-together'; readonly view: TogetherView; readonly unsentAlert?: true }
  | { readonly kind: 'corrected-together'; readonly view: TogetherView }
  | { readonly kind: 'added-to-alert'; readonly view: AlertDraftView }
  | { readonly kind: 'too-long'; readonly length: number; readonly longest: number }
  | { readonly kind: 'not-understood'; readonly because: Unclear }
  | { readonly kind: 'not-allowed' }

/** A message as it was typed, with the id of what it may begin. */
export interface TypedMessage {
  readonly id: string
  readonly words: string
}

/** How long after its last change an open draft is still what a short reply is about. */
export const replyMinutes = 120

/**
 * Takes a typed message: a correction of the latest draft if it says nothing else, a new note if it could stand as one, and a
 * question to the person when both are possible. A note never changes an older draft. While an alert form is the newest thing
 * open, words that are no note are taken for what happened.
 */
export async function takeMessage(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
): Promise<MessageOutcome> {
  const { words } = message
  if (!helpFor(colleague).contacts) return { kind: 'not-allowed' }
  if (words.length > longestNote) return { kind: 'too-long', length: words.length, longest: longestNote }
  const latest = await latestDraft(ports, colleague)
  const alert = await openAlertDraft(ports, colleague)
  if (alert !== undefined && alert.createdAt > (latest?.updatedAt ?? '')) {
    return takeBesideAlert(ports, colleague, message, alert)
  }
  const lines = latest === undefined ? [] : await linesBeside(ports, colleague, latest)
  if (lines.length > 0) return takeReplyToLines(ports, colleague, message, lines)
  if (latest?.state === 'open') return takeReply(ports, colleague, message, latest)
  return takeNote(
    ports,
    colleague,
    message,
    latest?.state === 'saved' ? 'contact-just-saved' : 'nothing-open',
  )
}

/**
 * The colleague's draft that was changed last, in the last two hours, whatever became of it; questions left open do not count.
 * Only when that one is still open can a short reply be about it: after a Save it would change another woman's contact.
 */
export async function latestDraft(ports: Ports, colleague: Colleague): Promise<ContactDraft | undefined> {
  const entries = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: 10 })
  const latest = entries.find(({ state }) => state !== 'asking')
  if (latest === undefined || ports.now() > minutesAfter(latest.updatedAt, replyMinutes)) return undefined
  return ports.records.find('contact-draft', latest.id)
}

/** The alert form the colleague opened last, in the last two hours, if it is neither sent nor put away. */
export async function openAlertDraft(ports: Ports, colleague: Colleague): Promise<AlertDraft | undefined> {
  const [latest] = await ports.records.list('alert-drafts-of', colleague.id, { lastFirst: true, limit: 1 })
  if (latest?.state !== 'open' || ports.now() > minutesAfter(latest.createdAt, replyMinutes)) return undefined
  return ports.records.find('alert-draft', latest.id)
}

async function takeNote(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
  because: Unclear,
): Promise<MessageOutcome> {
  const women = await womenInText(ports, colleague, message.words)
  const reading = readNote(message.words, { now: ports.now(), women })
  return reading.isNote
    ? drafted(ports, colleague, { ...message, reading })
    : { kind: 'not-understood', because }
}

async function drafted(ports: Ports, colleague: Colleague, note: ReadMessage): Promise<MessageOutcome> {
  const views = await draftContacts(ports, colleague, note)
  if (note.reading.kind !== 'workshop') return { kind: 'drafted', views }
  return {
    kind: 'drafted-together',
    view: {
      ...{ message: note.id, workshop: true, drafts: views, now: ports.now() },
      as: stateOf(views.map(({ draft }) => draft)),
    },
  }
}

async function takeBesideAlert(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
  alert: AlertDraft,
): Promise<MessageOutcome> {
  const noted = await takeNote(ports, colleague, message, 'nothing-open')
  if (noted.kind === 'drafted' || noted.kind === 'drafted-together') return { ...noted, unsentAlert: true }
  if (isQuestion(message.words) || !/\s/u.test(message.words.trim())) return noted
  const answered = await addToAlertDraft(ports, colleague, alert.id, message.words)
  return answered.kind === 'open' ? { kind: 'added-to-alert', view: answered.view } : noted
}

/** The contacts of one message that are open beside the latest; none where it stands alone, or where it was saved. */
async function linesBeside(
  ports: Ports,
  colleague: Colleague,
  { message, state, workshop }: ContactDraft,
): Promise<readonly ContactDraft[]> {
  const replied = state === 'open' || (workshop === true && state === 'discarded')
  if (message === undefined || !replied) return []
  const lines = await openLines(ports, colleague, message)
  return lines.length > 1 || workshop === true ? lines : []
}

async function takeReplyToLines(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
  lines: readonly ContactDraft[],
): Promise<MessageOutcome> {
  const { id, words } = message
  const read = await readForLines(ports, colleague, lines, words)
  if (read.kind === 'note') return takeNote(ports, colleague, message, 'contact-open')
  const [first] = lines
  if (first?.workshop !== true || first.message === undefined) {
    return takeReplyToOne(ports, colleague, message, { lines, read })
  }
  if (read.kind === 'neither') return { kind: 'not-understood', because: 'contact-open' }
  if (read.kind === 'doubt') {
    return { kind: 'asked', view: await askWhichDraft(ports, colleague, { id, words, mayChange: first }) }
  }
  const view = await changeLines(ports, colleague, { message: first.message, words }, read)
  return { kind: 'corrected-together', view }
}

/** Of several contacts that are no workshop a reply is about the one whose woman it names, else about the one laid out last. */
async function takeReplyToOne(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
  { lines, read }: { readonly lines: readonly ContactDraft[]; readonly read: TogetherReading },
): Promise<MessageOutcome> {
  const { id, words } = message
  const named = 'lines' in read && read.lines.length === 1 ? lines[read.lines[0] ?? 0] : undefined
  if (named !== undefined && read.kind === 'correction') {
    return corrected(await correctDraft(ports, colleague, named.id, { change: read.change, words }))
  }
  if (named !== undefined && read.kind === 'doubt') {
    return { kind: 'asked', view: await askWhichDraft(ports, colleague, { id, words, mayChange: named }) }
  }
  const latest = lines.reduce((last, line) => (line.updatedAt >= last.updatedAt ? line : last))
  return takeReply(ports, colleague, message, latest)
}

async function takeReply(
  ports: Ports,
  colleague: Colleague,
  message: TypedMessage,
  draft: ContactDraft,
): Promise<MessageOutcome> {
  const { id, words } = message
  const women = await womenInText(ports, colleague, words)
  const now = ports.now()
  const read = readCorrection(words, { now, women, draft })
  switch (read.kind) {
    case 'correction':
      return corrected(await correctDraft(ports, colleague, draft.id, { change: read.change, words }))
    case 'note':
      return drafted(ports, colleague, { ...message, reading: readNote(words, { now, women }) })
    case 'doubt':
      return { kind: 'asked', view: await askWhichDraft(ports, colleague, { id, words, mayChange: draft }) }
    case 'neither':
      return isMaybeName(words, draft)
        ? corrected(await searchForDraft(ports, colleague, draft.id, words))
        : { kind: 'not-understood', because: 'contact-open' }
  }
}

/** While a draft waits to hear whom it is about, a few words that are nothing else are taken for her name. */
function isMaybeName(words: string, draft: ContactDraft): boolean {
  const typed = words.trim().toLowerCase()
  return (
    draft.woman === undefined &&
    draft.words !== '' &&
    /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,2}$/u.test(typed)
  )
}

function corrected(outcome: SearchOutcome): MessageOutcome {
  if (outcome.kind !== 'changed') return { kind: 'not-understood', because: 'nothing-open' }
  const nobody = outcome.nobody === true ? { nobody: true as const } : {}
  return { kind: 'corrected', view: outcome.view, ...nobody }
}
