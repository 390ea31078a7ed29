import { expect } from 'chai'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'

const before = 'Saw her 40 mins at the hub, did the housing form and had a cup of tea. '
const standings = (words: string): readonly string[] => cuesIn(before + words).map(({ standing }) => standing)
const isShown = (words: string): boolean =>
  standings(words).some((standing) => standing === 'current' || standing === 'uncertain')

describe('an answer to a question about harm', () => {
  for (const words of [
    'Asked was he hitting her again at home, no never.',
    'Any thoughts of hurting herself? None.',
    'Asked outright about suicide - a clear no.',
    'Does anybody make her see men? Laughed, said nope.',
    'Asked if he has hit her. No, never has.',
    'Asked if she was thinking of ending her life, she said no never, she is only tired.',
  ])
    it(`is a denial where it is a plain no: “${words}”`, () => {
      expect(standings(words)).to.deep.equal(['denied'])
    })

  for (const words of [
    'Asked about the bruises on her arm. No explanation.',
    'Asked about him hitting her, no one would believe me she says.',
    "Asked if he hits her. Not when he's sober.",
    'Asked if he had hurt her, no he only pushes.',
    'Asked about suicide. No plan but thinks about it.',
    'Asked re DV. Nothing new, he is still at it.',
    'Did he hit her? No answer, she looked at the floor.',
    "Asked if he'd hurt her. Never said a word, just cried.",
    'Any self harm? None this week.',
    'Any thoughts of ending it? Not today she says.',
    'Asked if she is being hit, she said not any more than before.',
    'Asked was she going to kill herself, never say never she said.',
    'Checked re overdose, no regrets, wishes it had worked.',
  ])
    it(`is still asked about where the no goes on to something else or takes itself back: “${words}”`, () => {
      expect(isShown(words)).to.equal(true)
    })

  for (const words of [
    'Asked if she feels safe at home, she said no.',
    'Is she safe there? Nope.',
    'Has she anywhere to sleep tonight? No, nothing.',
  ])
    it(`is harm where a yes was hoped for: “${words}”`, () => {
      expect(isShown(words)).to.equal(true)
    })

  for (const words of [
    'Asked if she was safe at home, no worries there.',
    'Safe to ring her? No, text only.',
  ])
    it(`is none in “${words}”`, () => {
      expect(isShown(words)).to.equal(false)
    })
})
