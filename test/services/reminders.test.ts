import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import type { TeamsMessage } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { minutesAfter } from '../../casework/time.ts'
import { deliverDue } from '../../services/deliveries/deliverDue.ts'
import { setAction } from '../../services/setAction.ts'
import { finishAction, moveAction } from '../../services/settleAction.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { aCase, aColleague, references } from '../support/records.ts'
import { thursday } from '../support/thursday.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const [reference] = references
const of = { reference, action: 'action-1' }
const hour = 60
const owner = aColleague({ id: 'owner', name: 'Olive Owner' })
const keyworker = aColleague()

describe('a reminder', () => {
  let ports: Ports
  let now: string
  let count: number
  let arrived: string[]
  /** What happens elsewhere while a card is on its way. */
  let meanwhile: () => Promise<unknown>

  beforeEach(async () => {
    now = thursday
    count = 0
    arrived = []
    meanwhile = () => Promise.resolve()
    const records = openLmdbRecordStore(temporaryFolder())
    ports = {
      records,
      now: () => now,
      clocks: usualClocks,
      measures: new Map(),
      random: () => 0.5,
      newId: () => `id-${count++}`,
    }
    await records.commit([aCase(), owner, keyworker, routeOf('owner'), routeOf(keyworker.id)])
    await setAction(ports, owner, { id: of.action, reference, what: 'chase housing', due: '2026-03-13' })
    now = '2026-03-13T09:00:00.000Z'
  })
  afterEach(() => ports.records.close())

  const routeOf = (id: string): AnyRecord => ({
    ...{ kind: 'route', schemaVersion: 1, version: 0, id, conversation: `a:${id}` },
    ...{ serviceUrl: 'https://example.org', userId: id, botId: 'bot', tenantId: 'tenant-1' },
  })

  async function worked(): Promise<void> {
    const tell = async (
      to: string,
      message: TeamsMessage,
    ): Promise<{ kind: 'delivered'; messageId: string; conversation: string }> => {
      const said = message.as === 'reminder' ? message.view : undefined
      arrived.push([to, said?.meantBy, said?.ended === true ? 'ended' : undefined].filter(Boolean).join(' '))
      await meanwhile()
      return { kind: 'delivered', messageId: `message-${arrived.length}`, conversation: `a:${to}` }
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

  async function changesWoman(changes: Partial<Case>): Promise<void> {
    const woman = await ports.records.find('case', reference)
    if (woman !== undefined) await ports.records.commit([{ ...woman, ...changes }])
  }

  async function changesColleague(id: string, changes: Partial<Colleague>): Promise<void> {
    const colleague = await ports.records.find('colleague', id)
    if (colleague !== undefined) await ports.records.commit([{ ...colleague, ...changes }])
  }

  const ends = (reason: 'died' | 'moved-away'): Promise<void> =>
    changesWoman({
      referrals: [
        {
          id: 'r',
          day: '2026-01-05',
          statuses: [{ status: 'closed', from: '2026-03-13', reason, by: 'owner' }],
        },
      ],
    })

  it('reaches whoever set it, once', async () => {
    await worked()
    now = minutesAfter(now, 24 * hour)
    await worked()

    expect(arrived).to.deep.equal(['owner'])
  })

  it('is a new message also when the action was moved while the first was on its way', async () => {
    meanwhile = () => moveAction(ports, owner, { ...of, due: '2026-03-16' })
    await worked()
    meanwhile = () => Promise.resolve()
    now = '2026-03-16T09:00:00.000Z'
    await worked()

    expect(arrived).to.deep.equal(['owner', 'owner'])
  })

  it('does not come twice when her chat is opened anew while it is on its way', async () => {
    const id = `reminder:${reference}:${of.action}`
    meanwhile = async () => {
      const delivery = await ports.records.find('delivery', id)
      if (delivery !== undefined) await ports.records.commit([{ ...delivery, state: 'waiting', dueAt: now }])
    }
    await worked()
    now = minutesAfter(now, hour)
    await worked()

    expect(arrived).to.deep.equal(['owner'])
  })

  it('goes to the keyworker of the woman when whoever set it was removed, and she may settle it', async () => {
    await changesColleague('owner', { state: 'removed' })
    await worked()

    expect(arrived).to.deep.equal([`${keyworker.id} Olive Owner`])
    expect(await finishAction(ports, keyworker, of)).to.deep.equal({ kind: 'done' })
  })

  it('goes to the keyworker when the woman is open only to her', async () => {
    await changesWoman({ restrictedTo: [keyworker.id] })
    await worked()

    expect(arrived).to.deep.equal([`${keyworker.id} Olive Owner`])
  })

  it('waits while nobody may read it, and comes when somebody may again', async () => {
    await changesWoman({ restrictedTo: ['somebody-else'] })
    await worked()
    expect(arrived).to.deep.equal([])
    await changesWoman({ restrictedTo: undefined })
    now = minutesAfter(now, hour + 1)
    await worked()

    expect(arrived).to.deep.equal(['owner'])
  })

  it('waits for an owner who is her keyworker and was removed, until she is restored', async () => {
    await changesWoman({ keyworker: 'owner' })
    await changesColleague('owner', { state: 'removed' })
    await worked()
    expect(arrived).to.deep.equal([])
    await changesColleague('owner', { state: 'active' })
    now = minutesAfter(now, hour + 1)
    await worked()

    expect(arrived).to.deep.equal(['owner'])
  })

  it('is not sent for a woman who died', async () => {
    await ends('died')
    await worked()

    expect(arrived).to.deep.equal([])
  })

  it('says so when her support has ended', async () => {
    await ends('moved-away')
    await worked()

    expect(arrived).to.deep.equal(['owner ended'])
  })
})
