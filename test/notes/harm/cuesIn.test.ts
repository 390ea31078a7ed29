import { expect } from 'chai'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'
import { byOthers, noHarm, toHerself } from './examples.ts'

const read = (text: string): readonly string[] =>
  cuesIn(text).map(({ category, standing }) => `${category} ${standing}`)

describe('reading cues of possible harm', () => {
  for (const [sentence, ...cues] of [...toHerself, ...byOthers]) {
    it(`reads “${sentence}” as ${cues.join(' and ') || 'nothing'}`, () => {
      expect(read(sentence)).to.deep.equal(cues)
    })
  }

  for (const sentence of noHarm) {
    it(`finds nothing in “${sentence}”`, () => {
      expect(read(sentence)).to.deep.equal([])
    })
  }
})
