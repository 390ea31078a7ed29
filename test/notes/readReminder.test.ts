import { expect } from 'chai'
import { readReminder } from '../../notes/readReminder.ts'
import { nameOf, now, women } from './women.ts'

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
  ]
  for (const [text, ...expected] of examples) {
    it(`reads what, for whom and by when: ${text}`, () => {
      expect(read(text)).to.deep.equal(expected)
    })
  }
})
