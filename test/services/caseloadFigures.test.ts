import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { Figure } from '../../casework/caseload/caseload.ts'
import { everybody } from '../../casework/caseload/caseloadView.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { daysBetween, type Day } from '../../casework/time.ts'
import { inventedRecords } from '../../demo/generated/records.ts'
import { listCaseload, showCaseload } from '../../services/caseload/showCaseload.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { thursday } from '../support/thursday.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const today: Day = '2026-03-12'
const sets = [...inventedRecords(thursday)]
const records: readonly AnyRecord[] = sets.flat()
const cases = records.filter((record): record is Case => record.kind === 'case')
const alerts = records.filter((record): record is Alert => record.kind === 'alert')
const colleagues = records.filter((record): record is Colleague => record.kind === 'colleague')
const named = (name: string): Colleague => colleagues.find((one) => one.name === name) ?? nobodyElse(name)
const ruth = named('Ruth Bello')

function nobodyElse(name: string): never {
  throw new Error(`Nobody is called ${name}`)
}

// Counted here from the full records in other words than the rules use, so that a slip in either shows.
const talk = ['in-person', 'phone', 'video', 'group']
const begun = ['assessed', 'engaged', 'centre-only', 'paused', 'lost-contact', 'closing']
const limits = { high: [7, 10], medium: [14, 21], low: [28, 35] } as const

const statusOf = (woman: Case): string => woman.referrals.at(-1)?.statuses.at(-1)?.status ?? 'engaged'
const newest = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1)

function seenOn(woman: Case): Day | undefined {
  const seen = woman.contacts.filter(
    (contact) =>
      contact.takenBack === undefined &&
      contact.organisation === woman.organisation &&
      contact.with === 'her' &&
      talk.includes(contact.mode ?? '') &&
      (contact.attendance === undefined ? (contact.minutes ?? 0) > 0 : contact.attendance === 'came'),
  )
  return newest(seen.map(({ day }) => day))
}

function wasTried(woman: Case, since: Day): boolean {
  return woman.contacts.some(
    ({ with: who, mode = '', place, minutes, attendance = '', sentBy, organisation, day }) =>
      day >= since &&
      organisation === woman.organisation &&
      who === 'her' &&
      (['no-answer', 'missed'].includes(attendance) ||
        (['text', 'email', 'letter'].includes(mode) && sentBy !== 'her') ||
        (attendance === '' &&
          minutes === undefined &&
          (['phone', 'video'].includes(mode) || place === 'home'))),
  )
}

/** The days after one day up to today that are no Saturday and no Sunday, counted one by one. */
function workingDaysSince(day: Day): number {
  const days = Array.from({ length: Math.max(0, daysBetween(day, today)) }, (_, number) => {
    const each = new Date(`${today}T12:00:00Z`)
    each.setUTCDate(each.getUTCDate() - number)
    return each.getUTCDay()
  })
  return days.filter((weekday) => weekday !== 0 && weekday !== 6).length
}

const referredOn = (woman: Case): Day => woman.referrals.at(-1)?.day ?? today
const reviewOf = (woman: Case): Day => woman.referrals.at(-1)?.statuses.at(-1)?.review ?? referredOn(woman)

type Level = 'over' | 'nearly' | 'fine'

function levelOf(woman: Case): Level {
  const seen = seenOn(woman) ?? ''
  const since = referredOn(woman)
  const status = statusOf(woman)
  if (status === 'waiting') return 'fine'
  if (status === 'paused') return levelOfPause(reviewOf(woman))
  if (!begun.includes(status) && seen < since) {
    return against(workingDaysSince(since), wasTried(woman, since) ? [8, 10] : [2, 3])
  }
  return against(daysBetween(seen > since ? seen : since, today), limits[woman.risk ?? 'medium'])
}

function levelOfPause(review: Day): Level {
  if (review < today) return 'over'
  return review === today ? 'nearly' : 'fine'
}

/** The outcomes are asked in one-to-one support; a second answer counts from four weeks on, and holds for twelve weeks. */
function isToBeAsked(woman: Case): boolean {
  if (!['assessed', 'engaged', 'closing'].includes(statusOf(woman))) return false
  const days = woman.answers
    .filter(({ measure, day, items }) => {
      const numbers = items.filter(({ answer }) => typeof answer === 'number')
      return measure === 'wsa5' && day >= referredOn(woman) && numbers.length > 0
    })
    .map(({ day }) => daysBetween(day, today))
    .sort((one, other) => other - one)
  const [first] = days
  const newestAgo = days.at(-1)
  if (first === undefined || newestAgo === undefined) return true
  return (first - newestAgo >= 28 ? newestAgo : first) >= 84
}

function against(days: number, [nearly, over]: readonly [number, number]): Level {
  if (days > over) return 'over'
  return days > nearly ? 'nearly' : 'fine'
}

const isBehind: Readonly<Record<Figure, (woman: Case) => boolean>> = {
  women: () => true,
  alerts: (woman) =>
    alerts.some(
      ({ subject, timeline }) =>
        subject.kind === 'on-system' &&
        subject.reference === woman.id &&
        timeline.every(({ what }) => what !== 'closed'),
    ),
  over: (woman) => levelOf(woman) === 'over',
  nearly: (woman) => levelOf(woman) === 'nearly',
  'without-next': (woman) =>
    begun.includes(statusOf(woman)) &&
    statusOf(woman) !== 'paused' &&
    woman.appointments.every(({ day, takenBack }) => day < today || takenBack !== undefined),
  'not-begun': (woman) => !begun.includes(statusOf(woman)),
  reviews: (woman) => isToBeAsked(woman),
}

function counted(reader: Colleague, of: string): Record<Figure, readonly string[]> {
  const visible = cases.filter(
    (woman) =>
      !['closed', 'declined'].includes(statusOf(woman)) &&
      (of === everybody || woman.keyworker === of) &&
      (woman.restrictedTo?.includes(reader.id) ?? true),
  )
  const references = (figure: Figure): readonly string[] =>
    visible
      .filter(isBehind[figure])
      .map(({ id }) => id)
      .sort()
  return {
    women: references('women'),
    alerts: references('alerts'),
    over: references('over'),
    nearly: references('nearly'),
    'without-next': references('without-next'),
    'not-begun': references('not-begun'),
    reviews: references('reviews'),
  }
}

describe('the figures of a caseload of 140 women', () => {
  let store: RecordStore
  let ports: Ports

  before(async () => {
    store = openLmdbRecordStore(temporaryFolder())
    for (const set of sets) await store.commit(set)
    let ids = 0
    ports = {
      records: store,
      now: () => thursday,
      clocks: usualClocks,
      measures: new Map(),
      random: () => 0.5,
      newId: () => `id-${ids++}`,
    }
  })
  after(() => store.close())

  /** The references on every page behind a figure, and the figure itself. */
  async function shown(reader: Colleague, of: string, figure: Figure): Promise<readonly [number, string[]]> {
    const pages: string[] = []
    for (let page = 1; ; page += 1) {
      const outcome = await listCaseload(ports, reader, { of, figure }, page)
      if (outcome.kind !== 'own') throw new Error('This caseload is closed')
      pages.push(...outcome.view.shown.map(({ woman }) => woman.reference))
      if (page >= outcome.view.pages) return [outcome.view.figures[figure], pages.sort()]
    }
  }

  for (const keyworker of colleagues.filter(({ roles }) => roles.includes('keyworker'))) {
    for (const figure of Figure.options) {
      it(`are for ${keyworker.name} and "${figure}" those counted from the full records, and so are the women behind`, async () => {
        const expected = counted(keyworker, keyworker.id)[figure]

        expect(await shown(keyworker, keyworker.id, figure)).to.deep.equal([expected.length, expected])
      })
    }
  }

  for (const figure of Figure.options) {
    it(`are for the whole team and "${figure}" those counted from the full records, and so are the women behind`, async () => {
      const expected = counted(ruth, everybody)[figure]

      expect(await shown(ruth, everybody, figure)).to.deep.equal([expected.length, expected])
    })
  }

  it('are in the lines of the team those of its keyworkers', async () => {
    const outcome = await showCaseload(ports, ruth)
    const lines = outcome.kind === 'team' ? outcome.view.lines : []

    expect(
      Object.fromEntries(lines.map(({ keyworker, figures }) => [keyworker?.name, figures])),
    ).to.deep.equal(
      Object.fromEntries(
        lines.map(({ keyworker }) => [
          keyworker?.name,
          Object.fromEntries(
            Object.entries(counted(ruth, keyworker?.id ?? '')).map(([figure, women]) => [
              figure,
              women.length,
            ]),
          ),
        ]),
      ),
    )
  })

  it('count somebody in each figure, so that these comparisons can fail', () => {
    const all = counted(ruth, everybody)

    expect(Figure.options.filter((figure) => all[figure].length === 0)).to.deep.equal([])
  })
})
