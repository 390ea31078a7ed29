import { expect } from 'chai'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'
import { byOthers, noHarm, toHerself } from './examples.ts'
import { careless, ordinaryCare } from './ordinaryCare.ts'
import { notSoPlain, plainDays } from './plainDays.ts'
import { saidInPassing } from './saidInPassing.ts'
import { noneOfTonight, notNow, tiredWords } from './tiredWords.ts'

const read = (text: string): readonly string[] =>
  cuesIn(text).map(({ category, standing }) => `${category} ${standing}`)

describe('reading cues of possible harm', () => {
  for (const [sentence, ...cues] of [...toHerself, ...byOthers, ...saidInPassing]) {
    it(`reads “${sentence}” as ${cues.join(' and ') || 'nothing'}`, () => {
      expect(read(sentence)).to.deep.equal(cues)
    })
  }

  for (const [sentence, ...cues] of [...tiredWords, ...notNow, ...notSoPlain, ...careless]) {
    it(`reads “${sentence}” in March 2026 as ${cues.join(' and ')}`, () => {
      const found = cuesIn(sentence, [], '2026-03-12')

      expect(found.map(({ category, standing }) => `${category} ${standing}`)).to.deep.equal(cues)
    })
  }

  for (const sentence of [...noHarm, ...noneOfTonight, ...plainDays, ...ordinaryCare]) {
    it(`finds nothing in “${sentence}”`, () => {
      expect(read(sentence)).to.deep.equal([])
    })
  }

  it('gives the words and where they stand', () => {
    const text = 'Saw Jade Morgan. She took an overdose last night.'

    const [cue] = cuesIn(text)

    expect(cue).to.include({
      kind: 'cue',
      category: 'overdose',
      standing: 'current',
      text: 'took an overdose',
    })
    expect(text.slice(cue?.start, cue?.end)).to.equal('took an overdose')
  })

  it('is about the woman named last before it', () => {
    const text = 'Rang Jade, all well. Saw Aisha, she is suicidal. Nia came too.'
    const women = ['Jade', 'Aisha', 'Nia'].map((name) => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    }))

    expect(cuesIn(text, women).map(({ about }) => about)).to.deep.equal([women[1]])
  })

  it('reads the name of a woman as the woman', () => {
    const text = 'ex hit jade again'

    expect(cuesIn(text, [{ start: 7, end: 11 }]).map(({ standing }) => standing)).to.deep.equal(['current'])
  })

  it('finds a cue at the end of a long note', () => {
    const text = `${'She talked about her garden and the weather. '.repeat(2000)}She wants to end it all`

    expect(cuesIn(text).map(({ category }) => category)).to.deep.equal(['suicide'])
  })
})
