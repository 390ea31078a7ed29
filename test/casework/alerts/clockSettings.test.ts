import { expect } from 'chai'
import { readClocks } from '../../../casework/alerts/clockSettings.ts'
import { usualClocks } from '../../../casework/alerts/clocks.ts'

describe('the clocks of alerts as a setting', () => {
  it('change what they name and leave everything else as usual', () => {
    const { clocks } = readClocks('U0.step=10; U1.step=60 ;U1.decide=240;U2.acknowledge=10:30;U3.decide=4')

    expect(clocks).to.deep.equal({
      ...usualClocks,
      of: {
        ...usualClocks.of,
        U0: { ...usualClocks.of.U0, step: 10 },
        U1: { ...usualClocks.of.U1, step: 60, decide: 240 },
      },
      acknowledgeU2At: '10:30',
      decideU3Days: 4,
    })
  })

  for (const [text, name] of [
    ['U0.step=0', 'U0.step'],
    ['U0.step=10081', 'U0.step'],
    ['U0.step=1.5', 'U0.step'],
    ['U0.step=-5', 'U0.step'],
    ['U0.step', 'U0.step'],
    ['U0.step=10=20', 'U0.step'],
    ['U0.step=10;U0.step=20', 'U0.step'],
    ['U2.acknowledge=noon', 'U2.acknowledge'],
    ['U3.acknowledge=21', 'U3.acknowledge'],
    ['U2.decide=60', 'part 1'],
    ['U0.step=10;', 'part 2'],
    ['scale=0.5', 'part 1'],
    ['U0.step=90', 'U0.step'],
    ['U1.firstStep=481', 'U1.firstStep'],
  ] as const) {
    it(`are refused as "${text}", with what is wrong`, () => {
      const { clocks, wrong } = readClocks(text)

      expect([clocks, wrong.length]).to.deep.equal([undefined, 1])
      expect(wrong[0]).to.match(new RegExp(`^${name} must`))
    })
  }

  it('name every part that is wrong at once', () => {
    expect(readClocks('U0.step=x;U1.step=60;U9=1').wrong).to.have.length(2)
  })
})
