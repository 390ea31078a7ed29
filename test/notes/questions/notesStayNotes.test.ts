import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { z } from 'zod'
import { asksOnly } from '../../../notes/questions/asksOnly.ts'
import { mayAsk } from '../../../notes/questions/mayAsk.ts'
import { readNote } from '../../../notes/readNote.ts'
import { readQuestion } from '../../../notes/questions/readQuestion.ts'
import { now, women } from '../women.ts'

const Line = z.object({ text: z.string() })

/** The texts of a corpus, one a line. */
function textsOf(corpus: string): readonly string[] {
  const file = new URL(`../../corpora/${corpus}.jsonl`, import.meta.url)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => Line.parse(JSON.parse(line)).text)
}

const corpora = [
  ...['keyworker_notes.dev', 'keyworker_notes_held.dev', 'harm_sentences.dev', 'harm_sentences_held.dev'],
  'taught_sentences.dev',
]

describe('notes beside questions', () => {
  for (const corpus of corpora)
    it(`are never taken for a question: ${corpus}`, () => {
      const taken = textsOf(corpus).filter((text) => {
        const read = mayAsk(text) ? readQuestion(text, { now, women, colleagues: [], asker }) : undefined
        return read !== undefined && read.kind !== 'unanswered'
      })

      expect(taken).to.deep.equal([])
    })

  for (const corpus of corpora)
    it(`are never declined as a question without an answer: ${corpus}`, () => {
      const declined = textsOf(corpus).filter(
        (text) => mayAsk(text) && asksOnly(text) && readNote(text, { now, women }).isNote,
      )

      expect(declined).to.deep.equal([])
    })
})

const asker = { id: 'amara', ownOnly: true }
