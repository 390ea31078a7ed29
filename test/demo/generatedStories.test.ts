import { expect } from 'chai'
import { isAcknowledged, isOpenAlert } from '../../casework/alerts/alertState.ts'
import { isOnList } from '../../casework/cues/askedCueRules.ts'
import { reviewDue } from '../../casework/reviews/reviewDue.ts'
import { dayOf, daysAfter, daysBetween } from '../../casework/time.ts'
import { womanEntry } from '../../casework/womanEntry.ts'
import { workingDayUpTo, worksOn } from '../../demo/generated/calendar.ts'
import { thursday } from '../support/thursday.ts'

import {
  alerts,
  contacts,
  keyworkerOf,
  of,
  records,
  recordsAt,
  share,
  team,
  today,
  withStatus,
  women,
} from './generatedRecords.ts'

describe('what the generated records tell', () => {
  describe('of what is arranged', () => {
    it('name the contact in which an appointment was made, which was before it', () => {
      for (const woman of women) {
        for (const { id, arrangedIn, day } of woman.appointments) {
          const made = woman.contacts.find((contact) => contact.id === arrangedIn)
          expect(made && made.day <= day, id).to.equal(true)
        }
      }
    })

    it('match every past appointment with a contact, except two of the last working day', () => {
      const unmatched = women.flatMap((woman) =>
        woman.appointments
          .filter(({ day }) => day < today && woman.contacts.every((contact) => contact.day !== day))
          .map(({ day, enforceable }) => ({ woman: woman.id, day, enforceable })),
      )

      expect(unmatched).to.have.length(2)
      for (const { day } of unmatched) expect(day).to.equal(workingDayUpTo({}, daysAfter(today, -1)))
      expect(unmatched.map(({ enforceable }) => enforceable).sort()).to.deep.equal(['not-known', 'yes'])
    })

    it('see most women in support again within two weeks, when their keyworker is there', () => {
      const engaged = withStatus('engaged')
      const coming = engaged.flatMap((woman) =>
        woman.appointments.filter(({ day }) => day >= today).map(({ day, by }) => ({ day, by })),
      )

      expect(share(coming, engaged)).to.be.within(0.65, 0.95)
      for (const { day, by } of coming) {
        const colleague = team.find(({ id }) => id === by)
        expect(colleague && worksOn(colleague, day)).to.equal(true)
        expect(daysBetween(today, day)).to.be.below(16)
      }
    })

    it('leave each keyworker one or two late actions, some to come, and most done', () => {
      const actions = women.flatMap((woman) => woman.actions)
      const waiting = actions.filter(({ done }) => done === undefined)

      for (const name of new Set(women.map(keyworkerOf))) {
        const late = of(name).flatMap((woman) => woman.actions.filter((one) => !one.done && one.due < today))
        expect(late.length, name).to.be.within(1, 2)
      }
      expect(waiting.filter(({ due }) => due >= today).length).to.be.above(20)
      expect(share(waiting, actions)).to.be.within(0.05, 0.25)
      for (const { id, setAt, done } of actions) expect(!done || done.at >= setAt, id).to.equal(true)
    })

    it('hold dates of others in the past and in the coming weeks', () => {
      const dates = women.flatMap((woman) => woman.keyDates)

      expect(dates.filter(({ day }) => day < today).length).to.be.above(30)
      const coming = new Set(dates.filter(({ day }) => day >= today).map(({ kind }) => kind))
      expect(coming).to.include.all.keys('court', 'eviction', 'benefits', 'health')
    })
  })

  describe('of what has changed', () => {
    it('have a baseline within six weeks of the first meeting and reviews about every twelve weeks', () => {
      for (const woman of women) {
        const [first, ...reviews] = woman.answers
        if (first === undefined) continue
        const met = woman.contacts.find((contact) => contact.with === 'her' && contact.attendance === 'came')
        expect(daysBetween(met?.day ?? '', first.day), woman.id).to.be.within(0, 42)
        reviews.forEach(({ day }, place) => {
          expect(daysBetween(woman.answers[place]?.day ?? '', day), woman.id).to.be.above(75)
        })
      }
    })

    it('leave some to be reviewed and some who were never asked, on whichever day', () => {
      for (const now of [thursday, '2026-06-01T08:00:00.000Z', '2026-11-23T08:00:00.000Z']) {
        const standing = recordsAt(now).flatMap((record) =>
          record.kind === 'case' ? [reviewDue(womanEntry(record), dayOf(now)).kind] : [],
        )
        const count = (kind: string): number => standing.filter((each) => each === kind).length

        expect(count('due') + count('over'), now).to.be.within(4, 25)
        expect(count('not-asked'), now).to.be.within(4, 20)
        expect(count('fine'), now).to.be.above(50)
      }
    })

    it('show most women better off, and some not', () => {
      const pairs = women.flatMap(({ answers }) => {
        const [first, last] = [answers.at(0), answers.at(-1)]
        if (first === undefined || last === undefined || first === last) return []
        return first.items.map(({ answer, item }) => [
          answer,
          last.items.find((one) => one.item === item)?.answer,
        ])
      })
      const numbers = pairs.filter((pair): pair is [number, number] =>
        pair.every((one) => typeof one === 'number'),
      )
      const better = numbers.filter(([first, last]) => last > first)
      const worse = numbers.filter(([first, last]) => last < first)

      expect(share(better, numbers)).to.be.within(0.35, 0.75)
      expect(share(worse, numbers)).to.be.within(0.05, 0.25)
      expect(new Set(pairs.flat())).to.include.all.keys('not-asked', 'not-applicable', 'prefer-not-to-say')
    })

    it('are assessed and planned in time, with some late', () => {
      const referrals = women
        .flatMap((woman) => woman.referrals)
        .filter(({ assessed }) => assessed !== undefined)
      const late = referrals.filter(({ day, assessed = day }) => daysBetween(day, assessed) > 14)

      expect(share(late, referrals)).to.be.within(0.03, 0.25)
    })
  })

  describe('of alerts and leave', () => {
    it('hold three open alerts, one of this morning that nobody has taken, and six to eight closed', () => {
      const stillOpen = alerts.filter(isOpenAlert)

      expect(stillOpen).to.have.length(3)
      const untaken = stillOpen.filter((alert) => !isAcknowledged(alert))
      expect(untaken.map(({ urgency, raisedAt }) => [urgency, dayOf(raisedAt)])).to.deep.equal([
        ['U1', today],
      ])
      expect(alerts.length - stillOpen.length).to.be.within(6, 8)
    })

    it('leave the leads three notes to look at, one of them late', () => {
      const cues = records.filter((record) => record.kind === 'asked-cue')
      const waiting = cues.filter(isOnList).map(({ listed }) => (listed?.due ?? '') < today)

      expect(waiting).to.deep.equal([true, false, false])
    })

    it('went to those whom the rules name, in an order that can have been so', () => {
      for (const { id, policy, recipients, timeline } of alerts) {
        expect(recipients, id).to.deep.equal(policy.steps[0]?.people)
        const moments = timeline.map(({ at }) => at)
        expect(moments, id).to.deep.equal([...moments].sort())
        expect(
          moments.every((at) => at < thursday),
          id,
        ).to.equal(true)
      }
    })

    it('say nothing about Jade Morgan', () => {
      const about = alerts.map(({ subject }) => (subject.kind === 'on-system' ? subject.reference : ''))

      expect(about).to.not.include('W-VV396G-C')
    })

    it('leave to be sent the cards of open alerts, each of which has its clock, and the morning message of managers', () => {
      const left = records.filter(({ kind }) => kind === 'delivery' || kind === 'alert-draft')
      const open = alerts.filter(({ closed }) => closed === undefined)
      const managers = team.filter(({ roles }) => roles.includes('manager'))

      expect(left.map(({ id }) => id)).to.have.members([
        ...open.map(({ id }) => `${id}:clock`),
        ...open.map(({ id, raisedBy }) => `${id}:raiser:${raisedBy}`),
        ...open.flatMap(({ id, recipients }) => recipients.map((to) => `${id}:lead:${to}`)),
        ...managers.map(({ id }) => `morning:${id}`),
      ])
    })

    it('have one keyworker away', () => {
      const away = team.filter((colleague) => colleague.away !== undefined)

      expect(away.map(({ name }) => name)).to.deep.equal(['Ines Moreau'])
      expect(worksOn(away[0] ?? {}, today)).to.equal(false)
    })
  })

  describe('in words', () => {
    const written = [
      ...contacts.map(({ words }) => words),
      ...women.flatMap(({ actions }) => actions.map(({ what }) => what)),
      ...women.flatMap(({ keyDates }) => keyDates.map(({ what = '' }) => what)),
      ...women.flatMap(({ safeContact = '', mustNotReceive = '' }) => [safeContact, mustNotReceive]),
      ...alerts.map(({ whatHappened }) => whatHappened),
    ]

    it('are plain and respectful', () => {
      const banned =
        /!|\b(offender|criminal|convict|inmate|service user|client|DNA|no[- ]show|fail(ed|s|ure)?|non-compliant|disengaged|refus(ed|es|al)|attention-seeking|manipulative|chaotic|claims|alleges|addict|junkie|clean|dirty|prostitute|volatile|toxic|chose to stay|went back to him|commit|self-harmer|illegal|disclosed|low risk|lifestyle|promiscuous|aggressive|kicked off|vulnerable|overdue)\b/i
      for (const words of written) expect(words).to.not.match(banned)
    })

    it('leave no gap unfilled and give no number to ring', () => {
      for (const words of written) expect(words).to.not.match(/[{}]|undefined|\d{5}/)
    })

    it('tell each woman’s weeks without saying the same twice in a row', () => {
      for (const woman of women) {
        const said = woman.contacts.filter(({ mode }) => mode !== 'text').map(({ words }) => words)
        said.slice(1).forEach((words, place) => {
          expect(words, woman.id).to.not.equal(said[place])
        })
      }
    })
  })
})
