import { expect } from 'chai'
import { readWho } from '../../../notes/names/readWho.ts'
import { nameOf, women } from '../women.ts'

const certain = (text: string): string | undefined => nameOf(readWho(text, women).who.certain)
const candidates = (text: string) => readWho(text, women).who.candidates.map(nameOf)

describe('reading whom a note is about', () => {
  const sure: readonly [text: string, who: string][] = [
    ['Saw Jade Murray', 'Jade Murray'],
    ['saw jade murray at hub', 'Jade Murray'],
    ['Murray, Jade seen today', 'Jade Murray'],
    ['Jay came in', 'Jade Morgan'],
    ['Jade Mo rang', 'Jade Morgan'],
    ['K Nowak rang', 'Katarzyna Nowak'],
    ['A. Summers rang', 'April Summers'],
    ['Ms Kelly rang', 'Siobhán Kelly'],
    ['Siobhan’s appt today', 'Siobhán Kelly'],
    ['Met Liz OConnor', "Elizabeth O'Connor"],
    ['Met liz o’connor', "Elizabeth O'Connor"],
    ['Maria Santos Lima came', 'Maria Santos-Lima'],
    ['Maria Lima came', 'Maria Santos-Lima'],
    ['W-VV396G-C rang', 'Jade Morgan'],
    ['w-937gg3-m rang', 'Jade Murray'],
    ['Saw Jade Morgan. Jade was upset', 'Jade Morgan'],
    ['Saw Kasia Tuesday', 'Katarzyna Nowak'],
    ['Saw April 20 mins', 'April Summers'],
    ['Text from April', 'April Summers'],
    ['Joy missed her appt', 'Joy Price'],
    ['saw joy price', 'Joy Price'],
    ['Saw Murray', 'Jade Murray'],
    ['SU: KN / call / 30 mins', 'Katarzyna Nowak'],
    ['SK wants her teeth fixed, 50 min at hub', 'Siobhán Kelly'],
    ['spoke w patiences po today', 'Patience Adeyemi'],
    ['kasias cpn rang, 10 mins', 'Katarzyna Nowak'],
    ['took joy to the dentist 30 mins', 'Joy Price'],
    ['w/ patience at court 10am', 'Patience Adeyemi'],
    ['had to bin April’s 4 o’clock today', 'April Summers'],
    ['Nowak O/V 1400', 'Katarzyna Nowak'],
    ['T/C Nowak 10 mins', 'Katarzyna Nowak'],
    ['Kelly T/C 1750', 'Siobhán Kelly'],
    ['Moved Kelly’s visit to Friday', 'Siobhán Kelly'],
    ['H/V Grant 1600', 'Destiny Grant'],
    ['Price, 1745 T/C', 'Joy Price'],
    ['Rahman, A. H/V 1015', 'Aisha Rahman'],
    ['Rahman A, T/C 1735', 'Aisha Rahman'],
  ]
  for (const [text, who] of sure) {
    it(`is certain of ${who} in “${text}”`, () => {
      expect(certain(text)).to.equal(who)
    })
  }

  const asked: readonly [text: string, who: readonly string[]][] = [
    ['Saw Jade at the hub', ['Jade Morgan', 'Jade Murray']],
    ['Jade M rang', ['Jade Morgan', 'Jade Murray']],
    ['Saw Jade Smith', ['Jade Morgan', 'Jade Murray']],
    ['Saw Aisha Begum', ['Aisha Rahman']],
    ['saw aisha begum', ['Aisha Rahman']],
    ['Priya Rahman rang', ['Aisha Rahman']],
    ['Rang her CPN Nowak at the clinic', ['Katarzyna Nowak']],
    ['Letter from Nowak House about Jade Murray', ['Jade Murray', 'Katarzyna Nowak']],
    ['Saw Jade Morgan and Aisha Rahman', ['Jade Morgan', 'Aisha Rahman']],
    ['Saw Kasia then rang Liz', ['Katarzyna Nowak', "Elizabeth O'Connor"]],
    ['W-VV396G-D and Kasia rang', ['Katarzyna Nowak']],
  ]
  for (const [text, who] of asked) {
    it(`asks among ${who.join(' and ')} in “${text}”`, () => {
      expect(certain(text)).to.equal(undefined)
      expect(candidates(text)).to.deep.equal(who)
    })
  }

  const nobody = [
    'Saw her in April',
    'Met her on 3 April',
    'applied for a housing grant',
    'Housing Grant approved',
    'Hope to see her next week',
    'the price went up, no hope, but with joy and patience',
    'Saw Fatima',
    'Spoke to Mr Murray',
    'W-VV396G-D rang',
    'rang J',
    'Saw Jaden',
  ]
  for (const text of nobody) {
    it(`finds nobody in “${text}”`, () => {
      expect(candidates(text)).to.deep.equal([])
    })
  }

  it('asks when two women have the same name', () => {
    const twin = { reference: 'W-3CHPG4-F', givenName: 'Aisha', familyName: 'Rahman' }

    const { who } = readWho('Saw Aisha Rahman', [...women, twin])

    expect(who).to.deep.equal({ candidates: ['W-WV44C2-M', 'W-3CHPG4-F'] })
  })
})
