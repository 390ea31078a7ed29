import { expect } from 'chai'
import { addressesIn } from '../../../notes/addresses/addressesIn.ts'

const read = (text: string): readonly string[] =>
  addressesIn(text).map(({ kind, text: said }) => `${kind} ${said}`)

describe('reading addresses', () => {
  const examples: readonly [text: string, ...found: string[]][] = [
    ['Now at 12 Acre Lane SW2 5TN with the kids', 'address 12 Acre Lane', 'postcode SW2 5TN'],
    ['moved to flat 3, 14 poplar walk', 'address flat 3, 14 poplar walk'],
    ['Letter to 7a Elm Park Road', 'address 7a Elm Park Road'],
    ['her postcode is se13 6lg', 'postcode se13 6lg'],
    ['She is at Larch House refuge', 'refuge Larch House refuge'],
    ['Staying at the refuge in Lewisham', 'refuge refuge in Lewisham'],
    ['Called Larch Refuge, space from Monday', 'refuge Larch Refuge'],
    ['Rang the refuge, no space until Friday'],
    ['Refuge on Monday'],
    ['Saw her 40 mins at the hub, court on the 27th'],
    ['Hearing at 10 Croydon Crown Court'],
    ['Next appt 24th at 2'],
  ]
  for (const [text, ...found] of examples) {
    it(`marks ${found.join(' and ') || 'nothing'} in “${text}”`, () => {
      expect(read(text)).to.deep.equal(found)
    })
  }
})
