import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { DayLine } from '../../casework/day/dayLine.ts'
import { DayPart } from '../../casework/day/dayPart.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { RecordStore } from '../../casework/ports/recordStore.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { AskedCue } from '../../casework/records/askedCue.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Appointment } from '../../casework/records/contact.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { daysBetween, type Day } from '../../casework/time.ts'
import { inventedRecords } from '../../demo/generated/records.ts'
import { listDayPart, showDay } from '../../services/day/showDay.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aContactDraft } from '../support/records.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

// A Friday morning, so that "the last working day" is yesterday; the figures of 140 invented women are counted from their whole records.
const now = '2026-03-13T08:30:00.000Z'
const today: Day = '2026-03-13'
const yesterday: Day = '2026-03-12'
const keyworkerOfDraft = '00000000-0000-4000-8000-000000000101'
const draft = aContactDraft({ owner: keyworkerOfDraft, updatedAt: '2026-03-10T09:00:00.000Z' })
const sets = [...inventedRecords(now), [draft]].map((set) => set.map(altered))
const records: readonly AnyRecord[] = sets.flat()
const cases = records.filter((record): record is Case => record.kind === 'case')
const alerts = records.filter((record): record is Alert => record.kind === 'alert')
const cues = records.filter((record): record is AskedCue => record.kind === 'asked-cue')
const colleagues = records.filter((record): record is Colleague => record.kind === 'colleague')
const named = (name: string): Colleague => colleagues.find((one) => one.name === name) ?? nobodyElse(name)
const ruth = named('Ruth Bello')
const ines = named('Ines Moreau')

function nobodyElse(name: string): never {
  throw new Error(`Nobody is called ${name}`)
}

/** What the invented records have none of: a pause without a day, a referral that lies, a meeting nobody wrote of, a step that passed. */
function altered(record: AnyRecord, place: number): AnyRecord {
  if (record.kind === 'alert') return alteredAlert(record)
  if (record.kind !== 'case' || record.referrals.length === 0) return record
  const status = (name: 'paused' | 'referred'): Case['referrals'] => [
    { id: 'r', day: '2026-03-02', statuses: [{ status: name, from: '2026-03-02', by: record.keyworker }] },
  ]
  const lain = {
    id: 'lain',
    day: '2026-03-09',
    enforceable: 'no' as const,
    arrangedIn: 'c',
    by: record.keyworker,
  }
  if (place === 3) return { ...record, referrals: status('paused') }
  if (place === 4) return { ...record, referrals: status('referred'), contacts: [] }
  return place === 5 ? { ...record, appointments: [...record.appointments, lain] } : record
}

function alteredAlert(alert: Alert): Alert {
  if (alert.owner === undefined || alert.closed !== undefined) return alert
  const climb = { step: 0, round: 1, since: now, dueAt: '2026-03-13T12:00:00.000Z', why: 'lapsed' as const }
  return { ...alert, climb, urgency: 'U1', raisedAt: '2026-03-12T11:00:00.000Z' }
}

// In other words than the rules use, so that a slip in either shows.
const begun = ['assessed', 'engaged', 'centre-only', 'lost-contact', 'closing']
const planned = { high: 10, medium: 21, low: 35 } as const
const talk = ['in-person', 'phone', 'video', 'group']

const statusNow = (woman: Case): string => woman.referrals.at(-1)?.statuses.at(-1)?.status ?? 'engaged'
const statusSince = (woman: Case): Day => woman.referrals.at(-1)?.statuses.at(-1)?.from ?? ''
const referred = (woman: Case): Day => woman.referrals.at(-1)?.day ?? today
const standing = (woman: Case): boolean => !['closed', 'declined'].includes(statusNow(woman))

function workingDaysSince(day: Day): number {
  let count = 0
  for (let back = 0; back < daysBetween(day, today); back += 1) {
    const weekday = new Date(Date.parse(today) - back * 86_400_000).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count += 1
  }
  return count
}

const ours = (woman: Case): Case['contacts'] =>
  woman.contacts.filter(
    ({ takenBack, organisation }) => takenBack === undefined && organisation === woman.organisation,
  )

function lastTalk(woman: Case): Day {
  const days = ours(woman)
    .filter(({ with: who, mode }) => who === 'her' && talk.includes(mode ?? ''))
    .filter(({ attendance, minutes }) =>
      attendance === undefined ? minutes !== undefined : attendance === 'came',
    )
    .map(({ day }) => day)
  return [referred(woman), ...days].sort().at(-1) ?? ''
}

/** Whether anything of hers shows that somebody tried or reached her since her referral. */
function isTried(woman: Case): boolean {
  return ours(woman).some(
    ({ with: who, day, sentBy, mode }) =>
      who === 'her' &&
      day >= referred(woman) &&
      !(sentBy === 'her' && ['text', 'email'].includes(mode ?? '')),
  )
}

const meetings = (woman: Case): readonly Appointment[] =>
  woman.appointments.filter(({ takenBack }) => takenBack === undefined)
/** Those that may still take place: not before the day of her last contact, with whomever. */
function toCome(woman: Case): readonly Appointment[] {
  const last = woman.contacts
    .filter(({ takenBack }) => takenBack === undefined)
    .map(({ day }) => day)
    .sort()
    .at(-1)
  return meetings(woman).filter(({ day }) => day >= (last ?? ''))
}
const isWritten = (woman: Case, day: Day): boolean =>
  woman.contacts.some(
    (contact) => contact.takenBack === undefined && contact.with === 'her' && contact.day === day,
  )
const ahead = (day: Day): boolean => day >= today && daysBetween(today, day) <= 7

/** How often each woman stands behind a figure; alerts, cues and colleagues by their own number or name. */
const repeated = <Item>(woman: Case, items: readonly Item[]): readonly string[] => items.map(() => woman.id)
const each = (women: readonly Case[], is: (woman: Case) => boolean): readonly string[] =>
  women.filter(is).map(({ id }) => id)
const open = (alert: Alert): boolean => alert.closed === undefined
const about = (alert: Alert): string => (alert.subject.kind === 'on-system' ? alert.subject.reference : '')

type Counted = (women: readonly Case[]) => readonly string[]

const expected: Readonly<Record<DayPart, Counted>> = {
  untaken: () => alerts.filter((one) => open(one) && one.owner === undefined).map(({ id }) => id),
  'step-passed': () =>
    alerts
      .filter((one) => open(one) && one.owner !== undefined && one.climb !== undefined)
      .map(({ id }) => id),
  cues: () => cues.filter(({ listed }) => listed !== undefined).map(({ id }) => id),
  away: () => ['Ines Moreau'],
  uncovered: (women) => each(women, ({ keyworker }) => keyworker === ines.id),
  home: (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        toCome(woman).filter(({ day, place }) => day === today && place === 'home'),
      ),
    ),
  dates: (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        woman.keyDates.filter(
          ({ kind, day, takenBack }) =>
            takenBack === undefined && ahead(day) && ['court', 'eviction', 'release'].includes(kind),
        ),
      ),
    ),
  unseen: (women) =>
    each(
      women,
      (woman) =>
        begun.includes(statusNow(woman)) &&
        daysBetween(lastTalk(woman), today) > planned[woman.risk ?? 'medium'],
    ),
  order: (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        meetings(woman).filter(
          ({ enforceable, day }) => enforceable === 'yes' && day === yesterday && !isWritten(woman, day),
        ),
      ),
    ),
  'order-today': (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        toCome(woman).filter(({ enforceable, day }) => enforceable === 'yes' && day === today),
      ),
    ),
  raised: () =>
    alerts
      .filter(({ urgency, raisedAt }) => ['U0', 'U1'].includes(urgency) && raisedAt.startsWith(yesterday))
      .map(({ id }) => id),
  'first-try': (women) =>
    each(
      women,
      (woman) =>
        ['referred', 'contacting'].includes(statusNow(woman)) &&
        !isTried(woman) &&
        workingDaysSince(referred(woman)) > 2,
    ),
  assessment: (women) =>
    each(
      women,
      (woman) =>
        ['referred', 'contacting'].includes(statusNow(woman)) &&
        isTried(woman) &&
        woman.referrals.at(-1)?.assessed === undefined &&
        workingDaysSince(referred(woman)) > 8,
    ),
  plan: (women) =>
    each(women, (woman) => {
      const { assessed, planned: plan } = woman.referrals.at(-1) ?? {}
      const counts = [...begun, 'paused'].includes(statusNow(woman)) && statusNow(woman) !== 'closing'
      return counts && assessed !== undefined && plan === undefined && workingDaysSince(assessed) > 4
    }),
  'end-report': (women) =>
    each(
      women,
      (woman) =>
        statusNow(woman) === 'closing' &&
        woman.referrals.at(-1)?.endReport === undefined &&
        workingDaysSince(statusSince(woman)) > 4,
    ),
  pause: (women) =>
    each(women, (woman) => {
      const review = woman.referrals.at(-1)?.statuses.at(-1)?.review
      return statusNow(woman) === 'paused' && (review === undefined || review < today)
    }),
  'not-written': (women) => women.flatMap(unwritten),
  'not-saved': () => [named('Amara Cole').name],
  load: (women) =>
    colleagues
      .filter(
        ({ id, roles }) => roles.includes('keyworker') && isFull(women.filter((one) => one.keyworker === id)),
      )
      .map(({ name }) => name),
  waiting: (women) => each(women, (woman) => statusNow(woman) === 'waiting'),
  'own-alerts': (women) =>
    alerts.filter((one) => open(one) && women.some(({ id }) => id === about(one))).map(({ id }) => id),
  'own-appointments': (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        toCome(woman).filter(({ day }) => day === today),
      ),
    ),
  'own-actions': () => [],
  'own-dates': (women) => women.flatMap(datesAhead),
  'own-drafts': () => [],
  'own-unseen': (women) => expected.unseen(women),
  'own-not-written': (women) => women.flatMap(unwritten),
  'week-appointments': (women) =>
    women.flatMap((woman) =>
      repeated(
        woman,
        toCome(woman).filter(({ day }) => ahead(day)),
      ),
    ),
  'week-actions': () => [],
  'week-dates': (women) => women.flatMap(datesAhead),
  'week-without': (women) =>
    each(women, (woman) => begun.includes(statusNow(woman)) && toCome(woman).every(({ day }) => day < today)),
}

function unwritten(woman: Case): readonly string[] {
  const late = meetings(woman).filter(({ day }) => {
    const days = daysBetween(day, today)
    return days > 1 && days <= 28 && !isWritten(woman, day)
  })
  return repeated(woman, late)
}

function datesAhead(woman: Case): readonly string[] {
  return repeated(
    woman,
    woman.keyDates.filter(({ day, takenBack }) => takenBack === undefined && ahead(day)),
  )
}

function isFull(women: readonly Case[]): boolean {
  const weight = { high: 6, medium: 4, low: 2 } as const
  const supported = women.filter((woman) => [...begun, 'paused'].includes(statusNow(woman)))
  const quarters = supported.reduce(
    (sum, woman) => sum + (statusNow(woman) === 'centre-only' ? 1 : weight[woman.complexity ?? 'medium']),
    0,
  )
  const oneToOne = supported.filter((woman) => statusNow(woman) !== 'centre-only').length
  const fresh = women.filter((woman) => daysBetween(referred(woman), today) < 28).length
  return oneToOne > 25 || quarters / 4 > 25 || fresh > 6
}

function keyOf(line: DayLine): string {
  switch (line.kind) {
    case 'alert':
      return line.alert.number
    case 'cue':
      return line.cue.id
    case 'away':
    case 'load':
    case 'drafts':
      return line.name
    case 'draft':
      return line.draft
    default:
      return line.woman.reference
  }
}

/** What a keyworker means to do and has not saved is read from the record of each woman, and is counted by its own test. */
const counted = DayPart.options.filter((part) => !/actions|drafts/.test(part))

describe('the figures of a day with 140 women', () => {
  let store: RecordStore
  let ports: Ports

  before(async () => {
    store = openLmdbRecordStore(temporaryFolder())
    for (const set of sets) await store.commit(set)
    let ids = 0
    ports = {
      ...{ records: store, now: () => now, clocks: usualClocks, measures: new Map() },
      ...{ random: () => 0.5, newId: () => `id-${ids++}` },
    }
  })
  after(() => store.close())

  /** The figure on the card, and what stands on every page behind it. */
  async function shown(reader: Colleague, part: DayPart): Promise<readonly [number, readonly string[]]> {
    const found: string[] = []
    for (let page = 1; ; page += 1) {
      const outcome = await listDayPart(ports, reader, part, page)
      if (outcome.kind !== 'list') throw new Error('This day is closed')
      found.push(...outcome.view.lines.map(keyOf))
      if (page >= outcome.view.pages) return [outcome.view.count, found.sort()]
    }
  }

  function women(reader: Colleague, part: DayPart): readonly Case[] {
    const isHers = part.startsWith('own-') || part.startsWith('week-')
    return cases.filter(
      (woman) =>
        standing(woman) &&
        (isHers ? woman.keyworker === reader.id : woman.organisation === reader.organisation) &&
        (woman.restrictedTo?.includes(reader.id) ?? true),
    )
  }

  const keyworkers = colleagues.filter(({ roles }) => roles.includes('keyworker'))
  for (const part of counted) {
    const readers = part.startsWith('own-') || part.startsWith('week-') ? keyworkers : [ruth]
    for (const reader of readers)
      it(`are for ${reader.name} and "${part}" those counted from the full records, and so is what stands behind`, async () => {
        const keys = [...expected[part](women(reader, part))].sort()

        expect(await shown(reader, part)).to.deep.equal([keys.length, keys])
      })
  }

  for (const kind of ['manager', 'further', 'own', 'week'] as const)
    it(`are on the card those of the lists: ${kind}`, async () => {
      const reader = kind === 'manager' || kind === 'further' ? ruth : (keyworkers[0] ?? ruth)
      const outcome = await showDay(ports, reader, kind)
      const parts = outcome.kind === 'day' ? outcome.view.parts : []
      const lists = await Promise.all(parts.map(async ({ part }) => (await shown(reader, part))[0]))

      expect(parts.map(({ count }) => count)).to.deep.equal(lists)
    })

  it('count somebody in every part, so that these comparisons can fail', () => {
    const empty = counted.filter((part) =>
      [ruth, ...keyworkers].every((reader) => expected[part](women(reader, part)).length === 0),
    )

    expect(empty).to.deep.equal([])
  })
})
