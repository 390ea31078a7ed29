import { expect } from 'chai'
import { readReminder } from '../../../notes/planned/readReminder.ts'
import { nameOf, now, women } from '../women.ts'

const read = (text: string): readonly (string | undefined)[] => {
  const { what, who, due } = readReminder(text, { now, women })
  return [what, nameOf(who.certain), due]
}

describe('reading a reminder', () => {
  const examples: readonly [string, string, string | undefined, string | undefined][] = [
    ['chase housing for Jade Morgan on Friday', 'chase housing', 'Jade Morgan', '2026-03-13'],
    ['ring Kasia tomorrow', 'ring Kasia', 'Katarzyna Nowak', '2026-03-13'],
    [
      'send the form to probation re Destiny Grant by 20 March',
      'send the form to probation',
      'Destiny Grant',
      '2026-03-20',
    ],
    [
      'on Monday ask the GP about a letter for Chantelle',
      'ask the GP about a letter',
      'Chantelle Williams',
      '2026-03-16',
    ],
    ['chase housing for Jade Morgan', 'chase housing', 'Jade Morgan', undefined],
    ['ring the council on Friday', 'ring the council', undefined, '2026-03-13'],
    ['chase the eviction for Jade on Friday', 'chase the eviction', undefined, '2026-03-13'],
    [
      'chase the solicitor for Jade Morgan re Friday 20 March court by Wednesday',
      'chase the solicitor re Friday 20 March court',
      'Jade Morgan',
      '2026-03-18',
    ],
    [
      'chase the solicitor for Jade Morgan re 20 March court on Monday',
      'chase the solicitor re 20 March court',
      'Jade Morgan',
      '2026-03-16',
    ],
    ['ring the GP in two weeks', 'ring the GP', undefined, '2026-03-26'],
    ['ring the GP for Jade Morgan on Friday at 3pm', 'ring the GP at 3pm', 'Jade Morgan', '2026-03-13'],
    ['ring the GP on 20 March at 3pm', 'ring the GP at 3pm', undefined, '2026-03-20'],
    ['ring the GP at 3pm on 20 March', 'ring the GP at 3pm', undefined, '2026-03-20'],
    ['ring the GP on 20 March 10.30am', 'ring the GP 10.30am', undefined, '2026-03-20'],
    ['on Friday to ring the GP', 'ring the GP', undefined, '2026-03-13'],
  ]
  for (const [text, ...expected] of examples) {
    it(`reads what, for whom and by when: ${text}`, () => {
      expect(read(text)).to.deep.equal(expected)
    })
  }

  it('keeps every word of a long reminder', () => {
    const { what } = readReminder(`ring ${'and ask again '.repeat(40)}for Jade Morgan`, { now, women })

    expect(what).to.have.length('ring '.length + 'and ask again '.length * 40 - 1)
  })
})
