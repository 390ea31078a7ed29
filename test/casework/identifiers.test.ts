import { expect } from 'chai'
import { AlertNumber, newReference, Reference, referenceAlphabet } from '../../casework/identifiers.ts'
import { people } from '../../demo/invented.ts'

describe('a reference', () => {
  it('is right for every invented woman', () => {
    const wrong = people.women.filter(({ reference }) => !Reference.safeParse(reference).success)

    expect(wrong).to.deep.equal([])
  })

  it('agrees with the published examples', () => {
    const examples = ['W-7QF3MX-3', 'W-22H8CP-2', 'W-WX9J4R-R']

    expect(examples.filter((example) => Reference.safeParse(example).success)).to.deep.equal(examples)
  })

  it('is refused when any one character is mistyped', () => {
    const mistyped = [2, 3, 4, 5, 6, 7].flatMap((place) =>
      Array.from(referenceAlphabet)
        .filter((character) => character !== 'W-7QF3MX-3'[place])
        .map((character) => `W-7QF3MX-3`.slice(0, place) + character + 'W-7QF3MX-3'.slice(place + 1)),
    )

    expect(mistyped).to.have.length(114)
    expect(mistyped.filter((reference) => Reference.safeParse(reference).success)).to.deep.equal([])
  })

  it('is made from random numbers with its check character', () => {
    const numbers = [0.95, 0.5, 0.1, 0.3, 0.7, 0]
    const made = newReference('SG', () => numbers.shift() ?? 0)

    expect([made, AlertNumber.safeParse(made).success]).to.deep.equal(['SG-XG48P2-J', true])
  })
})
