import { expect } from 'chai'
import fc from 'fast-check'
import { isOpenAlert } from '../../casework/alerts/alertState.ts'
import { agreed, decided, ended, reopened } from '../../casework/alerts/ending.ts'
import { handOverAsked, handOverTaken, type Act } from '../../casework/alerts/holding.ts'
import type { Moved } from '../../casework/alerts/ladder.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { minutesAfter } from '../../casework/time.ts'
import { acknowledgeAlert } from '../../services/alerts/acknowledgeAlert.ts'
import { changeAlert, type AlertChange } from '../../services/alerts/changeAlert.ts'
import { askMoreTime, finishStep, saySpokenTo } from '../../services/alerts/holdAlert.ts'
import { AlertWorld, colleagues } from '../support/alertWorld.ts'
import { propertyRuns } from '../support/propertyRuns.ts'
import { faults } from '../support/scriptedMessenger.ts'

const ids = colleagues.map(({ id }) => id)
const anybody = fc.constantFrom(...ids)
const minutes = fc.oneof(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 5000 }))
const pressed = [
  'acknowledge',
  'done',
  'more',
  'spoken',
  'hand over',
  'take over',
  'decide',
  'close',
  'agree',
  'reopen',
] as const

const raise = fc.record({
  does: fc.constant('raise' as const),
  by: fc.constantFrom('keyworker-1', 'keyworker-2', 'lead-1'),
  dangerNow: fc.boolean(),
  times: fc.integer({ min: 1, max: 3 }),
})
const press = fc.record({
  does: fc.constantFrom(...pressed),
  by: fc.oneof(anybody, fc.constant('whoever holds it')),
  to: anybody,
  which: fc.nat({ max: 5 }),
  times: fc.integer({ min: 1, max: 2 }),
})
const platformFails = fc.record({
  does: fc.constant('faults' as const),
  script: fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 12 }),
})
const leaves = fc.record({
  does: fc.constantFrom('removed' as const, 'active' as const),
  who: fc.constantFrom('lead-1', 'deputy-1', 'outside-1'),
})
const event = fc.oneof(
  { weight: 1, arbitrary: raise },
  { weight: 6, arbitrary: press },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('time passes' as const), minutes }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('nothing runs' as const), minutes }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('clock set back' as const), minutes }) },
  { weight: 3, arbitrary: platformFails },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('restart' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('opens' as const), by: anybody }) },
  { weight: 1, arbitrary: leaves },
)
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never
const events: fc.Arbitrary<Event[]> = fc
  .tuple(raise, fc.array(event, { maxLength: 20, size: 'max' }))
  .map(([first, rest]) => [first, ...rest])

type Press = Extract<Event, { readonly which: number }>

async function happens(world: AlertWorld, what: Event): Promise<void> {
  if ('which' in what) return presses(world, what)
  switch (what.does) {
    case 'raise':
      return world.raises(what.by, world.ports.newId(), what)
    case 'time passes':
      world.pass(what.minutes)
      return world.works()
    case 'nothing runs':
      world.pass(what.minutes)
      return undefined
    case 'clock set back':
      world.pass(-what.minutes)
      return undefined
    case 'faults':
      world.messenger.meets(what.script)
      return undefined
    case 'restart':
      world.restarts()
      return undefined
    case 'opens':
      return world.opens(what.by)
    case 'removed':
    case 'active':
      return world.becomes(what.who, what.does)
  }
}

/** A press on any alert by anybody, also on one that is long closed or is hers no more; twice is a double press. */
async function presses(world: AlertWorld, press: Press): Promise<void> {
  const alerts = await world.alerts()
  const alert = alerts[press.which % Math.max(1, alerts.length)]
  if (alert === undefined) return
  const { ports } = world
  const { id: number, owner = 'lead-1' } = alert
  const by = await world.colleague(press.by === 'whoever holds it' ? owner : press.by)
  const change = (how: AlertChange): Promise<unknown> =>
    changeAlert(ports, by, { number, action: 'lead-alert', audited: 'alert.step-set' }, how)
  const once = (): Promise<unknown> => {
    if (press.does === 'acknowledge') return acknowledgeAlert(ports, by, number)
    if (press.does === 'done') return finishStep(ports, by, number)
    if (press.does === 'more') return askMoreTime(ports, by, number)
    if (press.does === 'spoken') return saySpokenTo(ports, by, number, press.to)
    return change((found, act) => changed(found, act, press) ?? 'Not now.')
  }
  await Promise.all(Array.from({ length: press.times }, once))
}

type Doing = (alert: Alert, act: Act, to: string) => Moved | undefined

const doings: Partial<Record<Press['does'], Doing>> = {
  'hand over': (alert, act, to) => (alert.owner === act.by ? handOverAsked(alert, act, to) : undefined),
  'take over': (alert, act) =>
    alert.handOver?.to === act.by
      ? only(handOverTaken(alert, act, { what: 'Ring her', dueAt: minutesAfter(act.now, 30) }))
      : undefined,
  decide: (alert, act) => only(decided(alert, act, 'MON', 'Watched')),
  close: (alert, act) => ended(alert, act, { how: 'CLOSED', reason: 'Done' }),
  agree: agreed,
}

function changed(alert: Alert, act: Act, { does, to }: Press): Moved | undefined {
  if (!isOpenAlert(alert)) return does === 'reopen' ? reopened(alert, act, 'New facts') : undefined
  return doings[does]?.(alert, act, to)
}

function only(alert: Alert): Moved {
  return { alert, told: [] }
}

/** After what the watch may find something to put right; after anything else the services must have left nothing. */
const putRight: readonly Event['does'][] = ['clock set back', 'removed']

/** The clock may have been set back while an alert was closed, which the watch leaves alone. */
function mayPutRight(what: Event, before: readonly Event[]): boolean {
  return (
    putRight.includes(what.does) ||
    (what.does === 'reopen' && before.some(({ does }) => does === 'clock set back'))
  )
}

/** What is due is worked off and the watch has looked: from here on everything must be right. */
async function comesToRest(world: AlertWorld, what: Event, earlier: readonly Event[]): Promise<void> {
  await world.works()
  const { repaired, broken } = await world.looks()
  if (!mayPutRight(what, earlier)) expect(repaired).to.deep.equal([])
  expect(broken).to.deep.equal([])
  await world.works()
  expect(await world.broken()).to.deep.equal([])
  expect((await world.looks()).repaired).to.deep.equal([])
  expect(world.failures).to.deep.equal([])
}

async function onlyGrew(world: AlertWorld, before: readonly Alert[]): Promise<readonly Alert[]> {
  const alerts = await world.alerts()
  for (const { id, timeline } of before) {
    const now = alerts.find((alert) => alert.id === id)
    expect(now?.timeline.slice(0, timeline.length)).to.deep.equal(timeline)
  }
  return alerts
}

/** Whether a person has it: it arrived with somebody who is to take it, or somebody took it. */
function isReached(world: AlertWorld, { id, owner, recipients, raisedBy }: Alert): boolean {
  const arrived = recipients.some(
    (one) => one !== raisedBy && world.messenger.arrived.get(one)?.has(id) === true,
  )
  return owner !== undefined || arrived
}

const start = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
const runs = (usual: number): fc.Parameters<[Date, Event[]]> => propertyRuns(usual)

describe('whatever happens to a service with alerts', () => {
  it('the law holds whenever it comes to rest, and no timeline loses anything', async () => {
    await fc.assert(
      fc.asyncProperty(start, events, async (date, happened) => {
        const world = await AlertWorld.begun(date.toISOString())
        let before: readonly Alert[] = []
        for (const [place, what] of happened.entries()) {
          await happens(world, what)
          await comesToRest(world, what, happened.slice(0, place))
          before = await onlyGrew(world, before)
        }
      }),
      runs(30),
    )
  })

  it('every open alert reaches a person once the platform is well, and no alert exists twice', async () => {
    await fc.assert(
      fc.asyncProperty(start, events, async (date, happened) => {
        const world = await AlertWorld.begun(date.toISOString())
        for (const what of happened) await happens(world, what)
        world.messenger.heals()
        world.restarts()
        await world.looks()
        await world.works()
        const waiting = async (): Promise<readonly Alert[]> =>
          (await world.alerts()).filter((alert) => isOpenAlert(alert) && !isReached(world, alert))
        for (let moment = 0; moment < 100 && (await waiting()).length > 0; moment++) await world.goesOn()

        expect((await waiting()).map(({ id }) => id)).to.deep.equal([])
        const drafts = (await world.alerts()).map(({ draft }) => draft)
        expect(drafts).to.deep.equal([...new Set(drafts)])
      }),
      runs(30),
    )
  })
})
