import { expect } from 'chai'
import { UnreadableRecord } from '../../casework/ports/recordStore.ts'
import type { AuditEntry } from '../../casework/records/auditEntry.ts'
import { type CheckedRecords, checkedRecords } from '../../stores/checkedRecords.ts'
import { anAuditEntry } from '../support/records.ts'

describe('records that were read and are kept', () => {
  let checked: CheckedRecords
  let asked: string[]

  beforeEach(() => {
    checked = checkedRecords()
    asked = []
  })

  const find = (id: string, size = 1000): AuditEntry | undefined =>
    checked.find('audit-entry', id, () => {
      asked.push(id)
      return { record: anAuditEntry({ id }), size }
    })

  it('are read once', () => {
    const first = find('1')

    expect(find('1')).to.equal(first)
    expect(asked).to.deep.equal(['1'])
  })

  it('are read again once they are forgotten, alone or with all others', () => {
    find('1')
    find('2')
    checked.forget({ kind: 'audit-entry', id: '1' })
    find('1')
    find('2')
    checked.forgetAll()
    find('2')

    expect(asked).to.deep.equal(['1', '2', '1', '2'])
  })

  it('are few', () => {
    const ids = Array.from({ length: 1000 }, (_, place) => `${place}`)
    ids.forEach((id) => find(id))
    asked = []
    ids.toReversed().forEach((id) => find(id))

    expect(asked).to.have.length(800)
  })

  it('are small together', () => {
    const large = Array.from({ length: 50 }, (_, place) => `${place}`)
    large.forEach((id) => find(id, 300_000))
    asked = []
    large.toReversed().forEach((id) => find(id, 300_000))

    expect(asked).to.have.length(44)
  })

  it('are the list of colleagues too, until one of them is saved', () => {
    const list = (index: 'colleagues' | 'due', whole = true): unknown =>
      checked.list(index, () => {
        asked.push(index)
        return { entries: [], whole }
      })
    list('colleagues', false)
    list('colleagues')
    list('colleagues')
    checked.forget({ kind: 'delivery', id: '1' })
    list('colleagues')
    expect(asked, 'one with a line left out is not kept').to.deep.equal(['colleagues', 'colleagues'])

    checked.forget({ kind: 'colleague', id: '1' })
    list('colleagues')
    list('due')
    list('due')
    expect(asked.slice(2)).to.deep.equal(['colleagues', 'due', 'due'])
  })

  it('are no other kind’s', () => {
    find('1')

    expect(checked.find('contact-draft', '1', () => undefined)).to.equal(undefined)
  })

  it('are not those that are absent or cannot be read: these are asked for each time', () => {
    const unreadable = (): never => {
      asked.push('unreadable')
      throw new UnreadableRecord('audit-entry', '1', ['at'])
    }
    const absent = (): undefined => void asked.push('absent')

    expect(() => checked.find('audit-entry', '1', unreadable)).to.throw(UnreadableRecord)
    expect(() => checked.find('audit-entry', '1', unreadable)).to.throw(UnreadableRecord)
    checked.find('audit-entry', '1', absent)
    checked.find('audit-entry', '1', absent)

    expect(asked).to.deep.equal(['unreadable', 'unreadable', 'absent', 'absent'])
    expect(find('1')).to.include({ id: '1' })
  })
})
