import { expect } from 'chai'
import { nameIndex } from '../../../notes/names/nameIndex.ts'
import { nameMentions } from '../../../notes/names/nameMentions.ts'
import { strangersIn } from '../../../notes/names/strangers.ts'
import { women } from '../women.ts'

const strangers = (text: string): readonly string[] =>
  strangersIn(text, nameMentions(text, nameIndex(women))).map(({ start, end }) => text.slice(start, end))

describe('names that are nobody’s', () => {
  const found: readonly [text: string, names: readonly string[]][] = [
    ['Creative writing 2pm to 3.30: Tracy, Joy, Nia came, Shan and Kasia didn’t', ['Nia']],
    ['group: tracy, joy, shaz came', ['shaz']],
    ['Cooking: Dee, Mo and Jade Murray attended', ['Dee', 'Mo']],
    ['Saw Nadine Okoro at the hub', ['Nadine Okoro']],
    ['rang nadine no answer', ['nadine']],
    ['kasia and bernice came', ['bernice']],
  ]
  for (const [text, names] of found) {
    it(`are ${names.join(' and ')} in “${text}”`, () => {
      expect(strangers(text)).to.deep.equal(names)
    })
  }

  for (const text of [
    'Saw Jade Murray at Lewisham Town Hall',
    'Spoke with Dr Patel re Kasia',
    'Call with Paula from housing re Kasia',
    'Discussed Universal Credit, Housing and Budgeting with Kasia',
    'saw her at the hub, low mood',
  ]) {
    it(`are none in “${text}”`, () => {
      expect(strangers(text)).to.deep.equal([])
    })
  }
})
