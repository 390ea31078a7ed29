import { expect } from 'chai'
import { cueSentences } from '../../../casework/cues/cueSentences.ts'
import type { Cue } from '../../../casework/records/contactDraft.ts'

const cueIn = (words: string, text: string): Cue => {
  const start = words.indexOf(text)
  return { category: 'self-harm', standing: 'current', text, start, end: start + text.length }
}

const joinedSentences = (words: string, cues: readonly Cue[]): string => cueSentences(words, cues).join(' … ')

describe('the sentences that mention something', () => {
  const words =
    'Saw her at the hub. She has hurt herself again, she said. Next Thu 2pm.\nRang the GP; no answer'

  it('are those around it, and nothing else of the note', () => {
    expect(joinedSentences(words, [cueIn(words, 'hurt herself')])).to.equal(
      'She has hurt herself again, she said.',
    )
  })

  it('are kept once where two cues stand in one', () => {
    const cues = [cueIn(words, 'hurt herself'), cueIn(words, 'again')]

    expect(joinedSentences(words, cues)).to.equal('She has hurt herself again, she said.')
  })

  it('end where a line ends, or the note', () => {
    expect(joinedSentences(words, [cueIn(words, 'Rang')])).to.equal('Rang the GP;')
    expect(joinedSentences(words, [cueIn(words, 'no answer')])).to.equal('no answer')
  })

  it('are the cue’s own words where the note was changed since', () => {
    expect(joinedSentences('Saw her.', [cueIn(words, 'hurt herself')])).to.equal('hurt herself')
  })

  it('are cut in a note without an end to its sentences', () => {
    const long = `${'so '.repeat(2000)}hurt herself${' so'.repeat(2000)}`
    const kept = joinedSentences(long, [cueIn(long, 'hurt herself')])

    expect(kept).to.contain('hurt herself')
    expect(kept.length).to.be.at.most(512)
  })
})
