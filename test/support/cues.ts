import type { AskedCue } from '../../casework/records/askedCue.ts'
import type { ContactDraft, Cue } from '../../casework/records/contactDraft.ts'
import type { CueCategory } from '../../casework/words.ts'
import { aContactDraft, keyworker, organisation, references } from './records.ts'

/** Something a draft mentions that its writer was asked about and has not answered, never saved. */
export function anAskedCue(overrides: Partial<AskedCue> = {}): AskedCue {
  return {
    kind: 'asked-cue',
    schemaVersion: 1,
    version: 0,
    id: 'draft-1:self-harm',
    draft: 'draft-1',
    writtenBy: keyworker,
    organisation,
    woman: references[0],
    category: 'self-harm',
    standing: 'current',
    words: 'She said that she has hurt herself again.',
    askedAt: '2026-03-12T14:59:00.000Z',
    answers: [],
    ...overrides,
  }
}

/** A draft never saved whose words mention these kinds of harm, each in a sentence of its own. */
export function aDraftWithCues(
  kinds: readonly CueCategory[],
  overrides: Partial<ContactDraft> = {},
): ContactDraft {
  const sentences = kinds.map((category) => `She spoke of ${category}.`)
  const words = ['Saw Jade 40 mins at the hub.', ...sentences].join(' ')
  const cues = kinds.map((category, place): Cue => {
    const text = sentences[place] ?? ''
    const start = words.indexOf(text)
    return { category, standing: 'current', text, start, end: start + text.length }
  })
  return aContactDraft({ words, cues, ...overrides })
}
