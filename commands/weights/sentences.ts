import { z } from 'zod'
import { Topic } from '../../casework/words.ts'
import { Sentence } from './examples.ts'
import { linesOf } from './linesOf.ts'

const Note = z.object({
  text: z.string(),
  expect: z.object({
    contacts: z.array(z.object({ needs: z.array(Topic) })),
    cues: Sentence.shape.cues,
  }),
})

/** The labelled sentences and notes that may be learnt from. The held ones are never among them. */
export function sentencesToLearn(): readonly Sentence[] {
  const notes = linesOf('keyworker_notes').map((line): Sentence => {
    const { text, expect } = Note.parse(line)
    const [contact, another] = expect.contacts
    const needs = another === undefined ? contact?.needs : undefined
    return { author: 'notes', text, cues: expect.cues, ...(needs === undefined ? {} : { needs }) }
  })
  const sentences = ['harm_sentences', 'taught_sentences', 'short_notes'].flatMap(linesOf)
  return [...sentences.map((line) => Sentence.parse(line)), ...notes]
}
