import { expect } from 'chai'
import type { Cue } from '../../../casework/records/contactDraft.ts'
import { cuesAgain } from '../../../notes/harm/cuesOfWords.ts'
import { readNote } from '../../../notes/readNote.ts'
import { now, women } from '../women.ts'

const aisha = 'W-WV44C2-M'

const shown = (words: string): unknown[] =>
  readNote(words, { now, women }).contacts.map(({ cues }) =>
    cues.map(({ text, woman, sentence }) => [text, woman, sentence]),
  )

describe('whose harm a message with several women tells of', () => {
  it('is nobody’s where the sentence is of nobody alone, and its sentence is kept', () => {
    const words = 'Creative writing 2pm to 3.30: Kasia, Aisha came. Shaz was crying, her ex hit her.'
    const [first] = readNote(words, { now, women }).contacts
    const [cue] = first.cues

    expect([cue?.woman, cue?.sentence]).to.deep.equal([undefined, 'Shaz was crying, her ex hit her.'])
    expect(readNote(words, { now, women }).cues[0]?.woman).to.equal(undefined)
  })

  it('is hers who is named in the sentence', () => {
    const words = 'Creative writing 2pm to 3.30: Kasia, Aisha came. Aisha said her ex hit her.'

    expect(readNote(words, { now, women }).cues.map(({ woman }) => woman)).to.deep.equal([aisha])
  })

  it('is nobody’s where somebody unknown is named nearer to what is done to oneself', () => {
    const words = 'Creative writing 2pm to 3.30: Kasia, Aisha came. Aisha said Shaz wants to kill herself.'
    const [, second] = readNote(words, { now, women }).contacts

    expect(second?.cues.map(({ woman, sentence }) => [woman, sentence])).to.deep.equal([
      [undefined, 'Aisha said Shaz wants to kill herself.'],
    ])
  })

  it('is hers who says that a man whom she names did it', () => {
    const words = 'Creative writing 2pm to 3.30: Kasia, Aisha came. Aisha said Dave hit her.'

    expect(readNote(words, { now, women }).cues.map(({ woman }) => woman)).to.deep.equal([aisha])
  })

  it('is hers in whose own words it stands', () => {
    const [first, second] = shown('Saw Kasia 30 mins, her ex hit her. Rang Aisha, no answer')

    expect(first).to.deep.equal([['hit her', undefined, undefined]])
    expect(second).to.deep.equal([])
  })

  it('is another’s where her name stands in the words about this woman', () => {
    const [first] = shown('Saw Kasia 30 mins. She said Aisha wants to kill herself.')

    expect(first).to.deep.equal([['kill herself', aisha, undefined]])
  })
})

describe('words that are read again for what they mention', () => {
  const words = 'Saw Kasia 30 mins. She said another woman wants to kill herself.'
  const [before] = cuesAgain(words, [])

  it('name nobody where they speak of another woman', () => {
    expect(before?.sentence).to.equal('She said another woman wants to kill herself.')
  })

  it('name whom they named before', () => {
    const named = cuesAgain(words, []).map((cue) => ({ ...cue, woman: aisha }))

    expect(cuesAgain(words, named)[0]?.woman).to.equal(aisha)
  })

  it('keep what stands in none of them', () => {
    const sentence = 'Shaz was crying, her ex hit her.'
    const cue: Cue = {
      ...{ category: 'domestic-abuse', standing: 'current', text: 'hit her' },
      ...{ start: 0, end: 0, sentence },
    }

    expect(cuesAgain('Creative writing 2pm.', [cue])).to.deep.equal([cue])
  })
})
