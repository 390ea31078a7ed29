import { expect } from 'chai'
import { withAnswersCorrected, withContactCorrected } from '../../../casework/putRight/correctSaved.ts'
import { readReason } from '../../../casework/putRight/correctionForm.ts'
import { shownSince, wholeOf, withBroughtOver, withMovedAway } from '../../../casework/putRight/moveSaved.ts'
import {
  findSaved,
  mayPutRight,
  readSavedName,
  savedIn,
  savedName,
} from '../../../casework/putRight/saved.ts'
import { contactClocks } from '../../../casework/contactClocks.ts'
import { Role } from '../../../casework/records/colleague.ts'
import { readableContacts } from '../../../casework/womanFacts.ts'
import { aCase, aColleague, aContact, answersOf, references } from '../../support/records.ts'
import { thursday } from '../../support/thursday.ts'

const contact = aContact({ id: 'c', author: 'author' })
const next = {
  ...{ id: 'c-next', day: '2026-03-19', enforceable: 'yes' as const, arrangedIn: 'c', by: 'author' },
}
const action = {
  ...{ id: 'c-action-1', what: 'Ring', due: '2026-03-13', owner: 'author', setBy: 'author' },
  ...{ setAt: thursday, moves: [] },
}
const jade = aCase({
  contacts: [contact, aContact({ id: 'd', day: '2026-03-02' })],
  appointments: [next, { ...next, id: 'd-next', arrangedIn: 'd' }],
  actions: [action, { ...action, id: 'e', arrangedIn: 'c' }, { ...action, id: 'f' }],
  answers: [answersOf({}, { by: 'author' })],
})
const correcting = { by: 'author', at: thursday, reason: 'slip' as const }
const { words, ...said } = contact
const reading = { ...said, dayGiven: true, next: { day: '2026-03-19' } }
const move = { id: 'm', by: 'author', at: thursday }

describe('a correction', () => {
  it('is a new version beside what stood there before', () => {
    const after = withContactCorrected(
      jade,
      contact,
      { reading: { ...reading, attendance: 'missed' }, words },
      correcting,
    )
    const [corrected] = after.contacts

    expect(corrected).to.include({ id: 'c', attendance: 'missed', nationalCode: 'PEND', author: 'author' })
    expect(corrected?.corrections?.map(({ before }) => before.attendance)).to.deep.equal(['came'])
    expect(contactClocks(after)).to.deep.include({ lastSeen: '2026-03-02', lastTried: '2026-03-12' })
  })

  it('keeps every version there was', () => {
    const once = withContactCorrected(
      jade,
      contact,
      { reading: { ...reading, minutes: 50 }, words },
      correcting,
    )
    const [first = contact] = once.contacts
    const twice = withContactCorrected(
      once,
      first,
      { reading: { ...reading, minutes: 60 }, words },
      correcting,
    )

    expect(twice.contacts[0]?.corrections?.map(({ before }) => before.minutes)).to.deep.equal([40, 50])
  })

  it('is none when nothing is different, in whatever order the topics come', () => {
    const two = aContact({ ...contact, topics: ['housing', 'finance'] })
    const woman = { ...jade, contacts: [two] }
    const same = { reading: { ...reading, topics: ['finance', 'housing'] as typeof two.topics }, words }

    expect(withContactCorrected(woman, two, same, correcting)).to.equal(woman)
  })

  it('keeps the code that somebody decided while the attendance stays', () => {
    const decided = { ...contact, attendance: 'missed' as const, nationalCode: 'AAME' }
    const woman = { ...jade, contacts: [decided] }
    const longer = { reading: { ...reading, attendance: 'missed' as const, minutes: 50 }, words }

    expect(withContactCorrected(woman, decided, longer, correcting).contacts[0]?.nationalCode).to.equal(
      'AAME',
    )
  })

  it('of answers keeps what was answered before', () => {
    const [answers = answersOf()] = jade.answers
    const { items } = answersOf({ safety: 2 })
    const after = withAnswersCorrected(jade, answers, { day: answers.day, items }, correcting)

    expect(after.answers[0]?.items[0]?.answer).to.equal(2)
    expect(after.answers[0]?.corrections?.[0]?.before.items[0]?.answer).to.equal(6)
  })

  it('shows another organisation none of the words, those of before included', () => {
    const theirs = aContact({
      organisation: 'Probation',
      corrections: [{ ...correcting, before: aContact() }],
    })
    const [shown] = readableContacts(aCase({ contacts: [theirs] }), aColleague())

    expect(JSON.stringify(shown)).to.not.contain('Saw Jade')
  })

  it('needs a line where the reason is something else', () => {
    expect(readReason({ reason: 'other', line: ' ' }).kind).to.equal('wrong')
    expect(readReason({ reason: 'other', line: 'x' }).kind).to.equal('filled')
    expect(readReason({}).kind).to.equal('wrong')
  })
})

describe('a move', () => {
  const saved = findSaved(jade, { what: 'contact', id: 'c' })
  if (saved === undefined) throw new Error('The contact is not found')
  const whole = wholeOf(jade, saved)

  it('takes along what came of the contact, and nothing else', () => {
    expect(whole.appointments.map(({ id }) => id)).to.deep.equal(['c-next'])
    expect(whole.actions.map(({ id }) => id)).to.deep.equal(['c-action-1', 'e'])
  })

  it('leaves a mark without words in the first record, whose clocks are those of what is left', () => {
    const left = withMovedAway(jade, saved, move)

    expect(left.contacts.map(({ id }) => id)).to.deep.equal(['d'])
    expect(left.movedAway).to.deep.equal([
      { what: 'contact', id: 'c', organisation: contact.organisation, at: thursday, by: 'author', move: 'm' },
    ])
    expect(contactClocks(left).lastSeen).to.equal('2026-03-02')
  })

  it('brings the contact over as it was', () => {
    const there = withBroughtOver(aCase({ id: references[1] }), whole, move)

    expect(there.contacts).to.deep.equal([
      { ...contact, broughtOver: [{ at: thursday, by: 'author', move: 'm' }] },
    ])
    expect([there.appointments, there.actions.length]).to.deep.equal([[next], 2])
  })

  it('lists each person to whom the record was shown since, and only what showed it', () => {
    const line = (by: string, minute: string, act: 'case.shown' | 'alert.shown' = 'case.shown') => ({
      ...{ at: `2026-03-12T15:${minute}:00.000Z`, by, act },
    })
    const trail = [
      line('ruth', '01'),
      line('ruth', '30'),
      line('sue', '20'),
      line('ruth', '40'),
      line('al', '50', 'alert.shown'),
    ]

    expect(shownSince(trail, '2026-03-12T15:10:00.000Z')).to.deep.equal([
      { who: 'ruth', times: 2, last: '2026-03-12T15:40:00.000Z' },
      { who: 'sue', times: 1, last: '2026-03-12T15:20:00.000Z' },
    ])
  })
})

describe('what can be put right', () => {
  it('has a name of its own that can be read back', () => {
    for (const saved of savedIn(jade)) {
      expect(readSavedName(savedName(saved))).to.deep.equal({ what: saved.what, id: saved.id })
    }
    for (const wrong of ['', 'contact:', 'alert:x', 'contact'])
      expect(readSavedName(wrong)).to.equal(undefined)
  })

  it('is nothing that was taken back', () => {
    const back = aContact({ takenBack: { by: 'author', at: thursday } })

    expect(savedIn(aCase({ contacts: [back] }))).to.deep.equal([])
  })

  const who = (roles: readonly Role[], changes: Parameters<typeof aColleague>[0] = {}) =>
    aColleague({ id: 'somebody', roles: [...roles], ...changes })
  const partners = { organisation: 'Probation' }
  const [hers] = savedIn(aCase({ contacts: [contact] }))
  const [theirs] = savedIn(aCase({ contacts: [aContact({ organisation: 'Probation' })] }))
  if (hers === undefined || theirs === undefined) throw new Error('Nothing is saved')
  const shared = aCase({ sharedWith: ['Probation'] })

  it('is a manager’s of the organisation, whoever wrote it', () => {
    const may = Role.options.filter((role) => mayPutRight(who([role]), jade, hers))
    expect(may).to.deep.equal(['manager'])
  })

  it('is its author’s and her keyworker’s', () => {
    expect(mayPutRight(who(['keyworker'], { id: 'author' }), jade, hers)).to.equal(true)
    expect(mayPutRight(who(['keyworker'], { id: jade.keyworker }), jade, hers)).to.equal(true)
  })

  it('is not open while she is restricted to others', () => {
    const restricted = { ...jade, restrictedTo: ['another'] }
    expect(mayPutRight(who(['manager']), restricted, hers)).to.equal(false)
    expect(mayPutRight(who(['keyworker'], { id: 'author' }), restricted, hers)).to.equal(false)
  })

  it('is for a partner what her own organisation wrote, and for the service nothing of it', () => {
    expect(mayPutRight(who(['partner'], partners), shared, theirs)).to.equal(true)
    expect(mayPutRight(who(['partner'], partners), shared, hers)).to.equal(false)
    expect(mayPutRight(who(['manager']), shared, theirs)).to.equal(false)
    expect(mayPutRight(who(['partner'], partners), aCase(), theirs)).to.equal(false)
  })
})
