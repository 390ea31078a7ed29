import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { contactDraftCard } from '../../../cards/contacts/contactDraftCard.ts'
import type { ContactDraft } from '../../../casework/records/contactDraft.ts'
import { readNote } from '../../../notes/readNote.ts'
import { readCorrection } from '../../../notes/replies/readCorrection.ts'
import { Counts, type Corpus } from '../score.ts'
import { routed } from './routed.ts'

const Text = z.object({ text: z.string() })
const now = '2026-03-12T16:30:00.000Z'
const mostMilliseconds = 50
/** The same text this many times over may take at most `mostTimes` as long as once: a square would take the square of it. */
const repeats = 32
const mostTimes = 8 * repeats
const quick = 2

/** Texts made to break what reads or shows them. */
export const adversarialStrings: Corpus<z.infer<typeof Text>> = {
  name: 'adversarial_strings',
  row: Text,
  score: (rows) => {
    const counts = new Counts()
    for (const { text } of rows) {
      const read = attempt(() => draftOf(text))
      counts.add('read without an error', read !== undefined, () => text)
      counts.add(`read within ${mostMilliseconds} ms`, timeOf(text) < mostMilliseconds, () => text)
      counts.add('time grows no faster than the text', isLinear(text), () => text)
      counts.add('inert on the card', read !== undefined && isInert(read), () => text)
      counts.add(
        'neither note nor command',
        routed(text) === 'not-understood' || isCommandWord(text),
        () => text,
      )
    }
    return counts.figures
  },
}

const isCommandWord = (text: string): boolean => /^[\p{L} ?]{1,20}$/u.test(text)

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

function draftOf(text: string): ContactDraft {
  const { contacts } = readNote(text, { now, women: [] })
  const [{ contact, words }] = contacts
  const draft = { candidates: [], reading: contact }
  readCorrection(text, { now, women: [], draft })
  return {
    ...{ kind: 'contact-draft', schemaVersion: 1, version: 1, id: 'd', owner: 'o', revision: 0 },
    ...{ organisation: 'c', state: 'open', corrections: [], createdAt: now, updatedAt: now },
    ...{ ...draft, words },
  }
}

function timeOf(text: string): number {
  const start = performance.now()
  attempt(() => draftOf(text))
  return performance.now() - start
}

function isLinear(text: string): boolean {
  const once = timeOf(text)
  const repeated = text.repeat(repeats)
  const many = Math.min(timeOf(repeated), timeOf(repeated), timeOf(repeated))
  return many < quick * repeats || many < once * mostTimes
}

/** Whether a card shows what was typed only as plain text, never where markdown is read. */
function isInert(draft: ContactDraft): boolean {
  const card = contactDraftCard({ draft, woman: undefined, candidates: [], missing: ['who'], now })
  const typed = draft.words.slice(0, 40)
  const marked = markdownIn(JSON.parse(JSON.stringify(card)))
  return typed.length < 3 || !/[<[&*_`@]/.test(typed) || marked.every((text) => !text.includes(typed))
}

/** Every text of a card that a client reads as markdown: that of its text blocks. */
function markdownIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(markdownIn)
  const { success, data } = z.record(z.string(), z.unknown()).safeParse(node)
  if (!success) return []
  const own = data['type'] === 'TextBlock' ? [String(data['text'])] : []
  return [...own, ...Object.values(data).flatMap(markdownIn)]
}
