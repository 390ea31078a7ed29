import { bundledMeasures } from '../../stores/measureFiles.ts'
import { clockOf } from '../../casework/alerts/clockOf.ts'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { brokenLaw } from '../../casework/alerts/laws.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { Route } from '../../casework/records/route.ts'
import { minutesAfter, type Instant } from '../../casework/time.ts'
import { beginAlert } from '../../services/alerts/draftAlert.ts'
import { answerAlertDraft } from '../../services/alerts/answerAlertDraft.ts'
import { sendAlert } from '../../services/alerts/sendAlert.ts'
import { watchesOf, watchLaw, type LawReport, type Watch } from '../../services/alerts/watchLaw.ts'
import { cardsOf, clockId } from '../../services/alerts/alertDeliveries.ts'
import { deliverDue, type UnderWay } from '../../services/deliveries/deliverDue.ts'
import { deliverHanded } from '../../services/deliveries/deliverHanded.ts'
import { outboxFor } from '../../services/deliveries/outbox.ts'
import { openMemoryRecordStore } from '../../stores/memoryRecordStore.ts'
import { aCase, aColleague, references } from './records.ts'
import { ScriptedMessenger } from './scriptedMessenger.ts'

const reference = references[0]

/** The people of a property: whoever raises, and everybody of a ladder. */
export const colleagues: readonly Colleague[] = [
  aColleague(),
  aColleague({ id: 'keyworker-2', name: 'Nadia Two' }),
  aColleague({ id: 'lead-1', name: 'Lena Lead', roles: ['safeguarding-lead'] }),
  aColleague({ id: 'deputy-1', name: 'Dora Deputy', roles: ['deputy-safeguarding-lead'] }),
  aColleague({ id: 'head-1', name: 'Hanna Head', roles: ['head-of-service'] }),
  aColleague({ id: 'outside-1', name: 'Olga Out', roles: ['outside-person'] }),
]

function routeOf({ id, tenantId }: Colleague): Route {
  return {
    ...{ kind: 'route', schemaVersion: 1, version: 0, id, conversation: `a:${id}`, tenantId },
    ...{ serviceUrl: 'https://example.org', userId: id, botId: 'bot' },
  }
}

/** The real services with records in memory, a clock that a test moves, and a platform that fails as a script says. */
export class AlertWorld {
  readonly messenger = new ScriptedMessenger()
  readonly failures: unknown[] = []
  readonly ports: Ports
  now: Instant
  #watches: readonly Watch[]
  #inHand = new Map<string, { readonly recipient: string }>()
  #count = 0

  constructor(now: Instant) {
    this.now = now
    this.ports = {
      ...{
        records: openMemoryRecordStore(),
        clocks: usualClocks,
        measures: bundledMeasures(),
        now: () => this.now,
        outbox: outboxFor(() => undefined),
      },
      random: () => (this.#next() * 0.618_033_988_749_895) % 1,
      newId: () => `id-${this.#next()}`,
    }
    this.#watches = watchesOf(this.ports)
  }

  /** A service whose head of service can be reached. */
  static async begun(now: Instant): Promise<AlertWorld> {
    const world = new AlertWorld(now)
    await world.ports.records.commit([...colleagues, aCase()])
    await world.opens('head-1')
    return world
  }

  #next(): number {
    this.#count += 1
    return this.#count
  }

  async colleague(id: string): Promise<Colleague> {
    const found = await this.ports.records.find('colleague', id)
    if (found === undefined) throw new Error(`There is no ${id}`)
    return found
  }

  async opens(id: string): Promise<void> {
    if ((await this.ports.records.find('route', id)) !== undefined) return
    await this.ports.records.commit([routeOf(await this.colleague(id))])
  }

  async becomes(id: string, state: Colleague['state']): Promise<void> {
    await this.ports.records.commit([{ ...(await this.colleague(id)), state }])
  }

  /** Fills in one form and presses Send alert as often as is said, all at once. */
  async raises(by: string, id: string, press: { dangerNow: boolean; times: number }): Promise<void> {
    const raiser = await this.colleague(by)
    await beginAlert(this.ports, raiser, {
      id,
      found: [],
      certain: false,
      whatHappened: 'He is at her door.',
    })
    const form = { who: reference, whatHappened: 'He is at her door.' }
    await answerAlertDraft(this.ports, raiser, id, { form, dangerNow: press.dangerNow })
    await Promise.all(
      Array.from({ length: press.times }, () =>
        sendAlert(this.ports, raiser, { draft: id, card: undefined, anew: true }),
      ),
    )
  }

  /** Every alert there is, open or closed. */
  async alerts(): Promise<readonly Alert[]> {
    const entries = await this.ports.records.list('alerts-about', reference)
    const alerts = await Promise.all(entries.map(({ number }) => this.ports.records.find('alert', number)))
    return alerts.filter((alert) => alert !== undefined)
  }

  pass(minutes: number): void {
    this.now = minutesAfter(this.now, minutes)
  }

  /** Works off what is due at this moment; what hangs is left hanging. */
  async works(): Promise<void> {
    const failed = (error: unknown): void => {
      this.failures.push(error)
    }
    for (let look = 0; look < 300; look++) {
      const handed = await deliverHanded(this.ports, this.messenger, this.#inHand, failed)
      this.#keepInHand(handed)
      const begun = await deliverDue(this.ports, this.messenger, this.#inHand, failed)
      this.#keepInHand(begun)
      // Everything here waits for nothing but the turn of others, except what hangs.
      await new Promise((resolve) => setImmediate(resolve))
      if (handed.length + begun.length === 0) return
    }
    throw new Error('What is due never ends')
  }

  #keepInHand(begun: readonly UnderWay[]): void {
    const inHand = this.#inHand
    for (const { id, recipient, ending } of begun) {
      inHand.set(id, { recipient })
      ending
        .catch((error: unknown) => this.failures.push(error))
        .finally(() => inHand.delete(id))
        .catch(() => undefined)
    }
  }

  async looks(): Promise<LawReport> {
    return watchLaw(this.#watches, (error) => this.failures.push(error))
  }

  /** The process ends at this moment and begins again: only what is stored is left. */
  restarts(): void {
    this.#inHand = new Map()
    this.ports.outbox?.takeAll()
    this.#watches = watchesOf(this.ports)
  }

  /** Goes to the next moment at which something is due. */
  async goesOn(): Promise<void> {
    const [next] = await this.ports.records.list('due', all, { limit: 1 })
    if (next !== undefined && next.dueAt > this.now) this.now = next.dueAt
    else this.pass(1)
    await this.works()
  }

  /** In what the stored alerts are not as the law wants them. */
  async broken(): Promise<readonly string[]> {
    const found = await Promise.all((await this.alerts()).map((alert) => this.#brokenOf(alert)))
    return found.flat()
  }

  async #brokenOf(alert: Alert): Promise<readonly string[]> {
    const clock = await this.ports.records.find('delivery', clockId(alert.id))
    const wanted = clockOf(alert)
    const broken = brokenLaw(alert, this.now)
    const stored = clock?.state === 'waiting' ? clock.dueAt : undefined
    const cards = await Promise.all(cardsOf(alert).map(({ id }) => this.ports.records.find('delivery', id)))
    return [
      ...(broken === undefined ? [] : [broken]),
      ...(stored === wanted ? [] : [`clock ${stored ?? 'none'} instead of ${wanted ?? 'none'}`]),
      ...(wanted !== undefined && wanted <= this.now ? ['clock not passed'] : []),
      ...(cards.includes(undefined) ? ['card missing'] : []),
      ...this.#falselyDelivered(alert, cards),
    ]
  }

  /** Whoever counts as reached without an id of the platform’s, by her card or by the timeline. */
  #falselyDelivered({ id, timeline }: Alert, cards: readonly (Delivery | undefined)[]): readonly string[] {
    const reached = [
      ...cards.flatMap((card) => (card?.state === 'delivered' ? [card.recipient] : [])),
      ...timeline.flatMap((entry) => (entry.what === 'delivered' ? [entry.to] : [])),
    ]
    const without = reached.filter((to) => this.messenger.receipts.get(to)?.has(id) !== true)
    return without.map((to) => `delivered to ${to} without a receipt`)
  }
}
