import { expect } from 'chai'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'

const shown = (text: string): readonly string[] =>
  cuesIn(text)
    .filter(({ standing }) => standing === 'current' || standing === 'uncertain')
    .map(({ category, standing }) => `${category} ${standing}`)

describe('a plan for safety', () => {
  for (const text of [
    'Went through her plan: if he ever hits her again she rings 999 and goes next door',
    'Agreed that if he kicks the door in she will call the police',
    'If she ever feels suicidal at night she is to ring the crisis line or text me, number in her phone',
    'Should he threaten staff we ring the office',
  ])
    it(`is not harm now: “${text}”`, () => {
      expect(shown(text)).to.deep.equal([])
    })

  for (const [text, harm] of [
    ['If she goes back there she will end it all, she says', 'suicide current'],
    ['Says if he comes near her she will stab him', 'threat-to-others current'],
    ['He hit her again last night, if he comes back she rings 999', 'domestic-abuse current'],
    ['He said if she calls the police he will kill her', 'domestic-abuse current'],
  ] as const)
    it(`does not hide a threat or what was done: “${text}”`, () => {
      expect(shown(text)).to.include(harm)
    })
})
