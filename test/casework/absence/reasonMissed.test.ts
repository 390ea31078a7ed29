import { expect } from 'chai'
import { isWithoutReason, reasonKnown, withReasonMissed } from '../../../casework/absence/reasonMissed.ts'
import { contactFrom } from '../../../casework/contactRules.ts'
import { codeOf, ReasonMissed } from '../../../casework/words.ts'
import { womanEntry } from '../../../casework/womanEntry.ts'
import { aCase, aContact, aContactDraft } from '../../support/records.ts'
import { thursday } from '../../support/thursday.ts'

const missed = aContact({ id: 'm', attendance: 'missed', nationalCode: 'PEND', day: '2026-03-02' })
const by = { by: 'amara', at: thursday }

describe('why she missed an appointment', () => {
  it('is never what probation decides, whatever is chosen', () => {
    const codes = ReasonMissed.options.map((reason) => codeOf('missed', reason))

    expect(codes).to.not.include.members(['UAAB'])
    expect(codes).to.not.include.members(['AFTC'])
    expect(codes).to.not.include.members(['ATSH'])
    expect(new Set(codes)).to.deep.equal(
      new Set(['AAME', 'AAFC', 'AAEM', 'AACL', 'AARE', 'AAHO', 'AASD', 'AARC', 'AAAA', 'PEND']),
    )
  })

  it('keeps what stood there before, and changes nothing where it stands there already', () => {
    const once = withReasonMissed(aCase({ contacts: [missed] }), missed, 'health', by)
    const [contact = missed] = once.contacts

    expect(contact).to.include({ nationalCode: 'AAME', reasonMissed: 'health' })
    expect(contact.corrections?.map(({ before }) => before.nationalCode)).to.deep.equal(['PEND'])
    expect(withReasonMissed(once, contact, 'health', by)).to.equal(once)
    const [back] = withReasonMissed(once, contact, 'not-known', by).contacts
    expect(back).to.include({ nationalCode: 'PEND' }).and.not.have.property('reasonMissed')
  })

  it('is said of nothing but a missed appointment', () => {
    const came = aContact({ id: 'c' })
    const woman = aCase({ contacts: [came] })

    expect(withReasonMissed(woman, came, 'health', by)).to.equal(woman)
  })

  it('is on record too where somebody decided on a code', () => {
    for (const nationalCode of ['AAME', 'CO05', 'UAAB'])
      expect(isWithoutReason({ ...missed, nationalCode })).to.equal(false)
    expect(isWithoutReason(missed)).to.equal(true)
    expect(reasonKnown({ nationalCode: 'AAFC' })).to.equal('family')
    expect(reasonKnown({ nationalCode: 'UAAB' })).to.equal('not-known')
  })

  it('goes into the contact with its code when the draft says it', () => {
    const reading = { with: 'her', day: '2026-03-12', dayGiven: true, topics: [] } as const
    const saved = (said: object): ReturnType<typeof contactFrom> =>
      contactFrom(aContactDraft({ reading: { ...reading, topics: [], ...said } }), 'c', thursday)

    expect(saved({ attendance: 'missed', reasonMissed: 'work' })).to.include({
      ...{ nationalCode: 'AAEM', reasonMissed: 'work' },
    })
    expect(saved({ attendance: 'came', reasonMissed: 'work' }))
      .to.include({ nationalCode: 'ATTC' })
      .and.not.have.property('reasonMissed')
  })

  it('is missing in lists of her own service’s contacts only, the latest ten, the oldest first', () => {
    const contacts = Array.from({ length: 12 }, (_, place) => ({
      ...missed,
      ...{ id: `m-${place}`, day: `2026-02-${String(place + 10)}` },
    }))
    const others = [
      { ...missed, id: 'theirs', day: '2026-03-05', organisation: 'Probation, Lambeth' },
      { ...missed, id: 'back', day: '2026-03-05', takenBack: by },
    ]
    const { missed: listed } = womanEntry(aCase({ contacts: [...contacts, ...others].reverse() }))

    expect(listed.map(({ contact }) => contact)).to.deep.equal(contacts.slice(2).map(({ id }) => id))
  })
})
