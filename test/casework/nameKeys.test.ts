import { expect } from 'chai'
import { likeKeys, nameKeys } from '../../casework/nameKeys.ts'
import { soundKey, spokenForm } from '../../casework/nameSounds.ts'

describe('the keys of a name', () => {
  it('are its words, how each sounds, begins and ends, and the initials', () => {
    const keys = nameKeys({ givenName: 'Katarzyna', familyName: 'Nowak', knownAs: 'Kasia' })

    expect(keys).to.include.members(['katarzyna', 'nowak', 'kasia', '^kas', '$wak', '@kn'])
    expect(keys.length).to.be.at.most(15)
  })

  for (const [one, other] of [
    ['tracy', 'tracey'],
    ['aisha', 'ayesha'],
    ['siobhan', 'shivaun'],
    ['stephanie', 'steffany'],
    ['katarzyna', 'katarzina'],
    ['macdonald', 'mcdonald'],
  ] as const) {
    it(`are shared by ${one} and ${other}, which sound alike`, () => {
      expect(soundKey(one)).to.equal(soundKey(other))
    })
  }

  for (const [one, other] of [
    ['jade', 'jodie'],
    ['jay', 'joy'],
    ['jan', 'jane'],
    ['maria', 'mara'],
  ] as const) {
    it(`tell ${one} from ${other} by how they are said`, () => {
      expect(spokenForm(one)).to.not.equal(spokenForm(other))
    })
  }

  for (const [written, name] of [
    ['chantele', 'chantelle'],
    ['elizabteh', 'elizabeth'],
    ['qatarzyna', 'katarzyna'],
  ] as const) {
    it(`find ${name} by “${written}”`, () => {
      expect(likeKeys(written).filter((key) => likeKeys(name).includes(key))).to.not.have.length(0)
    })
  }
})
