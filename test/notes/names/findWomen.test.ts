import { expect } from 'chai'
import { nameWords } from '../../../casework/names.ts'
import { findWomen, womenLike } from '../../../notes/names/findWomen.ts'
import { wordsToLookUp } from '../../../notes/names/nameLookup.ts'
import { nameOf, women } from '../women.ts'

describe('finding women by typed words', () => {
  const examples: readonly [words: string, found: readonly string[]][] = [
    ['Kasia', ['Katarzyna Nowak']],
    ['jade', ['Jade Morgan', 'Jade Murray']],
    ['Jade M', ['Jade Morgan', 'Jade Murray']],
    ['Jade Mu', ['Jade Murray']],
    ['Murray Jade', ['Jade Murray']],
    ['oconnor', ["Elizabeth O'Connor"]],
    ['siobhan', ['Siobhán Kelly']],
    ['Santos', ['Maria Santos-Lima']],
    ['santos-lima', ['Maria Santos-Lima']],
    ['price', ['Joy Price']],
    ['w-vv396g-c', ['Jade Morgan']],
    ['Kasia please', ['Katarzyna Nowak']],
    ['Kasia Murray', []],
    ['k', []],
    ['', []],
    ['Fatima', []],
  ]
  for (const [words, found] of examples) {
    it(`finds ${found.join(' and ') || 'nobody'} by “${words}”`, () => {
      expect(findWomen(words, women).map(({ reference }) => nameOf(reference))).to.deep.equal(found)
    })
  }
})

describe('the words of a text to look women up by', () => {
  it('are folded, without possessives, numbers or small words', () => {
    expect(wordsToLookUp("Saw Siobhán's sister at the hub 40 mins, W2")).to.include.members([
      'siobhan',
      'sister',
      'hub',
    ])
    expect(wordsToLookUp('the 40 and at 2pm')).to.deep.equal(['pm'])
  })

  it('are at most 200, names first', () => {
    const letters = Array.from('abcdefghijklmnopqrst')
    const words = letters.flatMap((one) => letters.map((other) => `x${one}${other}`))

    const found = wordsToLookUp(`${words.join(' ')} Kasia`)

    expect(found).to.have.length(200)
    expect(found[0]).to.equal('kasia')
  })

  for (const { givenName, familyName } of women) {
    it(`hold every word by which ${givenName} ${familyName} is indexed`, () => {
      const indexed = [givenName, familyName].flatMap(nameWords)

      expect(wordsToLookUp(`saw ${givenName} ${familyName}'s mum`)).to.include.members(indexed)
    })
  }
})

describe('women who are only like the typed words', () => {
  const like = (words: string) => womenLike(words, women).map(({ reference }) => nameOf(reference))

  it('are named by the sound, a slip or a short form', () => {
    expect(like('Aysha')).to.deep.equal(['Aisha Rahman'])
    expect(like('Jade Murry')).to.deep.equal(['Jade Murray'])
    expect(like('lizzie')).to.deep.equal(["Elizabeth O'Connor"])
  })

  it('are none where the words are a woman’s own name, or say more than a name', () => {
    expect(like('Jade')).to.deep.equal([])
    expect(like('Aysha at the hub')).to.deep.equal([])
  })
})
