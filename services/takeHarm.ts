import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { ContactDraft, Cue } from '../casework/records/contactDraft.ts'
import { isQuestion } from '../notes/isQuestion.ts'
import { changeBesideHarm, partsBesideHarm, toldOf } from '../notes/replies/besideHarm.ts'
import { readCorrection } from '../notes/replies/readCorrection.ts'
import { correctDraft } from './changeDraft.ts'
import { askWhichDraft } from './draftContact.ts'
import { hasRoomFor } from './draftWords.ts'
import { changeLines, readForLines, type TogetherReply } from './replyTogether.ts'
import { openNote, type MessageOutcome, type NamedMessage } from './takeNote.ts'

/** A message that mentions harm, with the cues in it that are asked about. */
export interface HarmMessage extends NamedMessage {
  readonly harm: readonly Cue[]
}

/**
 * Takes a reply that mentions harm: what it corrects is corrected, and its words stand in the draft, which asks about them. Where
 * it may be a note of its own the person is asked.
 */
export async function takeHarmToDraft(
  ports: Ports,
  colleague: Colleague,
  message: HarmMessage,
  draft: ContactDraft,
): Promise<MessageOutcome> {
  const { id, words, women, harm } = message
  const context = { now: ports.now(), women, draft }
  const read = readCorrection(words, context)
  if (read.kind === 'note' || !hasRoomFor(draft, words)) return openNote(ports, colleague, message)
  if (read.kind === 'doubt' || isQuestion(words) || namesOther(harm, draft)) {
    return {
      kind: 'asked',
      view: await askWhichDraft(ports, colleague, { id, words, women, mayChange: draft }),
    }
  }
  const change = changeBesideHarm(words, harm, context)
  const outcome = await correctDraft(ports, colleague, draft.id, { change, words, added: toldOf(words) })
  return outcome.kind === 'changed'
    ? { kind: 'corrected', view: outcome.view }
    : openNote(ports, colleague, message)
}

function namesOther(harm: readonly Cue[], { woman }: ContactDraft): boolean {
  return harm.some((cue) => cue.woman !== undefined && cue.woman !== woman)
}

/**
 * Takes a reply that mentions harm while several contacts of a message are open: its words go to her whom they name. Where they
 * name nobody, or nobody among those, they open a draft that asks whom it is about; what else the reply says is done.
 */
export async function takeHarmToLines(
  ports: Ports,
  colleague: Colleague,
  message: HarmMessage,
  lines: readonly ContactDraft[],
): Promise<MessageOutcome> {
  const hers = lineOf(message.harm, lines)
  const [first] = lines
  if (first?.workshop === true && first.message !== undefined) {
    return takeHarmToWorkshop(ports, colleague, message, { lines, hers, of: first.message })
  }
  if (hers !== undefined) return takeHarmToDraft(ports, colleague, message, hers)
  const { id, words, women } = message
  const mayChange = lines.reduce((last, line) => (line.updatedAt >= last.updatedAt ? line : last))
  return { kind: 'asked', view: await askWhichDraft(ports, colleague, { id, words, women, mayChange }) }
}

interface Workshop {
  readonly lines: readonly ContactDraft[]
  readonly hers: ContactDraft | undefined
  readonly of: string
}

async function takeHarmToWorkshop(
  ports: Ports,
  colleague: Colleague,
  message: HarmMessage,
  { lines, hers, of }: Workshop,
): Promise<MessageOutcome> {
  const { words, harm } = message
  const rest = { words: partsBesideHarm(words, harm).join(', '), women: message.women }
  const changes = changesBeside(ports, lines, rest)
  const reply: TogetherReply = { message: of, words }
  if (hers !== undefined && changes?.kind !== 'take-off' && hasRoomFor(hers, words)) {
    const added = { draft: hers.id, words: toldOf(words) }
    const view = await changeLines(ports, colleague, { ...reply, added }, changes)
    return { kind: 'corrected-together', view, beside: [] }
  }
  const noted = await openNote(ports, colleague, message, lines)
  if (changes === undefined || noted.kind !== 'drafted') return noted
  const view = await changeLines(ports, colleague, reply, changes)
  return { kind: 'corrected-together', view, beside: noted.views }
}

/** What the other parts of a reply change of the lines of a workshop; undefined where that is nothing, or not clear. */
function changesBeside(
  ports: Ports,
  lines: readonly ContactDraft[],
  rest: Pick<NamedMessage, 'words' | 'women'>,
): Parameters<typeof changeLines>[3] {
  const read = rest.words === '' ? undefined : readForLines(ports, lines, rest)
  return read?.kind === 'correction' || read?.kind === 'take-off' ? read : undefined
}

/** The one open contact whose woman all of the harm is said of. */
function lineOf(harm: readonly Cue[], lines: readonly ContactDraft[]): ContactDraft | undefined {
  const [woman, ...more] = new Set(harm.map((cue) => cue.woman))
  const hers = lines.filter((line) => line.woman !== undefined && line.woman === woman)
  return more.length === 0 && hers.length === 1 ? hers[0] : undefined
}
