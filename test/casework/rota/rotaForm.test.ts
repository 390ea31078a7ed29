import { expect } from 'chai'
import { readHoursForm, readOverrideForm, teamsAsTyped } from '../../../casework/rota/rotaForm.ts'

const now = '2026-03-12T12:00:00.000Z'
const filled = {
  ...{ duty: 'lead', who: 'amara', fromDay: '2026-03-13', fromTime: '09:00' },
  ...{ toDay: '2026-03-16', toTime: '17:30' },
}

function refusedOverride(changes: Readonly<Record<string, string>>): readonly string[] {
  const read = readOverrideForm({ ...filled, ...changes }, ['amara'], now)
  return read.kind === 'wrong' ? read.sentences : []
}

describe('the form of cover or a change', () => {
  it('means London time, before and after the clocks change', () => {
    const read = readOverrideForm(
      { ...filled, fromDay: '2026-03-28', toDay: '2026-03-30', toTime: '09:00' },
      ['amara'],
      now,
    )

    expect(read).to.deep.equal({
      kind: 'filled',
      filled: {
        ...{ duty: 'lead', who: 'amara' },
        ...{ from: '2026-03-28T09:00:00.000Z', to: '2026-03-30T08:00:00.000Z' },
      },
    })
  })

  it('may begin before now, and may leave being on call to nobody', () => {
    expect(refusedOverride({ fromDay: '2026-03-01', duty: 'on-call', who: 'nobody' })).to.deep.equal([])
  })

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['nothing chosen', { duty: '' }, 'Choose what it is for from the list.'],
    ['somebody unknown', { who: 'paul' }, 'Choose who it is from the list.'],
    ['nobody to lead', { who: 'nobody' }, 'Only being on call can be left to nobody.'],
    ['no day', { toDay: '' }, 'Give the day it ends.'],
    ['a day that does not exist', { fromDay: '2026-02-30' }, 'Give the day it begins.'],
    [
      'words for a time',
      { fromTime: 'noon' },
      'Give the time it begins as hours and minutes, for example 17:30.',
    ],
    [
      'an end at the beginning',
      { toDay: '2026-03-13', toTime: '09:00' },
      'The end must come after the beginning.',
    ],
    [
      'what is over',
      { fromDay: '2026-03-11', toDay: '2026-03-12', toTime: '12:00' },
      'That time has passed: choose an end that is still to come.',
    ],
    ['more than a year', { toDay: '2027-03-15' }, 'One change can last at most 366 days.'],
  ]
  for (const [what, changes, sentence] of refused) {
    it(`refuses ${what}`, () => {
      expect(refusedOverride(changes)).to.deep.equal([sentence])
    })
  }

  it('takes a whole leap year', () => {
    expect(refusedOverride({ toDay: '2027-03-14' })).to.deep.equal([])
  })
})

describe('the form of service hours and on call', () => {
  const settings = { hours: 'Monday to Friday, 09:00 to 17:30', onCall: 'head-of-service' }
  const teams = (text: string): ReturnType<typeof readHoursForm> =>
    readHoursForm({ ...settings, teams: text }, ['amara'])

  it('leaves being on call to the head of service', () => {
    expect(readHoursForm(settings, [])).to.deep.equal({
      kind: 'filled',
      filled: {
        ...{ serviceHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }, onCall: undefined },
        outOfHoursTeams: [],
      },
    })
  })

  it('reads the teams that it shows, whatever the case of a borough and the ends of lines', () => {
    const read = teams('Lambeth: 020 7946 0201\r\n\n  OUTSIDE AREA :020 7946 0213')

    expect(read.kind === 'filled' ? teamsAsTyped(read.filled.outOfHoursTeams) : '').to.equal(
      'Lambeth: 020 7946 0201\nOutside area: 020 7946 0213',
    )
  })

  for (const wrong of ['Paris: 020 7946 0201', 'Lambeth', 'Lambeth: ask the council', ': 020 7946 0201']) {
    it(`refuses the team "${wrong}"`, () => {
      expect(teams(wrong)).to.deep.equal({
        kind: 'wrong',
        sentences: ['Write each out-of-hours team on a line of its own, like this: Lambeth: 020 7946 0201.'],
      })
    })
  }

  it('refuses a borough that stands twice', () => {
    expect(teams('Lambeth: 020 7946 0201\nLambeth: 020 7946 0202')).to.deep.equal({
      ...{ kind: 'wrong', sentences: ['Give each borough once.'] },
    })
  })
})
