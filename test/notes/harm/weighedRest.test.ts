import { expect } from 'chai'
import { cuesIn } from '../../../notes/harm/cuesIn.ts'

/** How harm of a kind is read to stand in a note, most urgent first. */
function standings(text: string, category: string): readonly string[] {
  return cuesIn(text)
    .filter((cue) => cue.category === category)
    .map(({ standing }) => standing)
}

describe('how harm stands, by all the words around it', () => {
  it('leaves to rest what is only taught, in words that no rule knows', () => {
    const text =
      'Away day today, missing persons protocol as a table exercise, I kept the time, new flowchart is in the tray for everybody to read'

    expect(standings(text, 'missing')).to.deep.equal(['hypothetical'])
  })

  it('never takes for over what is told of these days', () => {
    const text =
      'He used to hit her two years ago, last night he dragged her by the hair and she slept at ours'

    expect(standings(text, 'domestic-abuse')).to.include.oneOf(['current', 'uncertain'])
  })

  it('leaves to the rules a note of few words', () => {
    expect(standings('Low risk of suicide', 'suicide')).to.deep.equal(['uncertain'])
    expect(standings('Tried to take her own life last month', 'suicide')).to.deep.equal(['current'])
  })

  it('asks about a no that only the note says, however ordinary the rest is', () => {
    const text =
      'Saw her for the PIP form and the budget, forty minutes at the hub, she did not express any suicidal thoughts and we booked the next one'

    expect(standings(text, 'suicide')).to.deep.equal(['uncertain'])
  })

  it('never leaves harm to a child to rest as only somebody else’s', () => {
    const text =
      'Her sister rang, the sister’s little boy has belt marks on his legs and her partner shouts at him all night, she asked me what to do about it'

    expect(standings(text, 'child-at-risk')).to.not.include('other-person')
  })
})
