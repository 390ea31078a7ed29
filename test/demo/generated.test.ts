import { isDeepStrictEqual } from 'node:util'
import { expect } from 'chai'
import { currentBorough, currentStatus } from '../../casework/caseState.ts'
import { contactClocks, leavesSeenOpen } from '../../casework/contactClocks.ts'
import { nameWords } from '../../casework/names.ts'
import type { Case } from '../../casework/records/case.ts'
import { schemaOf } from '../../casework/records/schemas.ts'
import { dayOf, daysBetween, minutesAfter, timeOf } from '../../casework/time.ts'
import { isInForce } from '../../casework/underOrder/ordersInForce.ts'
import { Borough, Need } from '../../casework/words.ts'
import { worksOn } from '../../demo/generated/calendar.ts'
import { people } from '../../demo/invented.ts'
import { thursday } from '../support/thursday.ts'

import {
  contacts,
  keyworkerOf,
  of,
  open,
  records,
  recordsAt,
  share,
  team,
  today,
  wellKnown,
  withStatus,
  women,
} from './generatedRecords.ts'

describe('the generated records', () => {
  describe('as a whole', () => {
    it('are the same each time for the same moment', () => {
      expect(isDeepStrictEqual(recordsAt(thursday), records)).to.equal(true)
    })

    it('move with the day', () => {
      const laterOn = recordsAt(minutesAfter(thursday, 7 * 24 * 60)).filter(({ kind }) => kind === 'case')

      laterOn.forEach((woman, place) => {
        if (woman.kind !== 'case') return
        const before = women[place]
        expect(woman.id).to.equal(before?.id)
        expect(woman.openedAt > (before?.openedAt ?? '')).to.equal(true)
      })
    })

    it('pass their schemas, whatever the day', () => {
      const days = ['2026-12-26T08:00:00.000Z', '2027-03-28T00:10:00.000Z', '2026-11-21T12:00:00.000Z']
      for (const record of [...records, ...days.flatMap((day) => recordsAt(day))]) {
        expect(schemaOf[record.kind].safeParse(record).success, record.id).to.equal(true)
      }
    })

    it('have no id twice', () => {
      const within = women.flatMap((woman) => [woman.contacts, woman.appointments, woman.actions].flat())
      const parts = [...within, ...women.flatMap(({ keyDates }) => keyDates)].map(({ id }) => id)
      const ids = [...records.map(({ kind, id }) => `${kind} ${id}`), ...parts]

      expect(new Set(ids).size).to.equal(ids.length)
    })

    it('keep the first women as they are when there are more', () => {
      const more = recordsAt(thursday, 300).filter(({ kind }) => kind === 'case')

      expect(more).to.have.length(300)
      expect(isDeepStrictEqual(more.slice(0, women.length), women)).to.equal(true)
    })

    it('begin with no fewer than the women of the README', () => {
      const fewest = recordsAt(thursday, 16).filter(({ kind }) => kind === 'case')

      expect(fewest.map(({ id }) => id)).to.have.members([...wellKnown])
    })
  })

  describe('of the women', () => {
    it('are about 140 over eight boroughs and six keyworkers', () => {
      expect(women).to.have.length(140)
      expect(new Set(women.map(currentBorough))).to.deep.equal(new Set(Borough.options.slice(0, 8)))
      expect(new Set(women.map(keyworkerOf)).size).to.equal(6)
      expect(of('Amara Cole').length).to.be.within(24, 28)
      expect(of('Tanya Reid').length).to.be.below(18)
    })

    it('give one keyworker a few more than twenty-five open', () => {
      const most = new Map(
        team.map(({ id, name }) => [name, open.filter((woman) => woman.keyworker === id).length]),
      )
      const over = [...most].filter(([, count]) => count > 25)

      expect(over).to.have.length(1)
      expect(over[0]?.[1]).to.be.within(26, 30)
    })

    it('are mostly in one-to-one support, and some are at every other status', () => {
      expect(share(withStatus('engaged'), women)).to.be.within(0.5, 0.65)
      expect(share([...withStatus('closed'), ...withStatus('declined')], women)).to.be.within(0.1, 0.25)
      for (const woman of withStatus('paused'))
        expect((currentStatus(woman)?.review ?? '') > today).to.equal(true)
      for (const woman of withStatus('closed')) expect(currentStatus(woman)?.reason).to.be.a('string')
      expect(new Set(women.map((woman) => currentStatus(woman)?.status)).size).to.equal(11)
    })

    it('have several needs each, and every need is somebody’s', () => {
      const invented = women.filter(({ id }) => !wellKnown.has(id))

      for (const woman of invented) expect(woman.needs.length, woman.id).to.be.within(2, 4)
      const needs = women.flatMap((woman) => woman.needs.map(({ need }) => need))
      expect(new Set(needs)).to.deep.equal(new Set(Need.options))
    })

    it('leave the women of the README as they were', () => {
      for (const { reference, needs, borough, ...rest } of people.women) {
        const woman = women.find(({ id }) => id === reference)
        expect(woman).to.deep.include(rest)
        expect(woman?.needs.map(({ need }) => need)).to.deep.equal(needs)
        expect(woman && currentBorough(woman)).to.equal(borough)
        expect(woman && currentStatus(woman)?.status).to.equal('engaged')
        expect(woman).to.not.have.property('restrictedTo')
        expect(woman?.contacts.every(({ day }) => day < today)).to.equal(true)
      }
    })

    it('share no part of a name with the women of the README', () => {
      const words = ({
        givenName,
        familyName,
        knownAs = '',
      }: Pick<Case, 'givenName' | 'familyName' | 'knownAs'>) =>
        [givenName, familyName, knownAs].flatMap(nameWords)
      const reserved = new Set(people.women.flatMap(words))

      for (const woman of recordsAt(thursday, 2000)) {
        if (woman.kind !== 'case' || wellKnown.has(woman.id)) continue
        expect(words(woman).filter((word) => reserved.has(word))).to.deep.equal([])
      }
    })

    it('have one who is restricted to her keyworker and a manager', () => {
      const restricted = women.filter(({ restrictedTo }) => restrictedTo !== undefined)

      expect(restricted).to.have.length(1)
      expect(restricted[0]?.restrictedTo?.[0]).to.equal(restricted[0]?.keyworker)
      expect(team.find(({ id }) => id === restricted[0]?.restrictedTo?.[1])?.roles).to.include('manager')
    })

    it('have rules for about one in five, and a few who are not visited alone', () => {
      expect(
        share(
          women.filter(({ safeContact }) => safeContact !== undefined),
          women,
        ),
      ).to.be.within(0.12, 0.28)
      expect(women.filter(({ notVisitedAlone }) => notVisitedAlone).length).to.be.within(2, 12)
      expect(women.filter(({ mustNotReceive }) => mustNotReceive !== undefined).length).to.be.within(2, 12)
    })

    it('are under an order with dates for about half', () => {
      expect(
        share(
          women.filter(({ orders }) => orders.length > 0),
          women,
        ),
      ).to.be.within(0.4, 0.7)
    })

    it('have no appointment under an order on a day none was in force', () => {
      for (const woman of women) {
        const under = woman.appointments.filter(({ enforceable }) => enforceable !== 'no')

        expect(under.filter(({ day }) => !isInForce(woman, day)).map(({ id }) => id)).to.deep.equal([])
      }
    })
  })

  describe('of contacts', () => {
    it('lie in the past, on working days of their authors and in their hours', () => {
      for (const { id, day, time, recordedAt, author } of contacts) {
        const colleague = team.find((other) => other.id === author)
        const { from = '', to = '' } = colleague?.works ?? {}
        expect(day < today && recordedAt < thursday && dayOf(recordedAt) >= day, id).to.equal(true)
        expect(colleague && worksOn(colleague, day), id).to.equal(true)
        expect(time !== undefined && from <= time && timeOf(recordedAt) <= to, id).to.equal(true)
      }
    })

    it('leave about one woman in ten not seen for more than three weeks, and a few for six', () => {
      const days = open.map((woman) => daysBetween(contactClocks(woman).lastSeen ?? '2020-01-01', today))

      expect(days.filter((count) => count > 21).length / days.length).to.be.within(0.08, 0.18)
      expect(days.filter((count) => count > 42).length).to.be.within(2, 8)
    })

    it('say of every call, visit and group with her whether she was there', () => {
      const unsaid = contacts.filter(leavesSeenOpen)

      expect(unsaid).to.deep.equal([])
    })

    it('are missed now and then, mostly without a known reason', () => {
      const met = contacts.filter(({ attendance }) => attendance !== undefined)
      const missed = met.filter(({ attendance }) => attendance === 'missed')

      expect(share(missed, met)).to.be.within(0.04, 0.12)
      expect(
        share(
          missed.filter(({ nationalCode }) => nationalCode === 'PEND'),
          missed,
        ),
      ).to.be.within(0.45, 0.75)
      expect(new Set(missed.map(({ nationalCode }) => nationalCode))).to.deep.equal(
        new Set(['PEND', 'AAME', 'AAFC']),
      )
    })

    it('are of every kind, and some were written by partners whom she is shared with', () => {
      expect(new Set(contacts.map(({ mode }) => mode))).to.include.all.keys('phone', 'video', 'text', 'group')
      expect(contacts.some((contact) => contact.with === 'about-her')).to.equal(true)
      expect(contacts.some(({ sentBy }) => sentBy === 'her')).to.equal(true)
      for (const woman of women) {
        const others = woman.contacts.filter(({ organisation }) => organisation !== woman.organisation)
        expect(woman.sharedWith).to.include.members(others.map(({ organisation }) => organisation))
      }
      expect(contacts.some(({ organisation }) => organisation === 'Probation, Lambeth')).to.equal(true)
    })
  })
})
