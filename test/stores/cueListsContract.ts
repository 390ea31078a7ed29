import { expect } from 'chai'
import { restingScope } from '../../casework/indexes.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import { anAskedCue } from '../support/cues.ts'
import { references } from '../support/records.ts'

const [jade, kim] = references

/** What every record store lists of what notes mention. `open` opens an empty one. */
export function itListsCues(open: () => RecordStore): void {
  let store: RecordStore

  beforeEach(() => {
    store = open()
  })
  afterEach(() => store.close())

  describe('its lists', () => {
    const { organisation, ...asked } = anAskedCue()
    const listed = {
      ...{ because: 'not-sure' as const, organisation, at: '2026-03-12T15:00:00.000Z', due: '2026-03-13' },
    }

    it('hold a cue from when it is listed until a lead has looked at it', async () => {
      const waiting = async (): Promise<number> => (await store.list('cues-waiting', organisation)).length
      await store.commit([{ ...asked, organisation }])
      const before = await waiting()
      await store.commit([{ ...asked, organisation, version: 1, listed }])
      const between = await waiting()
      const lookedAt = { by: 'lead-1', at: '2026-03-12T15:30:00.000Z' }
      await store.commit([{ ...asked, organisation, version: 2, listed, lookedAt }])

      expect([before, between, await waiting()]).to.deep.equal([0, 1, 0])
    })

    it('hold what rests of a woman, and until when', async () => {
      const at = '2026-03-12T15:00:00.000Z'
      const known = { choice: 'known' as const, by: 'keyworker-1', at, woman: jade }
      await store.commit([{ ...asked, organisation, answers: [known] }])

      expect(await store.list('cues-resting', restingScope(organisation, jade))).to.deep.equal([
        {
          ...{ category: 'self-harm', standing: 'current', draft: 'draft-1' },
          until: '2026-03-26T15:00:00.000Z',
        },
      ])
      expect(await store.list('cues-resting', restingScope(organisation, kim))).to.deep.equal([])
    })
  })
}
