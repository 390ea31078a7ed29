import { expect } from 'chai'
import { withAddresses } from '../../casework/keptApart.ts'
import { aContactDraft } from '../support/records.ts'

const address = '12 Acre Lane'
const words = `Moved to ${address}. Will write to housing about ${address}`
const draft = aContactDraft({
  words,
  reading: {
    ...{ with: 'her', day: '2026-03-12', dayGiven: true, topics: [] },
    actions: [{ text: `write to housing about ${address}` }],
  },
})
const stretches = [words.indexOf(address), words.lastIndexOf(address)].map((start) => ({
  start,
  end: start + address.length,
}))

describe('an address in a note', () => {
  it('is taken out of the words and of what is to be done, and kept once beside them', () => {
    const after = withAddresses(draft, stretches, 'keep-apart')

    expect(after.words).to.equal(
      'Moved to [address kept apart]. Will write to housing about [address kept apart]',
    )
    expect(after.reading.actions?.[0]?.text).to.equal('write to housing about [address kept apart]')
    expect(after.keptApart).to.deep.equal([address])
  })

  it('is kept nowhere when it is left out', () => {
    const after = withAddresses(draft, stretches, 'leave-out')

    expect(JSON.stringify(after)).to.not.contain(address)
  })

  it('stays in the words when it is to be kept', () => {
    expect(withAddresses(draft, stretches, 'keep')).to.deep.equal({ ...draft, addresses: 'keep' })
  })
})
