import { expect } from 'chai'
import { plansIn, type Plans } from '../../../notes/planned/plansIn.ts'
import { readWho } from '../../../notes/names/readWho.ts'
import { outside } from '../../../notes/text/finding.ts'
import { daysIn } from '../../../notes/when/readDays.ts'
import { timesIn } from '../../../notes/when/readTimes.ts'
import { now, women } from '../women.ts'
import { actions, nothing, several } from './actionNotes.ts'
import { furtherPlans } from './furtherPlans.ts'
import { keyDates } from './keyDateNotes.ts'
import { nexts } from './nextNotes.ts'
import { plansInHaste } from './plansInHaste.ts'
import { plansInMoreWords } from './plansInMoreWords.ts'
import { plansInShort } from './plansInShort.ts'
import { plansPromised } from './plansPromised.ts'
import { plansTogether } from './plansTogether.ts'
import type { PlanNote } from './planNote.ts'

function plansOf(note: string): Plans {
  const named = readWho(note, women).findings
  return plansIn(note, { days: outside(daysIn(note, now), named), times: timesIn(note), women: named, now })
}

function told({ next, actions, keyDates }: Plans): readonly string[] {
  const moment = (...parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ')
  return [
    ...(next === undefined ? [] : [`next: ${moment(next.value.day, next.value.time, next.value.mode)}`]),
    ...actions.map(({ value: { text, due } }) => `action: ${text}${due === undefined ? '' : `, due ${due}`}`),
    ...keyDates.map(({ value: { text, day, time } }) => `date: ${text}, ${moment(day, time)}`),
  ]
}

function reads(title: string, notes: readonly PlanNote[]): void {
  describe(title, () => {
    for (const [note, ...planned] of notes) {
      it(`reads “${note}”`, () => {
        expect(told(plansOf(note))).to.deep.equal(planned)
      })
    }
  })
}

reads('the next contact between her and this service', nexts)
reads('what the worker will do', actions)
reads('what others have booked for her', keyDates)
reads('several things to come', several)
reads('notes that plan nothing', nothing)
reads('notes in other hands', furtherPlans)
reads('plans written in haste', plansInHaste)
reads('plans in more words', plansInMoreWords)
reads('plans in shorthand', plansInShort)
reads('promises in other words', plansPromised)
reads('plans of what both do together', plansTogether)

describe('what is to come', () => {
  it('is read from a day that is only just called one, such as "in 2 weeks"', () => {
    const note = 'Saw her at the hub. F/u phone call in 2 weeks'
    const start = note.indexOf('in 2 weeks')
    const span = { start, end: note.length, text: 'in 2 weeks', kind: 'day', rule: 'in-weeks' } as const

    const { next } = plansIn(note, { days: [{ ...span, value: { future: '2026-03-26' } }], times: [] })

    expect(next?.value).to.deep.equal({ day: '2026-03-26', mode: 'phone' })
  })

  it('says of everything which characters it came from', () => {
    const note =
      'Saw Jade Morgan 40 mins. Court 24 March 10am. I will ring her PO on Monday. Next Thu 2pm at the hub'

    const { next, actions: todo, keyDates: dates } = plansOf(note)

    const found = [...(next === undefined ? [] : [next]), ...todo, ...dates]
    expect(found.map(({ text }) => text)).to.deep.equal([
      'Next Thu 2pm at the hub',
      'I will ring her PO on Monday',
      'Court 24 March 10am',
    ])
    expect(found.every(({ start, end, text }) => note.slice(start, end) === text)).to.equal(true)
  })

  it('takes a name for her only where she is known to be named', () => {
    const note = 'Saw her. Will ring Casey Friday'

    expect(told(plansOf(note))).to.deep.equal(['action: ring Casey, due 2026-03-13'])
    expect(told(plansOf(note.replace('Casey', 'Kasia')))).to.deep.equal(['next: 2026-03-13 phone'])
  })

  it('is looked for in the first 5,000 characters only', () => {
    expect(told(plansOf(`${'x '.repeat(2_500)}. Next appt Thu 2pm`))).to.deep.equal([])
  })
})

describe('reading what is to come in a very long text', () => {
  for (const piece of [
    'Next appt Thu 2pm. ',
    'Thu ',
    'Tues, ',
    'rang NA Thu ',
    'will ring ',
    'from Tues to ',
    'court and ',
    '1. ring ',
  ]) {
    it(`stays quick with “${piece.trim()}” over and over`, () => {
      const started = performance.now()

      plansOf(piece.repeat(100_000 / piece.length))

      expect(performance.now() - started).to.be.lessThan(3_000)
    })
  }
})
