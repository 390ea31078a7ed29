import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { TeamsMessage } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import type { SupportStatus } from '../../casework/supportWords.ts'
import { minutesAfter } from '../../casework/time.ts'
import { deliverDue } from '../../services/deliveries/deliverDue.ts'
import { notToday } from '../../services/measures/notToday.ts'
import { reviewReminder } from '../../services/measures/remindOfReview.ts'
import { bundledMeasures } from '../../stores/measureFiles.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aColleague, answersOf, references } from '../support/records.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const [reference] = references
const day = 24 * 60
const keyworker = aColleague()
const other = aColleague({ id: 'keyworker-2', name: 'Bea Ford' })
const answered = answersOf({}, { day: '2026-01-12' })
const reviewDay = '2026-04-07T08:00:00.000Z'

describe('the reminder of a review', () => {
  let ports: Ports
  let now: string
  let count: number
  let arrived: string[]

  beforeEach(async () => {
    now = '2026-03-12T14:03:00.000Z'
    count = 0
    arrived = []
    const records = openLmdbRecordStore(temporaryFolder())
    ports = {
      ...{ records, now: () => now, clocks: usualClocks, measures: bundledMeasures() },
      ...{ random: () => 0.5, newId: () => `id-${count++}` },
    }
    await records.commit([aCase(), keyworker, other, routeOf(keyworker.id), routeOf(other.id)])
    await changesWoman({ answers: [answered] })
  })
  afterEach(() => ports.records.close())

  const routeOf = (id: string): AnyRecord => ({
    ...{ kind: 'route', schemaVersion: 1, version: 0, id, conversation: `a:${id}` },
    ...{ serviceUrl: 'https://example.org', userId: id, botId: 'bot', tenantId: 'tenant-1' },
  })

  /** Changes her record with the reminders that belong to it, as each service does that changes what they go by. */
  async function changesWoman(changes: Partial<Case>): Promise<void> {
    const woman = (await ports.records.find('case', reference)) ?? aCase()
    const after = { ...woman, ...changes }
    await ports.records.commit([after, ...(await reviewReminder(ports, woman, after))])
  }

  async function changesKeyworker(changes: Partial<Colleague>): Promise<void> {
    const colleague = (await ports.records.find('colleague', keyworker.id)) ?? keyworker
    await ports.records.commit([{ ...colleague, ...changes }])
  }

  const standing = (status: SupportStatus): Partial<Case> => ({
    referrals: [{ id: 'r', day: '2026-01-05', statuses: [{ status, from: '2026-03-12', by: 'a' }] }],
  })

  async function worked(): Promise<void> {
    const tell = (
      to: string,
      message: TeamsMessage,
    ): Promise<{ kind: 'delivered'; messageId: string; conversation: string }> => {
      arrived.push(`${to} ${message.as === 'review-due' ? message.view.measure : message.as}`)
      return Promise.resolve({
        ...{ kind: 'delivered', messageId: `message-${arrived.length}`, conversation: `a:${to}` },
      })
    }
    const messenger = {
      takesRoom: () => true,
      send: ({ id }: { readonly id: string }, message: TeamsMessage) => tell(id, message),
      update: ({ id }: { readonly id: string }, _: string, message: TeamsMessage) =>
        tell(`${id} silently`, message),
    }
    const fails = (cause: unknown): never => {
      throw new Error('A delivery cannot be read', { cause })
    }
    for (const { ending } of await deliverDue(ports, messenger, new Map(), fails)) await ending
  }

  it('goes to whoever covers her keyworker on that day', async () => {
    await changesKeyworker({ away: [{ from: '2026-04-06', to: '2026-04-10', coveredBy: other.id }] })
    now = minutesAfter(reviewDay, 60)
    await worked()

    expect(arrived).to.have.length(1)
    expect(arrived[0]).to.match(new RegExp(`^${other.id} `))
  })

  it('reaches her keyworker on the working day after Easter Monday, once', async () => {
    now = '2026-04-06T23:00:00.000Z'
    await worked()
    expect(arrived).to.deep.equal([])
    now = reviewDay
    await worked()
    now = minutesAfter(now, day)
    await worked()

    expect(arrived).to.deep.equal([`${keyworker.id} wsa5`])
  })

  it('leaves in the audit trail to whom it was shown', async () => {
    now = reviewDay
    await worked()
    const trail = await ports.records.list('audit-about', reference)

    expect(trail.map(({ act, by }) => [act, by])).to.deep.equal([['case.shown', keyworker.id]])
  })

  for (const status of ['closed', 'paused', 'lost-contact'] as const) {
    it(`does not come while her support is "${status}"`, async () => {
      await changesWoman(standing(status))
      now = reviewDay
      await worked()

      expect(arrived).to.deep.equal([])
      expect((await ports.records.find('delivery', `review:${reference}:wsa5`))?.state).to.equal('not-needed')
    })
  }

  it('comes within the hour when a pause ends after its day', async () => {
    await changesWoman(standing('paused'))
    now = reviewDay
    await worked()
    await changesWoman(standing('engaged'))
    now = minutesAfter(now, 61)
    await worked()

    expect(arrived).to.deep.equal([`${keyworker.id} wsa5`])
  })

  it('goes to her new keyworker', async () => {
    await changesWoman({ keyworker: other.id })
    now = reviewDay
    await worked()

    expect(arrived).to.deep.equal([`${other.id} wsa5`])
  })

  it('comes to her new keyworker too where the one before had it already', async () => {
    now = reviewDay
    await worked()
    await changesWoman({ keyworker: other.id })
    now = minutesAfter(now, 61)
    await worked()

    expect(arrived).to.deep.equal([`${keyworker.id} wsa5`, `${other.id} wsa5`])
  })

  it('waits while her keyworker may not read her record, and comes when she may again', async () => {
    await changesKeyworker({ state: 'removed' })
    now = reviewDay
    await worked()
    expect(arrived).to.deep.equal([])
    await changesKeyworker({ state: 'active' })
    now = minutesAfter(now, 61)
    await worked()

    expect(arrived).to.deep.equal([`${keyworker.id} wsa5`])
  })

  it('does not come for a review that was done before its day', async () => {
    now = '2026-04-01T10:00:00.000Z'
    await changesWoman({ answers: [answered, answersOf({}, { id: 'second', day: '2026-04-01' })] })
    now = reviewDay
    await worked()
    expect(arrived).to.deep.equal([])
    now = '2026-06-24T08:00:00.000Z'
    await worked()

    expect(arrived).to.deep.equal([`${keyworker.id} wsa5`])
  })

  it('comes two weeks later for a measure that was put off, and not once it is answered', async () => {
    await notToday(ports, keyworker, { reference, measure: 'phq9' })
    await notToday(ports, keyworker, { reference, measure: 'ons4' })
    const { answers = [] } = (await ports.records.find('case', reference)) ?? {}
    const ons4 = answersOf({}, { id: 'ons4', measure: 'ons4', recordedAt: '2026-03-13T10:00:00.000Z' })
    await changesWoman({ answers: [...answers, ons4] })
    now = '2026-03-26T09:00:00.000Z'
    await worked()
    now = minutesAfter(now, 1)
    await worked()

    expect(arrived).to.deep.equal([`${keyworker.id} phq9`])
  })

  it('says when it comes again, and that none comes while nobody is to ask her', async () => {
    const put = await notToday(ports, keyworker, { reference, measure: 'phq9' })
    await changesWoman(standing('paused'))
    const paused = await notToday(ports, keyworker, { reference, measure: 'gad7' })

    expect(put).to.deep.include({ kind: 'put-off', reminded: '2026-03-26T09:00:00.000Z' })
    expect(paused).to.deep.include({ kind: 'put-off', reminded: undefined })
  })

  it('is not put off for a measure there is not, nor by somebody who may not ask her', async () => {
    const partner = aColleague({ id: 'partner-1', roles: ['partner'] })
    await changesWoman({ restrictedTo: [keyworker.id] })

    expect(await notToday(ports, keyworker, { reference, measure: 'core10' })).to.deep.equal({
      kind: 'no-such-measure',
    })
    expect(await notToday(ports, partner, { reference, measure: 'phq9' })).to.deep.equal({ kind: 'nobody' })
    expect(await notToday(ports, other, { reference, measure: 'phq9' })).to.deep.equal({ kind: 'nobody' })
  })
})
