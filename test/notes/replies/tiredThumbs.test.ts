import { expect } from 'chai'
import { readCorrection, type CorrectionReading } from '../../../notes/replies/readCorrection.ts'
import { tiredCorrections } from './tiredThumbs.ts'
import { aReading, now, referenceOf, women } from '../women.ts'

const reading = aReading({
  ...{ minutes: 40, mode: 'in-person', place: 'hub', attendance: 'came', topics: ['housing'] },
  next: { day: '2026-03-19', time: '14:00' },
})
const jadeMorgan = referenceOf('Jade Morgan')
const read = (text: string): CorrectionReading =>
  readCorrection(text, { now, women, draft: { woman: jadeMorgan, candidates: [jadeMorgan], reading } })
describe('replies typed with tired thumbs', () => {
  for (const [reply, change] of tiredCorrections) {
    it(`takes “${reply}” for a correction and changes nothing else`, () => {
      expect(read(reply)).to.deep.equal({
        kind: 'correction',
        change: { addTopics: [], removeTopics: [], ...change },
      })
    })
  }

  const others: readonly (readonly [kind: CorrectionReading['kind'], replies: readonly string[]])[] = [
    [
      'note',
      ['Jade Morgan came yesterday 30 mins', "Aisha didn't come", 'aisha rang', 'saw aisha yesterday'],
    ],
    [
      'doubt',
      [
        "Jade didn't come",
        'Jade Morgan cancelled',
        'Jade Morgan 20 mins',
        'Jade Morgan, yesterday',
        'Aisha 20 mins',
        'she rang me',
        'we met at costa',
        'rang her mum',
        'spoke to her PO',
        'she emailed',
        'she texted me',
        'visited her in prison',
      ],
    ],
    [
      'neither',
      [
        'she was upset',
        'she was late',
        '20 mins late',
        'she left early',
        'ok thanks',
        'lol',
        'thx',
        'what time is it',
        'how do i change it',
        'why',
        'is that right?',
        'chase housing',
        'remind me to call her',
        'she needs a food parcel',
      ],
    ],
  ]
  for (const [kind, replies] of others) {
    for (const reply of replies) {
      it(`takes “${reply}” for ${kind}`, () => {
        expect(read(reply).kind).to.equal(kind)
      })
    }
  }
})
