import { expect } from 'chai'
import { dayLineInWords } from '../../cards/day/dayLines.ts'
import { reviews } from '../../casework/day/womenParts.ts'
import { caseloadOf } from '../../casework/caseload/caseload.ts'
import { aDayWorld } from '../support/dayWorld.ts'
import { aWomanEntry } from '../support/entries.ts'
import { thursday as now } from '../support/thursday.ts'

const woman = aWomanEntry({ givenName: 'Jade', familyName: 'Morgan' })

describe('the lines of a day', () => {
  for (const [due, said] of [
    ['2026-03-13', 'to be looked at by 13 Mar'],
    ['2026-03-12', 'to be looked at by today'],
    ['2026-03-11', 'was to be looked at by 11 Mar'],
  ] as const)
    it(`say of a cue in words of its time by when it is looked at: ${due}`, () => {
      const cue = { id: 'c', draft: 'd', category: 'suicide' as const, askedAt: now, due }

      expect(dayLineInWords({ kind: 'cue', woman, cue }, 'cues', now).split('; ').at(-1)).to.equal(said)
    })

  it('say of a woman never asked the outcomes that she was not, and when she was referred', () => {
    const lines = reviews(
      aDayWorld({
        women: caseloadOf(
          [
            { ...woman, status: 'engaged', since: '2026-02-23' },
            {
              ...{ ...woman, status: 'engaged', since: '2025-06-01' },
              measured: [{ measure: 'wsa5', first: '2025-06-12', last: '2025-12-12' }],
            },
          ],
          [],
          '2026-03-12',
        ),
      }),
    )

    expect(lines.map((line) => dayLineInWords(line, 'own-reviews', now))).to.deep.equal([
      'Jade Morgan: not asked for 90 days',
      'Jade Morgan: not asked yet, referred 17 days ago',
    ])
  })
})
