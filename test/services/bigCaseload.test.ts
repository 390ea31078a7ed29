import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { caseloadCard } from '../../cards/caseload/caseloadCard.ts'
import { newReference } from '../../casework/identifiers.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { showCaseload } from '../../services/caseload/showCaseload.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { wrongWith } from '../support/cardCheck.ts'
import { textOf } from '../support/cardText.ts'
import { aCase, aColleague } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const many = 10_000

describe('a caseload of ten thousand women', function () {
  this.timeout(60_000)
  const records = openLmdbRecordStore(temporaryFolder())
  const ports: Ports = {
    records,
    now: () => thursday,
    clocks: usualClocks,
    measures: new Map(),
    random: () => 0.5,
    newId: () => 'an-id',
  }

  before(async () => {
    let count = 0
    const references = Array.from({ length: many }, (_, number) =>
      newReference('W', () => (Math.floor(number / 20 ** (count++ % 6)) % 20) / 20 + 0.01),
    )
    for (let start = 0; start < many; start += 1000) {
      const batch = references.slice(start, start + 1000)
      await records.commit(batch.map((id) => aCase({ id, familyName: 'Woman' })))
    }
  })
  after(() => records.close())

  it('is shown from the top, in a card that a phone can hold, and says how many there are', async () => {
    const outcome = await showCaseload(ports, aColleague())
    const card = outcome.kind === 'own' ? caseloadCard(outcome.view) : undefined

    expect(textOf(card)).to.contain('10,000 women').and.contain('Shown: the 10 to be contacted first')
    expect(wrongWith(card, ['Woman'])).to.deep.equal([])
  })
})
