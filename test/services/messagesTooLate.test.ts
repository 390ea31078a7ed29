import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import type { Messenger } from '../../casework/ports/messenger.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { NewMessage } from '../../casework/records/delivery.ts'
import { minutesAfter } from '../../casework/time.ts'
import { deliverDue } from '../../services/deliveries/deliverDue.ts'
import { openMemoryRecordStore } from '../../stores/memoryRecordStore.ts'
import { anAlert } from '../support/alerts.ts'
import { aColleague, keyworker } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'

const people = [aColleague(), aColleague({ id: 'lead-1', name: 'Lena Lead', roles: ['safeguarding-lead'] })]
const { climb: _climb, ...quiet } = anAlert()
const raised = quiet.timeline
const acknowledged = { what: 'acknowledged', at: now, by: 'lead-1' } as const
const held: Alert = {
  ...quiet,
  ...{ owner: 'lead-1', timeline: [...raised, acknowledged] },
  nextStep: { what: 'Speak to Amara', setAt: now, dueAt: minutesAfter(now, 8), extended: 0 },
}
const { nextStep: _step, ...lapsed } = held
const later: Alert = {
  ...held,
  nextStep: {
    ...{ what: 'Visit her', setAt: now, dueAt: minutesAfter(now, 300), extended: 0 },
    remindAt: minutesAfter(now, 290),
  },
}

describe('a message about an alert that comes late', () => {
  /** What is sent of a message that waited until the alert stands as it does. */
  async function sent(alert: Alert, as: NewMessage, arrivedBefore = false): Promise<readonly string[]> {
    const to = as === 'unanswered' ? keyworker : 'lead-1'
    const route = {
      ...({ kind: 'route', schemaVersion: 1, version: 0, id: to, conversation: `a:${to}` } as const),
      ...{ serviceUrl: 'https://example.org', userId: to, botId: 'bot', tenantId: 'tenant-1' },
    }
    const message = { conversation: route.conversation, id: 'message-1' }
    const records = openMemoryRecordStore()
    const ports: Ports = {
      ...{ records, now: () => now, clocks: usualClocks, measures: new Map() },
      ...{ random: () => 0.5, newId: randomUUID },
    }
    const due = {
      ...newDelivery('message', to, now),
      as,
      alert: alert.id,
      ...(arrivedBefore ? { message } : {}),
    }
    await records.commit([...people, alert, route, due])
    const did: string[] = []
    const done = (what: string): ReturnType<Messenger['send']> => {
      did.push(what)
      return Promise.resolve({ kind: 'delivered', messageId: 'message-1', conversation: route.conversation })
    }
    const messenger: Messenger = {
      takesRoom: () => true,
      send: () => done('new'),
      update: () => done('brought up to date'),
    }
    const begun = await deliverDue(ports, messenger, new Map(), () => undefined)
    await Promise.all(begun.map(({ ending }) => ending))
    return did
  }

  it('still asks about a step that is due soon', async () => {
    expect(await sent(held, 'step-asked')).to.deep.equal(['new'])
  })

  it('asks nothing about a step that has passed', async () => {
    expect(await sent(lapsed, 'step-asked')).to.deep.equal([])
  })

  it('asks nothing about a step that is due much later', async () => {
    expect(await sent(later, 'step-asked')).to.deep.equal([])
  })

  it('still says that nobody has answered', async () => {
    expect(await sent(anAlert(), 'unanswered')).to.deep.equal(['new'])
  })

  it('does not say so once somebody has', async () => {
    expect(await sent(held, 'unanswered')).to.deep.equal([])
  })

  it('is brought up to date where it stands already', async () => {
    expect(await sent(held, 'unanswered', true)).to.deep.equal(['brought up to date'])
  })
})
