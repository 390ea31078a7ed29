import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { wsa5 } from '../../casework/measures/wsa5.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { CommitOutcome, RecordStore } from '../../casework/ports/recordStore.ts'
import type { Case } from '../../casework/records/case.ts'
import { correctSaved } from '../../services/correctSaved.ts'
import { moveSaved } from '../../services/moveSaved.ts'
import { askMeasure } from '../../services/measures/askMeasure.ts'
import { saveAnswers } from '../../services/measures/saveAnswers.ts'
import { saveContact } from '../../services/saveContact.ts'
import { reminderOf } from '../../services/remindOfAction.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'
import { openMemoryRecordStore } from '../../stores/memoryRecordStore.ts'
import { aCase, aColleague, aContact, aContactDraft, answersOf, references } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'

const [jade, murray, third] = references
const [fourth, fifth] = ['W-54MFF3-H', 'W-QF9F5V-6']
const keyworker = aColleague()
const manager = aColleague({ id: 'manager-1', name: 'Ruth Bello', roles: ['manager'] })
const at = { reference: jade, saved: { what: 'contact' as const, id: 'contact-1' } }
const action = {
  ...{ id: 'contact-1-action', what: 'Ring', due: '2026-03-20', owner: keyworker.id, setBy: keyworker.id },
  ...{ setAt: thursday, moves: [] },
}
const saidOfContact = { with: 'her', day: '2026-03-12', dayGiven: true, topics: ['housing'] } as const

describe('putting right while others work', () => {
  let records: RecordStore
  let ports: Ports
  let count: number

  beforeEach(async () => {
    count = 0
    records = openMemoryRecordStore()
    ports = {
      records,
      now: () => thursday,
      clocks: usualClocks,
      measures: bundledMeasures(),
      random: () => 0.5,
      newId: () => `id-${count++}`,
    }
    await records.commit([
      ...[keyworker, manager],
      aCase({ contacts: [aContact()], actions: [action], answers: [answersOf()] }),
      ...[murray, third].map((id) => aCase({ id })),
    ])
    await records.commit([await reminderOf(ports, jade, action)])
  })

  const caseOf = async (reference: string): Promise<Case> =>
    (await records.find('case', reference)) ?? aCase()
  const move = (to: string, by = keyworker): ReturnType<typeof moveSaved> =>
    moveSaved(ports, by, { at, as: 0, to })

  it('leaves a contact in one record when two colleagues move it at the same time', async () => {
    const ended = await Promise.all([move(murray), move(third, manager)])
    const standing = await Promise.all([jade, murray, third].map(caseOf))

    expect(standing.flatMap(({ contacts }) => contacts).length).to.equal(1)
    expect(ended.map(({ kind }) => kind).sort()).to.deep.equal(['moved', 'moved-away'])
  })

  it('loses nothing that is saved in either record meanwhile', async () => {
    await records.commit([aContactDraft({ reading: { ...saidOfContact, topics: ['housing'] } })])
    await Promise.all([move(murray), saveContact(ports, keyworker, 'draft-1')])

    expect((await caseOf(jade)).contacts.length).to.equal(1)
    expect((await caseOf(murray)).contacts.map(({ id }) => id)).to.deep.equal(['contact-1'])
  })

  it('names the woman it was filed for nowhere in the other record, and keeps what was typed in the sealed record', async () => {
    await records.commit([
      aCase({
        id: fourth,
        givenName: 'Jade',
        familyName: 'Morgan',
        contacts: [aContact({ words: 'Saw Jade Morgan' })],
      }),
      aCase({ id: fifth, givenName: 'Aisha', familyName: 'Rahman' }),
    ])

    const ended = await moveSaved(ports, keyworker, { at: { ...at, reference: fourth }, as: 0, to: fifth })

    expect(ended.kind).to.equal('moved')
    expect((await caseOf(fifth)).contacts.map(({ words }) => words)).to.deep.equal(['Saw this woman'])
    const [moved] = (await caseOf(fourth)).movedAway ?? []
    expect((await records.find('move', moved?.move ?? ''))?.typed).to.equal('Saw Jade Morgan')
  })

  it('takes the reminder of what is to be done along', async () => {
    await move(murray)

    const reminder = await records.find('delivery', `reminder:${murray}:${action.id}`)
    expect(reminder).to.include({ state: 'waiting', reference: murray })
  })

  it('changes nothing at all when the commit fails', async () => {
    const before = await Promise.all([jade, murray].map(caseOf))
    const failing: RecordStore = {
      ...records,
      commit: (): Promise<CommitOutcome> => Promise.reject(new Error('The disk is full')),
    }
    const failed = await moveSaved({ ...ports, records: failing }, keyworker, {
      at,
      as: 0,
      to: murray,
    }).catch((error: unknown) => error)

    expect(failed).to.be.instanceOf(Error)
    expect(await Promise.all([jade, murray].map(caseOf))).to.deep.equal(before)
  })

  it('keeps both versions when two colleagues correct one contact from the same form', async () => {
    const correct = (minutes: number, by = keyworker): ReturnType<typeof correctSaved> => {
      const contact = {
        reading: { ...saidOfContact, topics: ['housing' as const], minutes },
        words: 'Saw her.',
      }
      return correctSaved(ports, by, { at, as: 0, reason: 'slip', line: undefined, contact })
    }
    const ended = await Promise.all([correct(50), correct(60, manager)])
    const [contact] = (await caseOf(jade)).contacts

    expect(ended.map(({ kind }) => kind).sort()).to.deep.equal(['changed-since', 'contact-corrected'])
    expect(contact?.corrections?.length).to.equal(1)
  })

  it('does not save answers again that were moved away, from a press that came twice', async () => {
    await moveSaved(ports, keyworker, {
      ...{ at: { reference: jade, saved: { what: 'answers', id: 'answers-1' } }, as: 0, to: murray },
    })
    const items = wsa5.items.map(({ id }) => ({ item: id, answer: 5 }))
    const asked = { id: 'answers-1', reference: jade, measure: 'wsa5' }
    const again = await saveAnswers(ports, keyworker, { ...asked, items, about: { day: '2026-03-12' } })

    expect(again.kind).to.equal('moved-away')
    expect((await caseOf(jade)).answers).to.deep.equal([])
    expect((await askMeasure(ports, keyworker, { ...asked, id: 'x' })).kind).to.equal('asking')
  })
})
