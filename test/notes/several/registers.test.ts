import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'
import { attendanceTold } from './attendanceTold.ts'

const kasia = 'Katarzyna Nowak'
const liz = "Elizabeth O'Connor"
const shan = 'Shanice Brown'
const maria = 'Maria Santos-Lima'

describe('a register of a group', () => {
  const notes: readonly [note: string, lines: readonly string[]][] = [
    [
      'Budgeting, hub 10-11. Present - Kasia, Liz. Apologies - Shan',
      [`${kasia} came`, `${liz} came`, `${shan} cancelled-by-her`],
    ],
    [
      'Parenting workshop at the hub, 10 to 12. Attended by Ms. Katarzyna Nowak and Ms. Maria Santos-Lima',
      [`${kasia} came`, `${maria} came`],
    ],
    [
      'Kasia was found absent for the sewing group. Liz and Shan were present',
      [`${kasia} missed`, `${liz} came`, `${shan} came`],
    ],
    [
      'CV wkshp hub 12/3. Attended: K Nowak, L O’Connor. DNA S Brown',
      [`${kasia} came`, `${liz} came`, `${shan} missed`],
    ],
    [
      'Cards social, hub, 2-3. in: kasia, liz. sorry: shan. no word: maria',
      [`${kasia} came`, `${liz} came`, `${shan} cancelled-by-her`, `${maria} missed`],
    ],
    [
      'w/shop at hub: kasia, maria came, shan sorry',
      [`${kasia} came`, `${maria} came`, `${shan} cancelled-by-her`],
    ],
    ['sewing class fri 10-12. in = kasia joy liz', [`${kasia} came`, 'Joy Price came', `${liz} came`]],
    [
      'Film club wk 2, hub. Kasia was on good form, Liz a bit quiet, Shan nowhere to be seen',
      [`${kasia} came`, `${liz} came`, `${shan} missed`],
    ],
    [
      'Job club, hub 1-2.30. Here: Kasia, Liz. Not here & no msg: Shan',
      [`${kasia} came`, `${liz} came`, `${shan} missed`],
    ],
    [
      'Self esteem group: 2 came (Kasia, Liz), 1 DNA (Shan). Maria txt to say shes full of cold',
      [`${kasia} came`, `${liz} came`, `${shan} missed`, `${maria} cancelled-by-her`],
    ],
    [
      'Kasia came to art group, so did Liz. Shan UTA',
      [`${kasia} came`, `${liz} came`, `${shan} cancelled-by-her`],
    ],
    [
      'Naloxone training hub 1-2: kasia liz chantelle, maria rang to apologise',
      [`${kasia} came`, `${liz} came`, 'Chantelle Williams came', `${maria} cancelled-by-her`],
    ],
    ['Attended college with Kasia and Liz. Apologies Shan', [`ask ${kasia} or ${liz} or ${shan} came`]],
    ['CW + SB coffee morning hub 10-11. cw made scones', ['Chantelle Williams came', `${shan} came`]],
    ['Kasia, Liz cooking 2hrs', [`${kasia} came`, `${liz} came`]],
    ['JP 1/2 hr, CW quick 10, both re bus passes', ['Joy Price came', 'Chantelle Williams -']],
    ['TV + DB on the blink. Kasia 20m', [`${kasia} came`]],
    ['Spoke to social worker re Kasia', [`${kasia} -`]],
  ]
  for (const [note, lines] of notes) {
    it(`names each of them: “${note}”`, () => {
      expect(attendanceTold(note)).to.deep.equal(lines)
    })
  }
})

describe('a plan at the end of a message', () => {
  it('is hers whom it names', () => {
    const { contacts } = readNote('Saw Kasia 20m. Rang gas board re Maria. Meet Kasia tues 1', { now, women })

    expect(contacts.map(({ who, contact: { next } }) => [nameOf(who.certain), next?.day])).to.deep.equal([
      [kasia, '2026-03-17'],
      [maria, undefined],
    ])
  })
})

describe('a message of which only the last contact is understood', () => {
  it('is asked about where several others are named before', () => {
    expect(attendanceTold('Kasia n Liz waved at the till. Rang Shan')).to.deep.equal([
      `ask ${kasia} or ${liz} or ${shan} -`,
    ])
  })

  it('is asked about where another was met before', () => {
    expect(attendanceTold('Attended court with Kasia. DNA Shan')).to.deep.equal([
      `ask ${kasia} or ${shan} came`,
    ])
  })

  it('is hers where only one other is spoken of before', () => {
    expect(attendanceTold('Asked after Kasia. Rang Shan 10 mins')).to.deep.equal([`${shan} came`])
  })
})
