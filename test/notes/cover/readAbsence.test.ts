import { expect } from 'chai'
import { readAbsence } from '../../../notes/cover/readAbsence.ts'
import { thursday as now } from '../../support/thursday.ts'

const colleagues = [
  { id: 'amara', name: 'Amara Cole' },
  { id: 'bronwen', name: 'Bronwen Price' },
  { id: 'chloe', name: 'Chloe Nwosu' },
  { id: 'dalia', name: 'Dalia Haddad' },
]

/** "who: from to, cover", with "?" where nothing is said. */
function said(text: string): string | undefined {
  const read = readAbsence(text, colleagues, now)
  if (read === undefined) return undefined
  const { of, cover, from = '?', to = '?' } = read
  const whose = of === undefined ? '?' : of === 'me' ? 'me' : of.ids.join('/')
  return `${whose}: ${from} ${to}, ${cover?.ids.join('/') ?? '?'}`
}

const read: readonly (readonly [string, string])[] = [
  ["I'm away 3 to 14 August, Chloe covers", 'me: 2026-08-03 2026-08-14, chloe'],
  ['I am away from 3rd to 14th August and Chloe covers', 'me: 2026-08-03 2026-08-14, chloe'],
  ['on leave next week, Chloe is covering', 'me: 2026-03-16 2026-03-22, chloe'],
  ['on leave next week, covered by Chloe Nwosu', 'me: 2026-03-16 2026-03-22, chloe'],
  [
    "I'm on annual leave 16-20 March, Dalia Haddad will be covering for me",
    'me: 2026-03-16 2026-03-20, dalia',
  ],
  ['off sick today', 'me: 2026-03-12 2026-03-12, ?'],
  ["I'm off sick since Monday until Friday, Chloe covers", 'me: 2026-03-09 2026-03-13, chloe'],
  ['away until Friday', 'me: 2026-03-12 2026-03-13, ?'],
  ['off sick, back on Monday', 'me: 2026-03-12 2026-03-15, ?'],
  ['back on Monday', 'me: ? 2026-03-15, ?'],
  ["I'm back", 'me: ? 2026-03-11, ?'],
  ['away for two weeks from Monday, Chloe covers me', 'me: 2026-03-16 2026-03-29, chloe'],
  ['away w/c 16 March, Chloe covers', 'me: 2026-03-16 2026-03-22, chloe'],
  ['off 28 Dec to 3 Jan', 'me: 2026-12-28 2027-01-03, ?'],
  ["I'm away this week", 'me: 2026-03-12 2026-03-15, ?'],
  ["I'm on holiday from 3 August", 'me: 2026-08-03 ?, ?'],
  ["I'm away 14 to 3 August", 'me: 2026-08-14 2026-08-03, ?'],
  ['Amara is off sick, Chloe covers until Friday', 'amara: 2026-03-12 2026-03-13, chloe'],
  ['Chloe covers Amara until Friday', 'amara: 2026-03-12 2026-03-13, chloe'],
  ['Chloe is covering for Amara Cole next week', 'amara: 2026-03-16 2026-03-22, chloe'],
  ["Amara's back on Monday", 'amara: ? 2026-03-15, ?'],
  ['cover until Monday instead', '?: 2026-03-12 2026-03-16, ?'],
  ['Can Chloe cover me tomorrow?', 'me: 2026-03-13 2026-03-13, chloe'],
  ["I'm away next week, Zelda covers", 'me: 2026-03-16 2026-03-22, '],
]

const notes = [
  "I'm off to see Jade",
  "I'm back from seeing Jade, she was upset",
  'Back at the hub with Jade 20 mins',
  'Saw Jade 40 mins, she covers her bruises',
  "I'm away to court with Jade on Friday",
  'Jade is off sick, she will ring on Friday',
  'ill today, rang Jade',
  "I'm worried about Jade, away from home",
  `I'm away ${'and away '.repeat(2000)}`,
]

describe('reading who is away', () => {
  for (const [text, expected] of read)
    it(`reads: ${text}`, () => {
      expect(said(text)).to.equal(expected)
    })

  for (const text of notes)
    it(`leaves a note a note: ${text.slice(0, 60)}`, () => {
      expect(said(text)).to.equal(undefined)
    })
})
