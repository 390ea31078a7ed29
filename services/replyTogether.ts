import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft } from '../casework/records/contactDraft.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import type { TogetherView } from '../casework/together.ts'
import type { KnownWoman } from '../notes/readNote.ts'
import type { DraftChange } from '../notes/replies/correctionChange.ts'
import { readTogetherReply, type TogetherReading } from '../notes/replies/readTogetherReply.ts'
import { addedLines } from './addedLines.ts'
import { commitFresh, type Plan } from './commitFresh.ts'
import { cuesLeft } from './cuesLeft.ts'
import { correctedDraft } from './correctedDraft.ts'
import { womenInText } from './draftContact.ts'
import { draftsOfMessage, togetherView } from './together.ts'

/** A reply to several contacts of one message: the message, what was typed, what of it one of them is to keep, and records saved with it. */
export interface TogetherReply {
  readonly message: string
  readonly words: string
  readonly added?: { readonly draft: string; readonly words: string }
  readonly also?: readonly AnyRecord[]
}

/** The open contacts of a message, in its order. */
export async function openLines(
  ports: Ports,
  colleague: Colleague,
  message: string,
): Promise<readonly ContactDraft[]> {
  const drafts = await draftsOfMessage(ports, colleague, message)
  return drafts.filter(({ state }) => state === 'open')
}

/** Reads a reply to several contacts of one message. */
export function readForLines(
  ports: Ports,
  lines: readonly ContactDraft[],
  { words, women }: { readonly words: string; readonly women: readonly KnownWoman[] },
): TogetherReading {
  return readTogetherReply(words, { now: ports.now(), women, lines })
}

type Changing = Exclude<TogetherReading, { kind: 'note' | 'neither' }>

/** Does to the lines of a workshop what a reply says, all or none, and answers with the card of them all. */
export async function changeLines(
  ports: Ports,
  colleague: Colleague,
  { message, words, added, also = [] }: TogetherReply,
  read: Changing = nothing,
): Promise<TogetherView> {
  return commitFresh(ports.records, async (): Promise<Plan<TogetherView>> => {
    const drafts = await draftsOfMessage(ports, colleague, message)
    const open = drafts.filter(({ state }) => state === 'open')
    const changed = await changesOf(ports, colleague, { open, drafts, words, added, read })
    const now = changed.filter((record) => record.kind === 'contact-draft')
    const after = [
      ...drafts.map((draft) => now.find(({ id }) => id === draft.id) ?? draft),
      ...now.filter(({ id }) => drafts.every((draft) => draft.id !== id)),
    ]
    const { view, also: shown } = await togetherView(ports, colleague, message, after)
    return { records: [...changed, ...also, ...shown], outcome: view }
  })
}

/**
 * Makes words that were asked about a change to the open lines of a workshop, and puts the question away; a second time it only
 * shows them. Undefined where no line is open any more, or the words change none.
 */
export async function changeWorkshop(
  ports: Ports,
  colleague: Colleague,
  asked: ContactDraft,
): Promise<TogetherView | undefined> {
  const message = (await ports.records.find('contact-draft', asked.mayChange ?? ''))?.message
  const lines = message === undefined ? [] : await openLines(ports, colleague, message)
  if (message === undefined || lines.length === 0) return undefined
  const reply = { message, words: asked.words }
  if (asked.state !== 'asking') return changeLines(ports, colleague, reply, nothing)
  const women = await womenInText(ports, colleague, asked.words)
  const read = readForLines(ports, lines, { words: asked.words, women })
  if (read.kind === 'note' || read.kind === 'neither') return undefined
  const put: ContactDraft = { ...asked, state: 'discarded', updatedAt: ports.now() }
  return changeLines(ports, colleague, { ...reply, also: [put] }, read)
}

const noChange: DraftChange = { addTopics: [], removeTopics: [] }
const nothing: Changing = { kind: 'take-off', lines: [] }

interface Lines {
  readonly open: readonly ContactDraft[]
  readonly drafts: readonly ContactDraft[]
  readonly words: string
  readonly added: TogetherReply['added']
  readonly read: Changing
}

async function changesOf(
  ports: Ports,
  colleague: Colleague,
  { open, drafts, words, added, read }: Lines,
): Promise<readonly AnyRecord[]> {
  if (read.kind === 'addition') return addedLines(ports, colleague, drafts, read)
  const meant = read.lines.map((line) => open[line]).filter((draft) => draft !== undefined)
  const updatedAt = ports.now()
  if (read.kind === 'take-off' && added === undefined) {
    const left = await Promise.all(meant.map((draft) => cuesLeft(ports, draft)))
    const takenOff = meant.map((draft): ContactDraft => ({ ...draft, state: 'discarded', updatedAt }))
    return [...takenOff, ...left.flatMap(({ records }) => records)]
  }
  const change = 'change' in read ? read.change : noChange
  const keeps = open.filter((draft) => meant.includes(draft) || draft.id === added?.draft)
  const changed = await Promise.all(
    keeps.map(async (draft) =>
      correctedDraft(ports, colleague, draft, {
        ...{ change: meant.includes(draft) ? change : noChange, words },
        ...(draft.id === added?.draft ? { added: added.words } : {}),
      }),
    ),
  )
  return changed.flatMap(({ draft, also = [] }) => [
    { ...draft, revision: draft.revision + 1, updatedAt },
    ...also,
  ])
}
