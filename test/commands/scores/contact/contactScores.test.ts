import { expect } from 'chai'
import { contactOfNotesGold } from '../../../../commands/scores/contact/contactOfNotesGold.ts'
import { modeOutcomeMoj } from '../../../../commands/scores/contact/modeOutcomeMoj.ts'

describe('scoring mode and attendance', () => {
  it('counts a home visit as right only where the place is read too', () => {
    const { mode } = modeOutcomeMoj.score(
      [
        { id: '1', text: 'Home visit', mode: 'home_visit' },
        { id: '2', text: 'Phone call', mode: 'home_visit' },
      ],
      '',
    )

    expect([mode?.right, mode?.of]).to.deep.equal([1, 2])
    expect(mode?.failures).to.have.length(1)
  })

  it('takes either way for a text or an e-mail, and nothing for a mode that is not said', () => {
    const figures = modeOutcomeMoj.score(
      [
        { id: '1', text: 'Text or email', mode: 'email_or_text' },
        { id: '2', text: 'Contact', mode: 'unknown' },
      ],
      '',
    )

    expect(figures['mode']?.right).to.equal(1)
    expect(figures['mode left open where none is said']?.right).to.equal(1)
  })

  it('keeps the rows of a simulator apart', () => {
    const row = { id: '1', text: 'Did not attend', mode: 'did_not_attend', dna: true, src: 'a simulator' }

    const figures = contactOfNotesGold.score([row, { ...row, src: 'a service' }], '')

    expect(figures['mode']?.of).to.equal(2)
    expect(figures['dna recall, British rows']?.right).to.equal(1)
    expect(figures['dna recall, simulator rows']?.right).to.equal(1)
  })
})
