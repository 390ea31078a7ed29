import { expect } from 'chai'
import {
  readTogetherReply,
  type OpenLine,
  type TogetherReading,
} from '../../../notes/replies/readTogetherReply.ts'
import { aReading, now, referenceOf, women } from '../women.ts'

const line = (name: string, attendance: 'came' | 'missed'): OpenLine => ({
  woman: referenceOf(name),
  candidates: [referenceOf(name)],
  reading: aReading({ mode: 'group', time: '14:00', minutes: 90, attendance }),
})
const [tracy, joy, shan, kasia] = [0, 1, 2, 3]
const lines: readonly OpenLine[] = [
  line('Tracy Hope', 'came'),
  line('Joy Price', 'came'),
  line('Shanice Brown', 'missed'),
  line('Katarzyna Nowak', 'missed'),
  { named: 'Zadie', candidates: [], reading: aReading({ mode: 'group', attendance: 'came' }) },
]
const all = [0, 1, 2, 3, 4]
const read = (text: string): TogetherReading => readTogetherReply(text, { now, women, lines })
const change = (fields: object): object => ({ addTopics: [], removeTopics: [], ...fields })

describe('replying to a workshop', () => {
  const corrections: readonly (readonly [string, readonly number[], object])[] = [
    ['Kasia came too', [kasia], { attendance: 'came' }],
    ['kasia came as well', [kasia], { attendance: 'came' }],
    ['Shan did come', [shan], { attendance: 'came' }],
    ["Joy didn't come", [joy], { attendance: 'missed' }],
    ["joy didn't", [joy], { attendance: 'missed' }],
    ['no joy didnt come', [joy], { attendance: 'missed' }],
    ['Joy cancelled', [joy], { attendance: 'cancelled-by-her' }],
    ['Shan and Kasia came', [shan, kasia], { attendance: 'came' }],
    ['Tracy only 30 mins', [tracy], { minutes: 30 }],
    ["Zadie didn't come", [4], { attendance: 'missed' }],
    ['it was 2 hours', all, { minutes: 120 }],
    ['yesterday', all, { day: '2026-03-11' }],
    ['no, yesterday', all, { day: '2026-03-11' }],
    ['at the centre', all, { place: 'centre' }],
    ['2.30 to 4pm', all, { time: '14:30', minutes: 90 }],
    ['they all came', all, { attendance: 'came' }],
    ['everyone came', all, { attendance: 'came' }],
    ['no one came', all, { attendance: 'missed' }],
    ['add finance', all, { addTopics: ['finance'] }],
    [
      'not Joy, Patience',
      [joy],
      { who: { certain: referenceOf('Patience Adeyemi'), candidates: [referenceOf('Patience Adeyemi')] } },
    ],
  ]
  for (const [reply, places, fields] of corrections) {
    it(`takes “${reply}” for a change of ${places.length === all.length ? 'every line' : 'that line only'}`, () => {
      expect(read(reply)).to.deep.equal({ kind: 'correction', lines: places, change: change(fields) })
    })
  }

  for (const reply of ['take off Joy', 'remove joy pls', 'take joy off']) {
    it(`takes “${reply}” for the end of her line`, () => {
      expect(read(reply)).to.deep.equal({ kind: 'take-off', lines: [joy] })
    })
  }

  const additions: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['add Maria', ['Maria Santos-Lima'], []],
    ['and maria', ['Maria Santos-Lima'], []],
    ['Maria came too', ['Maria Santos-Lima'], []],
    ['sorry Maria was there as well', ['Maria Santos-Lima'], []],
    ['add Maria and Aisha', ['Maria Santos-Lima', 'Aisha Rahman'], []],
    ['add Bettina', [], ['Bettina']],
  ]
  for (const [reply, names, strangers] of additions) {
    it(`takes “${reply}” for more who were there`, () => {
      const added = names.map((name) => [referenceOf(name)])
      expect(read(reply)).to.deep.equal({ kind: 'addition', women: added, strangers })
    })
  }

  it('offers both where the name that is added fits two', () => {
    const jades = [referenceOf('Jade Morgan'), referenceOf('Jade Murray')]
    expect(read('add Jade')).to.deep.equal({ kind: 'addition', women: [jades], strangers: [] })
  })

  const others: readonly (readonly [TogetherReading['kind'], readonly string[]])[] = [
    ['note', ['Saw Kasia 20 mins at the hub', 'Rang Joy no answer', 'Saw Maria at the hub 30 mins']],
    ['neither', ["she didn't come", 'thanks', 'what now', 'she was upset', '']],
  ]
  for (const [kind, replies] of others) {
    for (const reply of replies) {
      it(`takes “${reply}” for ${kind}`, () => {
        expect(read(reply).kind).to.equal(kind)
      })
    }
  }
})
