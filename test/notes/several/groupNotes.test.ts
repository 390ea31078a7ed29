import { expect } from 'chai'
import { attendanceTold } from './attendanceTold.ts'

const kasia = 'Katarzyna Nowak'
const liz = "Elizabeth O'Connor"
const shan = 'Shanice Brown'
const maria = 'Maria Santos-Lima'
const joy = 'Joy Price'

describe('a note of a group keeps every woman named in it', () => {
  const notes: readonly [note: string, lines: readonly string[]][] = [
    [
      'Easter party, centre, 1-3. Here to the end: Kasia, Liz. Here for the cake only: Shan. Did not feel up to it: Maria',
      [`${kasia} came`, `${liz} came`, `${shan} came`, `${maria} missed`],
    ],
    [
      'Bowling trip. Kasia and Liz won; Shan lasted twenty minutes, Maria was kept at work. Joy had let us know she could not come.',
      [`${kasia} came`, `${liz} came`, `${shan} came`, `${maria} missed`, `${joy} cancelled-by-her`],
    ],
    [
      'Job club, week 2.\nP: Kasia, Liz\nA: Shan (at college), Maria (she texted, poorly), Joy',
      [`${kasia} came`, `${liz} came`, `${shan} missed`, `${maria} cancelled-by-her`, `${joy} missed`],
    ],
    [
      'Sleep well course. Kasia P, Liz P (left at 3), Shan A, Maria A – she rang, bus strike',
      [`${kasia} came`, `${liz} came`, `${shan} missed`, `${maria} cancelled-by-her`],
    ],
    [
      'Sewing class. Liz and Joy came, no sign of maria. No Kasia. Sorry from Shan, baby poorly',
      [`${liz} came`, `${joy} came`, `${maria} missed`, `${kasia} missed`, `${shan} cancelled-by-her`],
    ],
    [
      'Sewing class. Present: Kasia, Liz. Absent: Maria (sent a message, unwell), Joy (no message)',
      [`${kasia} came`, `${liz} came`, `${maria} cancelled-by-her`, `${joy} missed`],
    ],
    [
      'Eating well. Kasia ✔ Liz ✔ Shan – (no message) Maria ✔',
      [`${kasia} came`, `${liz} came`, `${shan} missed`, `${maria} came`],
    ],
    [
      'Kasia, Liz and Joy came to this afternoon’s pottery class. Shan came too but went after ten minutes. Maria forgot.',
      [`${kasia} came`, `${liz} came`, `${joy} came`, `${shan} came`, `${maria} missed`],
    ],
    [
      'The choir had to be called off, no pianist. I have told Kasia and Liz. Shan was down for it too but could not be reached.',
      [`${kasia} cancelled-by-us`, `${liz} cancelled-by-us`, `${shan} cancelled-by-us`],
    ],
  ]
  for (const [note, lines] of notes) it(note, () => expect(attendanceTold(note)).to.deep.equal(lines))

  it('leaves out whoever is only spoken of, or has still to come to it', () => {
    expect(
      attendanceTold(
        'Art group 2-3. Came: Kasia, Liz. Kasia talked about Shan. Maria is keen to join next week.',
      ),
    ).to.deep.equal([`${kasia} came`, `${liz} came`])
  })

  it('does not swallow contacts told before the group', () => {
    expect(attendanceTold('Maria tel 15, work going well. Debt group: Kasia, Liz came')).to.deep.equal([
      `${maria} came`,
      `${kasia} came`,
      `${liz} came`,
    ])
  })
})

describe('a list of what was done that day', () => {
  const notes: readonly [note: string, lines: readonly string[]][] = [
    [
      'Shan ct supp 2h. Liz lttr sent re gas. Joy canx - cold. Kasia seen w baby',
      [`${shan} came`, `${liz} -`, `${joy} cancelled-by-her`, `${kasia} came`],
    ],
    [
      'tdy: Maria hub 1h. Liz 2x tel no ans. Joy vid 20',
      [`${maria} came`, `${liz} no-answer`, `${joy} came`],
    ],
    ['Maria hub 1h, PIP form. Liz has fallen out with Joy. Joy was her friend. Kasia too', [`${maria} came`]],
  ]
  for (const [note, lines] of notes) it(note, () => expect(attendanceTold(note)).to.deep.equal(lines))
})
