import { expect } from 'chai'
import { readCorrection, type CorrectionReading } from '../../../notes/replies/readCorrection.ts'
import type { DraftChange } from '../../../notes/replies/correctionChange.ts'
import { aReading, now, referenceOf, women } from '../women.ts'

const reading = aReading({
  ...{ minutes: 40, mode: 'in-person', place: 'hub', attendance: 'came', topics: ['housing'] },
  next: { day: '2026-03-19', time: '14:00' },
})
const jades = [referenceOf('Jade Morgan'), referenceOf('Jade Murray')]
const ofJadeMorgan = { woman: referenceOf('Jade Morgan'), candidates: [referenceOf('Jade Morgan')], reading }
const ofSomeJade = { candidates: jades, reading }

const read = (
  text: string,
  draft: typeof ofJadeMorgan | typeof ofSomeJade = ofJadeMorgan,
): CorrectionReading => readCorrection(text, { now, women, draft })

const correction = (change: Partial<DraftChange>): CorrectionReading => ({
  kind: 'correction',
  change: { addTopics: [], removeTopics: [], ...change },
})
const her = (name: string): Partial<DraftChange> => ({
  who: { certain: referenceOf(name), candidates: [referenceOf(name)] },
})

describe('correcting a draft by reply', () => {
  const corrections: readonly [reply: string, change: Partial<DraftChange>][] = [
    ['no, yesterday', { day: '2026-03-11' }],
    ['no sorry yesterday', { day: '2026-03-11' }],
    ['not yesterday, Tuesday', { day: '2026-03-10' }],
    ['it was 50 mins', { minutes: 50 }],
    ['50 not 40', { minutes: 50 }],
    ['it was 50', { minutes: 50 }],
    ['half an hour', { minutes: 30 }],
    ['not Jade Morgan, Jade Murray', her('Jade Murray')],
    ['not Jade Morgan, Murray', her('Jade Murray')],
    ['not jade morgan, murray', her('Jade Murray')],
    ['no, Jade Murray', her('Jade Murray')],
    ['it was Kasia', her('Katarzyna Nowak')],
    ['not Jade Morgan, Jade Murray, and it was 50 mins', { ...her('Jade Murray'), minutes: 50 }],
    ['add finance', { addTopics: ['finance'] }],
    ['take off housing', { removeTopics: ['housing'] }],
    ['take off housing, add debt', { removeTopics: ['housing'], addTopics: ['finance'] }],
    ['not housing, finance', { removeTopics: ['housing'], addTopics: ['finance'] }],
    ["she didn't come", { attendance: 'missed' }],
    ['no answer', { attendance: 'no-answer' }],
    ['we cancelled', { attendance: 'cancelled-by-us' }],
    ['by phone', { mode: 'phone' }],
    ['it was a phone call', { mode: 'phone' }],
    ['at the centre', { place: 'centre' }],
    ['at the centre not the hub', { place: 'centre' }],
    ['next appt is the 24th at 2', { next: { day: '2026-03-24', time: '14:00' } }],
    ['and next appt is the 24th at 2', { next: { day: '2026-03-24', time: '14:00' } }],
    ['tomorrow 2pm', { next: { day: '2026-03-13', time: '14:00' } }],
    ['3pm not 2pm', { next: { day: '2026-03-19', time: '15:00' } }],
    ['2pm', { time: '14:00' }],
    ['about her', { with: 'about-her' }],
  ]
  for (const [reply, change] of corrections) {
    it(`takes “${reply}” for a correction and changes only what it names`, () => {
      expect(read(reply)).to.deep.equal(correction(change))
    })
  }

  it('leaves a day or a plain word what it is where it could be somebody’s name', () => {
    for (const reply of ['it was april', 'it was a joy', 'no joy', 'that was her destiny']) {
      const answer = read(reply)
      expect('change' in answer ? answer.change.who : undefined, reply).to.equal(undefined)
    }
  })

  it('takes a name alone for the woman while the draft has none for certain', () => {
    expect(read('Jade Murray', ofSomeJade)).to.deep.equal(correction(her('Jade Murray')))
    expect(read('Murray', ofSomeJade)).to.deep.equal(correction(her('Jade Murray')))
  })

  it('leaves candidates where the other name fits two women', () => {
    const other = { reference: 'W-3CHPG4-F', givenName: 'Ayesha', familyName: 'Murray' }

    const answer = readCorrection('not Jade Morgan, Murray', {
      now,
      women: [...women, other],
      draft: ofJadeMorgan,
    })

    expect(answer).to.deep.equal(
      correction({ who: { candidates: [referenceOf('Jade Murray'), other.reference] } }),
    )
  })

  it('leaves the other candidates where a woman is only ruled out', () => {
    expect(read('not Jade Morgan', ofSomeJade)).to.deep.equal(
      correction({ who: { candidates: [referenceOf('Jade Murray')] } }),
    )
  })
})

describe('telling the next note from a correction', () => {
  const kinds: readonly [kind: CorrectionReading['kind'], messages: readonly string[]][] = [
    [
      'note',
      [
        'Saw Aisha Rahman 20 mins at the hub',
        'Rang Kasia no answer',
        'Jade Murray came to the centre yesterday 30 mins re money',
        'Hi, saw Aisha Rahman 20 mins at the hub',
        'Thanks! Please log: rang Kasia, no answer',
        'Sorry, saw Aisha Rahman 20 mins at the hub',
        'Saw Fatima 20 mins',
        'Kasia - DNA',
        'Jade Murray 30 mins re money',
        `Saw Aisha Rahman at the hub. ${'She talked about her plans. '.repeat(15)}`,
      ],
    ],
    [
      'doubt',
      [
        'Saw her yesterday at the hub',
        'no, saw Kasia yesterday',
        'Jade Murray yesterday',
        'Jade Murray',
        'home visit yesterday',
        'she came yesterday 30 mins',
        'also discussed housing',
        'no one came',
        'Kasia was upset',
        'not Kasia, Aisha',
        'not Jade Morgan, she was with Fatima at the doctor',
        'add 10 mins',
        'put a meeting with Carla in for 4 July',
      ],
    ],
    [
      'neither',
      ['thanks', 'ok', 'no', 'yes', 'not sure', 'what can you do', 'she was upset about her son', '👍', ''],
    ],
  ]
  for (const [kind, messages] of kinds) {
    for (const message of messages) {
      it(`takes “${message.slice(0, 60)}” for ${kind}`, () => {
        expect(read(message).kind).to.equal(kind)
      })
    }
  }

  it('never takes a whole note about another woman for a correction, whoever the draft is of', () => {
    const notes = women.flatMap(({ givenName, familyName }) => [
      `Saw ${givenName} ${familyName} 30 mins`,
      `rang ${givenName} ${familyName} no answer`,
      `${givenName} ${familyName} cancelled, rebooked for Mon`,
    ])

    const read_ = notes.flatMap((note) => [read(note).kind, read(note, ofSomeJade).kind])

    expect(new Set(read_)).to.deep.equal(new Set(['note']))
  })
})
