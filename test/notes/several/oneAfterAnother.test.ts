import { expect } from 'chai'
import { readNote } from '../../../notes/readNote.ts'
import { nameOf, now, women } from '../women.ts'

const told = (note: string): readonly string[] =>
  readNote(note, { now, women }).contacts.map(({ who, contact: { day, minutes = '-', attendance = '-' } }) =>
    [nameOf(who.certain), day.slice(5), minutes, attendance].join(' '),
  )

const kasia = 'Katarzyna Nowak'
const liz = "Elizabeth O'Connor"
const shan = 'Shanice Brown'
const aisha = 'Aisha Rahman'

describe('a message that tells of one contact after another', () => {
  const notes: readonly [note: string, contacts: readonly string[]][] = [
    [
      'Saw Kasia, then Liz, then Shan at hub today, 30 mins each',
      [`${kasia} 03-12 30 came`, `${liz} 03-12 30 came`, `${shan} 03-12 30 came`],
    ],
    ['Saw Kasia then Liz', [`${kasia} 03-12 - came`, `${liz} 03-12 - -`]],
    ['Rang Kasia, then Liz, no answer', [`${kasia} 03-12 - -`, `${liz} 03-12 - no-answer`]],
    ['Saw Kasia. She rang Tracy, then Liz.', [`${kasia} 03-12 - came`]],
    ['katarzina n shan both came to coffee morning', [`${kasia} 03-12 - came`, `${shan} 03-12 - came`]],
    [
      'Liz came 11.30, 25 mins. Kasia due at 12 but did not show, rebooked for next Weds',
      [`${liz} 03-12 25 came`, `${kasia} 03-12 - missed`],
    ],
    [
      'Liz 25 mins at the hub. Kasia was meant to be in at 2pm but rang in ill',
      [`${liz} 03-12 25 came`, `${kasia} 03-12 - cancelled-by-her`],
    ],
    ['Shan popped in, 5 mins. Liz did hers (2-2.30)', [`${shan} 03-12 5 came`, `${liz} 03-12 30 came`]],
    [
      '10-11 with Kasia, court letter. 11.15-12 with Liz, PIP form',
      [`${kasia} 03-12 60 came`, `${liz} 03-12 45 came`],
    ],
    ['liz came in w kasia for 30 mins', [`${liz} 03-12 30 came`, `${kasia} 03-12 30 came`]],
    ['Saw Liz at the hub w/ Kasia, 1 hr', [`${liz} 03-12 60 came`, `${kasia} 03-12 60 came`]],
    ['Saw Liz, upset. Her neighbour lives w Kasia', [`${liz} 03-12 - came`]],
    [
      'I saw Liz at 1 and Kasia at 3, both at the hub for half an hour.',
      [`${liz} 03-12 30 came`, `${kasia} 03-12 30 came`],
    ],
    [
      'Liz and Kasia had words in the kitchen. I saw them both after',
      [`${liz} 03-12 - came`, `${kasia} 03-12 - came`],
    ],
    ['Liz and Kasia had words in the kitchen.', [' 03-12 - -']],
    ['slips n trips both came up, saw Kasia', [`${kasia} 03-12 - came`]],
    [
      'TC Aisha 20/2 5 mins, 27/2 na, 6/3 30 mins',
      [`${aisha} 02-20 5 came`, `${aisha} 02-27 - no-answer`, `${aisha} 03-06 30 came`],
    ],
    [
      'Aisha: 20/2 hub 45m, 27/2 dna, 6/3 tc 10 mins. Wants to move',
      [`${aisha} 02-20 45 came`, `${aisha} 02-27 - missed`, `${aisha} 03-06 10 came`],
    ],
    [
      'yesterday. 9-10 Aisha and Liz, forms at the hub, both. then Kasia never showed for her 2pm. 4pm rang Shan, 15 min',
      [`${aisha} 03-11 - came`, `${liz} 03-11 - came`, `${kasia} 03-11 - missed`, `${shan} 03-11 15 came`],
    ],
    [
      'Calls: 9.05 Aisha, wants a letter. 9.40 Liz cancelled her 2pm, migraine',
      [`${aisha} 03-12 - -`, `${liz} 03-12 - cancelled-by-her`],
    ],
    [
      '10am: Kasia dna. 12 noon: Liz dna. 3.15: Shan came, 20 min',
      [`${kasia} 03-12 - missed`, `${liz} 03-12 - missed`, `${shan} 03-12 20 came`],
    ],
    [
      'CVs gone over with Kasia (bakery, 40 mins) then Liz (school, 30 mins)',
      [`${kasia} 03-12 40 came`, `${liz} 03-12 30 came`],
    ],
    [
      'Home visits today: Kasia 30m / Liz no answer / Shan 1 hr',
      [`${kasia} 03-12 30 came`, `${liz} 03-12 - no-answer`, `${shan} 03-12 60 came`],
    ],
    ['Wrote to Ms Nowak by letter and to Ms Brown by email', [`${kasia} 03-12 - -`, `${shan} 03-12 - -`]],
    [
      'Gave Kasia and Shan a lift to English class, 20 min',
      [`${kasia} 03-12 20 came`, `${shan} 03-12 20 came`],
    ],
    ['Saw Kasia 40 mins. Next week 10am Liz, 11 Shan', [`${kasia} 03-12 40 came`]],
    ['Saw Kasia at hub. She has 2 Joy cards left', [`${kasia} 03-12 - came`]],
    [
      'saw two ladies at the hub first Shan at ten for half an hour then Kasia at eleven for an hour',
      [`${shan} 03-12 30 came`, `${kasia} 03-12 60 came`],
    ],
    [
      'Mon: Liz came, 50 mins, forms. Today: no answer from Kasia, will try again',
      [`${liz} 03-09 50 came`, `${kasia} 03-12 - no-answer`],
    ],
    [
      'Monday 9th Aisha and I went to the college, two hours. Tuesday 10th, telephone call with Liz, 15 mins',
      [`${aisha} 03-09 120 came`, `${liz} 03-10 15 came`],
    ],
    ['Fri, Liz, ftf 50 mins. Same day Shan phone 12 mins', [`${liz} 03-06 50 came`, `${shan} 03-06 12 came`]],
    [
      'mon - kasia hub 30m uc form. tues - kasia phoned 10 min. today - shan dna',
      [`${kasia} 03-09 30 came`, `${kasia} 03-10 10 came`, `${shan} 03-12 - missed`],
    ],
    [
      'Mon - saw Liz at the hub, 40 mins. Weds - rang Liz, no answer. Today - she called me back, 10 mins',
      [`${liz} 03-09 40 came`, `${liz} 03-11 - no-answer`, `${liz} 03-12 10 came`],
    ],
    ['Mon: saw Liz at hub. Tues: she rang the police on him', [`${liz} 03-09 - came`]],
    [
      'Cook and eat. Signed in 1 Shanice Brown 2 Liz 3 Tracy Hope',
      [`${shan} 03-12 - came`, `${liz} 03-12 - came`, 'Tracy Hope 03-12 - came'],
    ],
    [
      'Art group. Register: Kasia ✓ Liz ✓ Shan x (no message)',
      [`${kasia} 03-12 - came`, `${liz} 03-12 - came`, `${shan} 03-12 - missed`],
    ],
    [
      'Walking group: Kasia, Liz. Shan texted to say she is not coming',
      [`${kasia} 03-12 - came`, `${liz} 03-12 - came`, `${shan} 03-12 - cancelled-by-her`],
    ],
    [
      'ESOL group. Present: Kasia N, Maria S-L, Aisha Rahman',
      [`${kasia} 03-12 - came`, 'Maria Santos-Lima 03-12 - came', `${aisha} 03-12 - came`],
    ],
    ["Saw Liz today. Nothing from Kasia's landlord yet", [`${liz} 03-12 - came`]],
    [
      'Art group: Kasia, Liz. Shan said sorry for last week, came',
      [`${kasia} 03-12 - came`, `${liz} 03-12 - came`, `${shan} 03-12 - came`],
    ],
    ['kasia dna x2 (mon & today)', [`${kasia} 03-09 - missed`, `${kasia} 03-12 - missed`]],
    ['Rang Liz twice, Mon and Weds, no answer', [`${liz} 03-09 - no-answer`, `${liz} 03-11 - no-answer`]],
    ['kasia dna x2 (not mon)', [`${kasia} 03-12 - missed`]],
    ['kasia dna x3 mon & today', [`${kasia} 03-09 - missed`]],
    ['TC Aisha 20/2 5 mins, 27/2 court, 6/3 30 mins', [`${aisha} 02-20 5 came`]],
    ['Saw Aisha 10/3 30 mins, 17/3 hub', [`${aisha} 03-10 30 came`]],
    ['met w Liz yday pm at cafe, then again this am at hub', [`${liz} 03-11 - came`, `${liz} 03-12 - came`]],
    [
      'Rang Kasia Mon, no answer, and again Tues, no answer',
      [`${kasia} 03-09 - no-answer`, `${kasia} 03-10 - no-answer`],
    ],
    ['Saw Kasia yesterday and again today he was outside', [`${kasia} 03-11 - came`]],
    ['Saw Kasia yesterday at hub re ex, then again this am he hit her', [`${kasia} 03-11 - came`]],
    ['Saw Kasia yesterday, and again on 19/3', [`${kasia} 03-11 - came`]],
    [
      'Sewing grp tues. In: Liz, Aisha. Out: Kasia (gp appt), Tracy (no contact)',
      [
        `${liz} 03-10 - came`,
        `${aisha} 03-10 - came`,
        `${kasia} 03-10 - missed`,
        'Tracy Hope 03-10 - missed',
      ],
    ],
  ]
  for (const [note, contacts] of notes) {
    it(`tells of ${contacts.join(', ')}: ${note}`, () => {
      expect(told(note)).to.deep.equal(contacts)
    })
  }
})
