import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { newReference } from '../../casework/identifiers.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { readWho } from '../../notes/names/readWho.ts'
import { womenInText } from '../../services/draftContact.ts'
import { whoIsMeant } from '../../services/whoIsMeant.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aColleague } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'
import { women } from '../notes/women.ts'

describe('looking women up by the names in a message', () => {
  const records = openLmdbRecordStore(temporaryFolder())
  const ports: Ports = {
    records,
    now: () => thursday,
    clocks: usualClocks,
    random: () => 0.5,
    newId: () => 'an-id',
  }
  const names = new Map<string, string>()

  before(async () => {
    let count = 0
    const cases = women.map(({ givenName, familyName, knownAs }) => {
      const id = newReference('W', () => (Math.floor((count + 1) / 20 ** (count++ % 6)) % 20) / 20 + 0.01)
      names.set(id, `${givenName} ${familyName}`)
      return aCase({ id, givenName, familyName, ...(knownAs === undefined ? {} : { knownAs }) })
    })
    await records.commit(cases)
  })
  after(() => records.close())

  const read = async (words: string) => {
    const { who } = readWho(words, await womenInText(ports, aColleague(), words))
    return { certain: names.get(who.certain ?? ''), candidates: who.candidates.map((one) => names.get(one)) }
  }

  const found: readonly [words: string, name: string][] = [
    ['Saw Aysha 30 mins', 'Aisha Rahman'],
    ['spoke to tracie h', 'Tracy Hope'],
    ['JMo came in', 'Jade Morgan'],
    ['saw jmo 20 mins', 'Jade Morgan'],
    ['Saw Kas at the hub', 'Katarzyna Nowak'],
    ['rang lizzie', "Elizabeth O'Connor"],
    ['Saw Chantele', 'Chantelle Williams'],
    ['Siobahn rang', 'Siobhán Kelly'],
    ['saw Destinee', 'Destiny Grant'],
    ['Saw Jayde Murry', 'Jade Murray'],
    ['saw k nowak', 'Katarzyna Nowak'],
  ]
  for (const [words, name] of found) {
    it(`finds ${name} in “${words}”`, async () => {
      expect(await read(words)).to.deep.equal({ certain: name, candidates: [name] })
    })
  }

  it('finds nobody by a name that is nobody’s', async () => {
    expect(await read('Saw Fatima 30 mins')).to.deep.equal({ certain: undefined, candidates: [] })
  })

  it('shows who is like a name that was asked for, and opens nobody unasked', async () => {
    const meant = await whoIsMeant(ports, aColleague(), 'Aysha')

    expect(meant).to.include({ kind: 'several' })
    expect(meant.kind === 'several' && meant.women.map(({ name }) => name)).to.have.length(1)
  })
})
