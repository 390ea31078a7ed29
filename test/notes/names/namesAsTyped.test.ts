import { expect } from 'chai'
import { nameIndex } from '../../../notes/names/nameIndex.ts'
import { nameMentions } from '../../../notes/names/nameMentions.ts'
import { readWho } from '../../../notes/names/readWho.ts'
import { nameOf, referenceOf, women } from '../women.ts'

const certain = (text: string): string | undefined => nameOf(readWho(text, women).who.certain)
const candidates = (text: string) => readWho(text, women).who.candidates.map(nameOf)
const rulesIn = (text: string) => nameMentions(text, nameIndex(women)).map(({ rule }) => rule)

describe('names as they are typed', () => {
  const read: readonly [text: string, who: string, rule: string][] = [
    ['spoke to tracey', 'Tracy Hope', 'sounds-alike'],
    ['rang ayesha no answer', 'Aisha Rahman', 'sounds-alike'],
    ['Saw Jade Murry', 'Jade Murray', 'sounds-alike'],
    ['Siobahn rang', 'Siobhán Kelly', 'misspelt'],
    ['Saw Jade Mogran', 'Jade Morgan', 'misspelt'],
    ['JMo came in', 'Jade Morgan', 'initials'],
    ['saw jmo 20 mins', 'Jade Morgan', 'initials'],
    ['jade mor seen', 'Jade Morgan', 'cut-name'],
    ['saw shanice b', 'Shanice Brown', 'cut-name'],
    ['nowak k rang', 'Katarzyna Nowak', 'cut-name'],
    ['k nowak dna', 'Katarzyna Nowak', 'initial'],
    ['Saw Kas today', 'Katarzyna Nowak', 'nickname'],
    ['saw lizzie', "Elizabeth O'Connor", 'nickname'],
    ['saw brown shanice', 'Shanice Brown', 'family-name-first'],
    ['saw joy 30 mins', 'Joy Price', 'first-name'],
    ['rang april no answer', 'April Summers', 'first-name'],
    ['patience dna', 'Patience Adeyemi', 'first-name'],
  ]
  for (const [text, who, rule] of read) {
    it(`are read in “${text}” as ${who}, and the finding says it was by ${rule}`, () => {
      expect(certain(text)).to.equal(who)
      expect(rulesIn(text)).to.deep.equal([rule])
    })
  }

  const asked: readonly [text: string, who: readonly string[]][] = [
    ['saw jade m 40 mins', ['Jade Morgan', 'Jade Murray']],
    ['Saw JM at hub', ['Jade Morgan', 'Jade Murray']],
    ['Saw Jade Moran', ['Jade Morgan', 'Jade Murray']],
    ['saw jade cook 40 mins', ['Jade Morgan', 'Jade Murray']],
    ['Saw Kasia B', ['Katarzyna Nowak']],
    ['Saw Kate', ['Katarzyna Nowak']],
    ['shivaun rang', ['Siobhán Kelly']],
    ['Saw Katie Nowak', ['Katarzyna Nowak']],
    ['Text from Chan', ['Shanice Brown', 'Chantelle Williams']],
    ['saw adeyemi', ['Patience Adeyemi']],
    ['saw kiria adeyemi', ['Patience Adeyemi']],
    ['Saw Fatima 40 mins, she is a friend of Jade Murray', ['Jade Murray']],
    ['group: tracy, joy came', ['Tracy Hope', 'Joy Price']],
  ]
  for (const [text, who] of asked) {
    it(`are asked about in “${text}”`, () => {
      expect(certain(text)).to.equal(undefined)
      expect(candidates(text)).to.deep.equal(who)
    })
  }

  for (const text of [
    'Saw Jane',
    'Saw Jaden',
    'Text from Shannon',
    'made a care plan, share house',
    'PO joy said so',
  ]) {
    it(`are nobody’s in “${text}”`, () => {
      expect(candidates(text)).to.deep.equal([])
    })
  }

  it('put the woman who is called just so before one whose name sounds alike', () => {
    const other = { reference: 'W-3CHPG4-F', givenName: 'Tracey', familyName: 'Lane' }

    const { who } = readWho('rang tracy', [other, ...women])

    expect(who).to.deep.equal({ candidates: [referenceOf('Tracy Hope'), 'W-3CHPG4-F'] })
  })

  it('are asked about where two women’s whole names sound alike', () => {
    const twin = { reference: 'W-3CHPG4-F', givenName: 'Ayesha', familyName: 'Rahman' }

    const { who } = readWho('Saw Aisha Rahman', [twin, ...women])

    expect(who).to.deep.equal({ candidates: [referenceOf('Aisha Rahman'), 'W-3CHPG4-F'] })
  })

  it('never choose by a short name of very many', () => {
    const sam = { reference: 'W-3CHPG4-F', givenName: 'Samantha', familyName: 'Lane' }

    expect(readWho('Saw Sam', [sam]).who).to.deep.equal({ candidates: ['W-3CHPG4-F'] })
    expect(readWho('Saw Sammie', [sam]).who.certain).to.equal('W-3CHPG4-F')
  })
})

describe('names of other people', () => {
  const others: readonly [text: string, who: string | undefined][] = [
    ["Jade Morgan's mum Maria rang", 'Jade Morgan'],
    ['spoke to her social worker Joy', undefined],
    ['TC with Grace from housing re Jade Murray', 'Jade Murray'],
    ['TC with Joy from housing re Jade Murray', 'Jade Murray'],
    ['email from Joy Price (housing officer) re Kasia', 'Katarzyna Nowak'],
    ['Probation officer Hope Price called re Kasia', 'Katarzyna Nowak'],
    ['Saw Jade Morgan, her partner Jay present', 'Jade Morgan'],
    ['saw mr Morgan', undefined],
  ]
  for (const [text, who] of others) {
    it(`do not become the woman in “${text}”`, () => {
      expect(certain(text)).to.equal(who)
    })
  }
})
