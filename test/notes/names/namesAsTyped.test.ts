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
    ['rang aysha no answer', 'Aisha Rahman', 'sounds-alike'],
    ['Shivaun K phoned in', 'Siobhán Kelly', 'cut-name'],
    ['AR 20 mins re college', 'Aisha Rahman', 'initials'],
    ['tc w AR', 'Aisha Rahman', 'initials'],
    ['Rahman 15m call', 'Aisha Rahman', 'family-name'],
    ['Ms Adeyemy rang', 'Patience Adeyemi', 'titled-family-name'],
    ['Shanice W... sorry Brown, 25 mins', 'Shanice Brown', 'full-name'],
    ['Saw Jade Morgan, sorry, Murray', 'Jade Murray', 'full-name'],
    ['Saw Kasia, sorry, Aisha 20 mins', 'Aisha Rahman', 'first-name'],
    ['liz smelt of drink so I kept it short', "Elizabeth O'Connor", 'first-name'],
    ['kasia f2f 40 mins', 'Katarzyna Nowak', 'first-name'],
    ['Kasias landlord has written to her', 'Katarzyna Nowak', 'first-name'],
    ['Spoke to t hope 10 mins', 'Tracy Hope', 'initial'],
    ['Saw Jade Murry', 'Jade Murray', 'sounds-alike'],
    ['Siobahn rang', 'Siobhán Kelly', 'misspelt'],
    ['joyy hub 30m', 'Joy Price', 'sounds-alike'],
    ['shivaun f2f library 30m', 'Siobhán Kelly', 'sounds-alike'],
    ['e-mailed pateince the form', 'Patience Adeyemi', 'sounds-alike'],
    ['kasia ctr 40, forms', 'Katarzyna Nowak', 'first-name'],
    ['maria mtg moved to fri', 'Maria Santos-Lima', 'first-name'],
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
    ['lizzy oconor tc no ans', "Elizabeth O'Connor", 'nickname'],
    ['shantelle tc 15m', 'Chantelle Williams', 'sounds-alike'],
    ['Shantelle kicked off in reception', 'Chantelle Williams', 'sounds-alike'],
    ['jp fta again', 'Joy Price', 'initials'],
    ['KN centre 45 mins', 'Katarzyna Nowak', 'initials'],
    ['CW tel n/a', 'Chantelle Williams', 'initials'],
    ['texted MSL about the crèche', 'Maria Santos-Lima', 'initials'],
    ["LO'C hv 40 min", "Elizabeth O'Connor", 'initials'],
    ['dstny 2 calls no ans', 'Destiny Grant', 'misspelt'],
    ['trcy txt sry running late', 'Tracy Hope', 'misspelt'],
    ['shnce b hub 20m', 'Shanice Brown', 'cut-name'],
    ['SK vid call 20min', 'Siobhán Kelly', 'initials'],
    ['10am DG hub 20m', 'Destiny Grant', 'initials'],
    ['PA wants to move', 'Patience Adeyemi', 'initials'],
    ['A.R. rang 15.20', 'Aisha Rahman', 'initials'],
    ['tc w/ s kelly 15m', 'Siobhán Kelly', 'initial'],
    ['With our Destiny at court Friday', 'Destiny Grant', 'first-name'],
    ['Text of April: home safe', 'April Summers', 'first-name'],
    ['8.45 April walked in crying', 'April Summers', 'first-name'],
    ['Emailed the GP for April’s asthma letter', 'April Summers', 'first-name'],
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
    'bf dna his own hearing',
    'jp rang about the boiler',
    'KN hub open day 10-2',
    'sent the MSL form',
    'KN form sent off',
    'rent paid by 12 April',
  ]) {
    it(`are nobody’s in “${text}”`, () => {
      expect(candidates(text)).to.deep.equal([])
    })
  }

  it('are first names each where three stand in a row with “and”, and never where a surname follows', () => {
    const namesIn = (text: string) =>
      nameMentions(text, nameIndex(women)).map(({ rank, women: [woman] }) => `${rank} ${woman?.givenName}`)

    expect(namesIn('Saw Tracy Joy and Kasia')).to.deep.equal(['part Tracy', 'part Joy', 'part Katarzyna'])
    expect(namesIn('Saw Tracy Doyle and Kasia')).to.deep.equal(['hint Tracy', 'part Katarzyna'])
    expect(namesIn('Saw Tracy Joy')).to.deep.equal(['hint Tracy', 'part Joy'])
  })

  it('may be either’s where a name is misspelt that two women share in two spellings', () => {
    const other = { reference: 'W-3CHPG4-F', givenName: 'Ayesha', familyName: 'Lane' }

    const { who } = readWho("Ayeesha didn't answer 1pm call", [other, ...women])

    expect(who).to.deep.equal({ candidates: ['W-3CHPG4-F', referenceOf('Aisha Rahman')] })
  })

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

  it('never choose by a short name that others are christened', () => {
    const bethany = { reference: 'W-3CHPG4-F', givenName: 'Bethany', familyName: 'Lane' }
    const rebecca = { reference: 'W-937GG3-M', givenName: 'Rebecca', familyName: 'Lane' }

    expect(readWho('Saw Beth', [bethany, rebecca]).who).to.deep.equal({ candidates: ['W-3CHPG4-F'] })
    expect(readWho('Saw Becky', [bethany, rebecca]).who.certain).to.equal('W-937GG3-M')
  })

  it('never choose by a short name of very many', () => {
    const sam = { reference: 'W-3CHPG4-F', givenName: 'Samantha', familyName: 'Lane' }

    expect(readWho('Saw Sam', [sam]).who).to.deep.equal({ candidates: ['W-3CHPG4-F'] })
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
