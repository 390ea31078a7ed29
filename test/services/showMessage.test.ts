import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { showMessage } from '../../services/showMessage.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { aColleague } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'

describe('a message as it was typed', () => {
  const records = openLmdbRecordStore(temporaryFolder())
  let count = 0
  const ports: Ports = {
    records,
    now: () => thursday,
    clocks: usualClocks,
    measures: new Map(),
    random: () => 0.5,
    newId: () => `id-${(count += 1)}`,
  }
  const author = aColleague()

  before(() =>
    records.commit([
      {
        ...{ kind: 'message', schemaVersion: 1, version: 0, id: 'm', author: author.id },
        ...{ organisation: author.organisation, words: 'Saw Jade', drafts: [], createdAt: thursday },
      },
    ]),
  )
  after(() => records.close())

  it('is open to whoever typed it', async () => {
    expect((await showMessage(ports, author, 'm'))?.words).to.equal('Saw Jade')
  })

  it('is open to the safeguarding lead of her organisation, and the audit trail says so', async () => {
    const lead = aColleague({ id: 'lead-1', roles: ['safeguarding-lead'] })

    expect((await showMessage(ports, lead, 'm'))?.words).to.equal('Saw Jade')
    const trail = await records.list('audit-about', 'm')
    expect(trail.map(({ act, by }) => [act, by])).to.deep.include(['message.shown', 'lead-1'])
  })

  it('is closed to everybody else', async () => {
    const others = [
      aColleague({ id: 'other' }),
      aColleague({ id: 'manager-1', roles: ['manager'] }),
      aColleague({ id: 'lead-2', roles: ['safeguarding-lead'], organisation: 'Another' }),
    ]

    const shown = await Promise.all(others.map((other) => showMessage(ports, other, 'm')))

    expect(shown).to.deep.equal([undefined, undefined, undefined])
  })
})
