import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import { asksForThings } from '../notes/questions/mayAsk.ts'
import { readNote } from '../notes/readNote.ts'
import { harmIn } from '../notes/replies/besideHarm.ts'
import { strangerMeant } from '../notes/replies/nameMeant.ts'
import { readCorrection } from '../notes/replies/readCorrection.ts'
import type { TogetherReading } from '../notes/replies/readTogetherReply.ts'
import { correctDraft, searchForDraft, type SearchOutcome } from './changeDraft.ts'
import { askWhichDraft } from './draftContact.ts'
import { takeHarmToDraft, takeHarmToLines, type HarmMessage } from './takeHarm.ts'
import { changeLines, openLines, readForLines } from './replyTogether.ts'
import { drafted, takeNote, type MessageOutcome, type NamedMessage } from './takeNote.ts'

/** Takes a message for a reply to what the colleague has open; undefined where nothing is. */
export async function takeReply(
  ports: Ports,
  colleague: Colleague,
  message: NamedMessage,
  latest: ContactDraft | undefined,
): Promise<MessageOutcome | undefined> {
  if (latest === undefined) return undefined
  const lines = await linesBeside(ports, colleague, latest)
  if (lines.length === 0 && latest.state !== 'open') return undefined
  const harm = harmIn(message.words, message.women)
  if (lines.length > 0) return takeReplyToLines(ports, colleague, { ...message, harm }, lines)
  return harm.length > 0
    ? takeHarmToDraft(ports, colleague, { ...message, harm }, latest)
    : takeReplyToDraft(ports, colleague, message, latest)
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
  message: HarmMessage,
  lines: readonly ContactDraft[],
): Promise<MessageOutcome> {
  const { id, words, women } = message
  const read = readForLines(ports, lines, message)
  if (read.kind === 'note') return takeNote(ports, colleague, message, 'contact-open')
  if (message.harm.length > 0) return takeHarmToLines(ports, colleague, message, lines)
  const [first] = lines
  if (first?.workshop !== true || first.message === undefined) {
    return takeReplyToOne(ports, colleague, message, { lines, read })
  }
  if (read.kind === 'neither') return { kind: 'not-understood', because: 'contact-open' }
  if (read.kind === 'doubt') {
    return {
      kind: 'asked',
      view: await askWhichDraft(ports, colleague, { id, words, women, mayChange: first }),
    }
  }
  const view = await changeLines(ports, colleague, { message: first.message, words }, read)
  return { kind: 'corrected-together', view, beside: [] }
}

/** Of several contacts that are no workshop a reply is about the one whose woman it names, else about the one laid out last. */
async function takeReplyToOne(
  ports: Ports,
  colleague: Colleague,
  message: NamedMessage,
  { lines, read }: { readonly lines: readonly ContactDraft[]; readonly read: TogetherReading },
): Promise<MessageOutcome> {
  const { id, words, women } = message
  const named = 'lines' in read && read.lines.length === 1 ? lines[read.lines[0] ?? 0] : undefined
  if (named !== undefined && read.kind === 'correction') {
    return corrected(await correctDraft(ports, colleague, named.id, { change: read.change, words }))
  }
  if (named !== undefined && read.kind === 'doubt') {
    return {
      kind: 'asked',
      view: await askWhichDraft(ports, colleague, { id, words, women, mayChange: named }),
    }
  }
  const latest = lines.reduce((last, line) => (line.updatedAt >= last.updatedAt ? line : last))
  return takeReplyToDraft(ports, colleague, message, latest)
}

async function takeReplyToDraft(
  ports: Ports,
  colleague: Colleague,
  message: NamedMessage,
  draft: ContactDraft,
): Promise<MessageOutcome> {
  const { id, words, women } = message
  const now = ports.now()
  const read = readCorrection(words, { now, women, draft })
  switch (read.kind) {
    case 'correction':
      return corrected(await correctDraft(ports, colleague, draft.id, { change: read.change, words }))
    case 'note':
      return drafted(ports, colleague, { ...message, reading: readNote(words, { now, women }) })
    case 'doubt':
      return {
        kind: 'asked',
        view: await askWhichDraft(ports, colleague, { id, words, women, mayChange: draft }),
      }
    case 'neither': {
      const name = isMaybeName(words, draft) ? words : strangerMeant(words)
      return name === undefined
        ? { kind: 'not-understood', because: 'contact-open' }
        : corrected(await searchForDraft(ports, colleague, draft.id, name))
    }
  }
}

/** While a draft waits to hear whom it is about, a few words that are nothing else are taken for her name; what is asked is none. */
function isMaybeName(words: string, draft: ContactDraft): boolean {
  const typed = words.trim().toLowerCase()
  return (
    draft.woman === undefined &&
    !asksForThings(words) &&
    draft.words !== '' &&
    /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,2}$/u.test(typed)
  )
}

function corrected(outcome: SearchOutcome): MessageOutcome {
  if (outcome.kind !== 'changed') return { kind: 'not-understood', because: 'nothing-open' }
  const nobody = outcome.nobody === true ? { nobody: true as const } : {}
  return { kind: 'corrected', view: outcome.view, ...nobody }
}
