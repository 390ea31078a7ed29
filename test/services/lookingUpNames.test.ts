import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { newReference } from '../../casework/identifiers.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import { readWho } from '../../notes/names/readWho.ts'
import { discardDraft } from '../../services/discardDraft.ts'
import { womenInText } from '../../services/draftContact.ts'
import { takeMessage } from '../../services/takeMessage.ts'
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
    measures: new Map(),
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

  it('is done once for a message, however often it is read', async () => {
    let lookedUp = 0
    const counting: RecordStore = {
      find: async (kind, id) => records.find(kind, id),
      list: async (index, scope, options) => {
        if (index === 'women-by-name') lookedUp += 1
        return records.list(index, scope, options)
      },
      commit: async (changed) => records.commit(changed),
      close: async () => records.close(),
    }
    let ids = 0
    const counted = { ...ports, records: counting, newId: () => `id-${ids++}` }
    const writes = async (id: string, words: string): Promise<number> => {
      lookedUp = 0
      await takeMessage(counted, aColleague(), { id, words })
      return lookedUp
    }
    const words = 'Saw Destiny Grant 30 mins at the hub'
    await womenInText(counted, aColleague(), words)
    const once = lookedUp

    expect(await writes('first', words)).to.equal(once)
    expect(await writes('while-one-is-open', words)).to.equal(once)
    await discardDraft(counted, aColleague(), 'while-one-is-open')
    expect(await writes('after-one-is-settled', words)).to.equal(once)
  })

  it('shows who is like a name that was asked for, and opens nobody unasked', async () => {
    const meant = await whoIsMeant(ports, aColleague(), 'Aysha')

    expect(meant).to.include({ kind: 'several' })
    expect(meant.kind === 'several' && meant.women.map(({ name }) => name)).to.have.length(1)
  })
})
