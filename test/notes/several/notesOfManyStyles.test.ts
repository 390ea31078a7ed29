import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const told = (note: string): readonly string[] =>
  readNote(note, { now, women }).contacts.map(
    ({ who }) => nameOf(who.certain) ?? `ask ${who.candidates.map(nameOf).join(' or ')}`.trim(),
  )

const kasia = 'Katarzyna Nowak'
const shan = 'Shanice Brown'
const liz = "Elizabeth O'Connor"
const eitherJade = 'ask Jade Morgan or Jade Murray'

describe('whose contacts a message tells of, in many styles', () => {
  const notes: readonly [note: string, whose: readonly string[]][] = [
    ['Nowak 1000 hub 30m, O’Connor 1130 tc 10m, Brown 1400 FTA', [kasia, liz, shan]],
    ['Busy day. Kasia 9.30 half an hr. Liz was 10.15 but DNA', [kasia, liz]],
    [
      'did three today Kasia half nine her rent is late Liz at half ten about PIP and Shan at twelve who left',
      [kasia, liz, shan],
    ],
    ['saw two of them Kasia for forty minutes and then twenty minutes with Liz', [kasia, liz]],
    [
      'Kasia, Costa Brixton Rd, 11.30, half an hour. Joy rang in the middle of it, 4 mins',
      [kasia, 'Joy Price'],
    ],
    ['kasia 20 mins hub n joy 10 mins phone', [kasia, 'Joy Price']],
    ['kasia 40m then Shan the day after half an hour by phone', [kasia, shan]],
    ['ring round: kasia v/m, liz no reply, shan 5 mins all ok', [kasia, liz, shan]],
    ['Saw Kasia 40 min, she will ring Liz at 3pm about the pram', [kasia]],
    ['Liz: PIP refused. Kasia: new cooker. Both at hub, Liz 1-1.30, Kasia 2-2.30', [liz, kasia]],
    ['Meeting with Jade Morgan at the jobcentre', ['Jade Morgan']],
    ['Spoke to Joy at the council re Kasia', [kasia]],
    ['Email from Maria at Lambeth Living re Kasia', [kasia]],
    ['Jade M did not turn up at 10. Jade Mu came at 11', [eitherJade, 'Jade Murray']],
    ['Jade Mo, 40 mins, hub. Jade Mu, 15 mins, phone. Shan dna', ['Jade Morgan', 'Jade Murray', shan]],
    ['Rang Jade no answer, later saw Jade at the centre', [eitherJade]],
    ['Saw Kasia 1.15-2pm centre (rent) and Shan straight after 20 mins', [kasia, shan]],
    ['Got an email from Ms Adeyemi at Lambeth Housing saying Kasia has been offered a viewing', [kasia]],
    ["Kasia's PO Ms Adeyemi rang re breach", [kasia]],
    ['Ms Adeyemi from Shelter rang about Kasia', [kasia]],
    ['Saw Ms Adeyemi at Costa 30 mins', ['Patience Adeyemi']],
    ['Rang Ms Adeyemi at home 10 mins', ['Patience Adeyemi']],
    ['Shan & Chantelle both at hub 30 mins', [shan, 'Chantelle Williams']],
    ['Took Kasia and Chantelle to the food bank 1 hr', [kasia, 'Chantelle Williams']],
    ['Neither Kasia nor Chantelle came', [kasia, 'Chantelle Williams']],
    ['Kasia/Shan at hub 30 mins', [kasia, shan]],
    ['kasia n joy tc 10 mins', [kasia, 'Joy Price']],
    ['1. Kasia - 30 mins hub 2. Aisha - DNA', [kasia, 'Aisha Rahman']],
    ['am: Kasia hub 1 hr. pm: Aisha tc 20 min', [kasia, 'Aisha Rahman']],
    ['Kasia has fallen out with Chantelle. 40 mins hub', [kasia]],
    ['Kasia upset, says Aisha owes her money. 30 mins', [kasia]],
    ['Bumped into Kasia outside court while waiting for Liz, 10 min chat', [kasia]],
    ['Saw Kasia with her sister Joy. 50 mins', [kasia]],
    ['Chantelle texted - wants to swap group with Aisha', ['Chantelle Williams']],
    ['Chantelle came instead of Kasia, 30 mins', ['Chantelle Williams']],
    ["Kasia's neighbour Patience is threatening her. 30 mins tc", [kasia]],
    ["Kasia's appt given to Chantelle, seen 40 mins", [`ask ${kasia} or Chantelle Williams`]],
    ['W-WV44C2-M Aisha seen 20 mins', ['Aisha Rahman']],
    ['W-WV44C2-M Kasia seen 20 mins', [`ask Aisha Rahman or ${kasia}`]],
    ['Saw Kasia April 2nd', [kasia]],
    ['Jade Morgan-Smith 20 mins', ['ask Jade Morgan']],
    ['Saw Jade (Morgan) 30 mins', ['Jade Morgan']],
    ['art grp kasia liz shan came, joy dna', [kasia, liz, shan, 'Joy Price']],
    ['Yoga today: Kasia, Liz + Joy. Chantelle sent apols', [kasia, liz, 'Joy Price', 'Chantelle Williams']],
    ['shan b and liz both at recovery group 2-3pm hub, joy sent apologies', [shan, liz, 'Joy Price']],
    ['Sewing 1-3pm. Kasia, Liz here. Shan left after 20 mins, unwell', [kasia, liz, shan]],
  ]
  for (const [note, whose] of notes) {
    it(`are ${whose.join(', ')}: ${note}`, () => {
      expect(told(note)).to.deep.equal(whose)
    })
  }

  it('gives a sentence that comes back to the first woman to her', () => {
    const { contacts } = readNote('Saw Jade Morgan 30 mins then rang Shan. Jade was upset. Shan is fine.', {
      now,
      women,
    })

    expect(contacts.map(({ words }) => words)).to.deep.equal([
      'Saw Jade Morgan 30 mins Jade was upset.',
      'rang Shan. Shan is fine.',
    ])
  })

  it('asks about somebody new in a workshop', () => {
    const { strangers } = readNote('Cooking group 11-1 Tracy, Joy and a new lady Beverley came. Shan dna', {
      now,
      women,
    })

    expect(strangers.map(({ name, contact }) => [name, contact.contact.attendance])).to.deep.equal([
      ['Beverley', 'came'],
    ])
  })

  it('says how long a workshop was for those who came to it', () => {
    const { contacts } = readNote('Sewing 1-3pm. Present: Kasia, Liz. DNA: Chantelle', { now, women })

    expect(contacts.map(({ contact }) => contact.minutes)).to.deep.equal([120, 120, undefined])
  })
})
