import { expect } from 'chai'
import { calendarDays, daysByChrono } from '../../../notes/when/calendarDays.ts'
import { mayHoldDate } from '../../../notes/when/dateGuard.ts'

const pieces = [
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'now', 'last night', 'lastnight', 'tmr', 'overmorrow'],
  ...[
    '2pm',
    '10.30am',
    'at 5',
    '14:00',
    '5 p',
    "5 o'clock",
    '8 at night',
    'morning',
    'this afternoon',
    'noon',
  ],
  ...['Friday', 'on Tues', 'Thu', 'Sat', 'next fri', '(Mon)', ',Friday', 'weekend', 'Thursday next week'],
  ...[
    'next week',
    'this week',
    'nextweek',
    'next day',
    'this day',
    'last month',
    'next hour',
    'last 2 weeks',
  ],
  ...['for 40 mins', 'for an hour', 'for2hrs', 'within 2 days', 'in 2 days', 'in the morning', 'in 3 w'],
  ...[
    '- 40 mins',
    '+ 2 days',
    '2 days ago',
    'an hour before',
    'a few days later',
    'the day after',
    'after this',
  ],
  ...[
    '5 March',
    'March 5',
    'May',
    'may second',
    'the third of June',
    '1st to 3rd may',
    'marchof',
    'sept',
    'mar.',
  ],
  ...['5/3', '5/3/26', '12.3.26', '2026-03-05', '2026 mar 5', '3/2026', '3/7', '24/7', '1234567', '26', '40'],
  ...[
    'end of March',
    'end of the month',
    'end of next mo',
    'end of',
    'last day of',
    'BST',
    'met',
    'GMT+1',
    'Z',
  ],
  ...['to', '-', '–', 'until', 'at', 'on', 'of', ',', ':', '.', 'T', 'before', 'after', 'from', 'ago', 'out'],
  ...[
    'Saw Jade',
    'her',
    'and',
    'mins',
    're housing',
    'the 27th',
    'a',
    'the',
    's',
    'hours',
    'of this month',
    '\n',
  ],
]
const gaps = [' ', ' ', ' ', '', ', ', '. ', ' - ', '  ']
const count = 6_000

describe('a day that only chrono reads', () => {
  const now = '2026-03-12T16:30:00.000Z'

  it(`is looked for wherever one stands, in ${count} texts made of what dates are made of`, function () {
    this.timeout(60_000)
    const texts = textsOf(count)

    const missed = texts.filter((text) => !sameDays(text, now))

    expect(missed).to.deep.equal([])
    expect(texts.filter((text) => daysByChrono(text, now).length === 0).length).to.be.greaterThan(count / 4)
  })

  for (const text of [
    'Saw Jade Morgan 40 mins at the hub re housing, eviction notice for the 27th. Next appt Thu 2pm',
    'Rang Kasia, no answer, left voicemail. Will try again tomorrow.',
    'Saw Aisha for an hour yesterday. She may need help in the morning, support 24/7 this week',
    'DNA today. Texted, appt moved to next Friday at 10.30am',
  ]) {
    it(`is not looked for in “${text}”`, () => {
      expect(mayHoldDate(text.replace('24/7', '____'))).to.equal(false)
    })
  }

  for (const piece of [
    'today ',
    ' ',
    '5 ',
    'in ',
    '2pm, ',
    'march ',
    'the ',
    '1 ,',
    'a few ',
    '- 1 ',
    '10 mon ',
  ]) {
    it(`is looked for quickly in a long text of “${piece.trim()}”`, () => {
      const text = piece.repeat(5_000 / piece.length)
      const started = performance.now()

      mayHoldDate(`${text}x`)

      expect(performance.now() - started).to.be.lessThan(300)
    })
  }
})

const sameDays = (text: string, now: string): boolean =>
  JSON.stringify(calendarDays(text, now)) === JSON.stringify(daysByChrono(text, now))

/** The same texts at each run: one to six pieces, joined in different ways. */
function textsOf(amount: number): readonly string[] {
  let seed = 11
  const pick = (from: readonly string[]): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return from[Math.floor(seed / 65_536) % from.length] ?? ''
  }
  return Array.from({ length: amount }, (_, place) =>
    Array.from({ length: 1 + (place % 6) }, () => pick(gaps) + pick(pieces)).join(''),
  )
}
