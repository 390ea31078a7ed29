import { usualClocks } from '../../casework/alerts/clocks.ts'
import { clockOf } from '../../casework/alerts/clockOf.ts'
import { askedOf } from '../../casework/alerts/ladder.ts'
import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { minutesAfter, type Instant } from '../../casework/time.ts'
import { alertServices, colleague, colleagueIdOf, referenceOf } from '../records.ts'

/** The keyworker and the lead of one service. Each service has its own, because one chat takes only so many messages. */
export function pairOf(service: number): { readonly raiser: Colleague; readonly lead: Colleague } {
  const organisation = alertServices[service] ?? ''
  return {
    raiser: { ...colleague(service), organisation },
    lead: { ...colleague(leadPlace(service)), organisation, roles: ['safeguarding-lead'] },
  }
}

/** The place of a service's lead among colleagues. */
export function leadPlace(service: number): number {
  return 100_000 + service
}

/**
 * An alert that has been delivered, with its cards and its clock, as it stands on record: one that nobody has taken yet, whose
 * next step comes in an hour, or one that was closed.
 */
export function alertRecords(place: number, now: Instant, open: boolean): readonly AnyRecord[] {
  const { raiser, lead } = pairOf(place % alertServices.length)
  const asked = askedOf(freshAlert(place, raiser, lead, now), { step: 0, round: 0, now, why: 'sent' }).alert
  const { climb, ...rest } = asked
  const alert: Alert = open
    ? { ...rest, ...(climb === undefined ? {} : { climb }) }
    : { ...rest, owner: lead.id, closed: { how: 'CLOSED', at: now, by: lead.id } }
  const clock: Delivery = {
    ...newDelivery(`${alert.id}:clock`, alert.id, clockOf(alert) ?? now),
    ...{ as: 'alert-clock', alert: alert.id, state: open ? 'waiting' : 'not-needed' },
  }
  return [
    alert,
    clock,
    delivered(alert.id, 'raiser', raiser.id, now),
    delivered(alert.id, 'lead', lead.id, now),
  ]
}

function freshAlert(place: number, raiser: Colleague, lead: Colleague, now: Instant): Alert {
  const { step, firstStep, decide } = usualClocks.of.U1
  return {
    ...{ kind: 'alert', schemaVersion: 2, version: 0, id: referenceOf(place).replace(/^W/, 'SG') },
    ...{ organisation: lead.organisation, draft: `alert-draft-${place}`, raisedBy: raiser.id },
    ...{ raisedByOrganisation: raiser.organisation, raisedAt: now, dangerNow: false, urgency: 'U1' },
    ...{
      subject: { kind: 'not-on-system', named: 'a woman at the centre' },
      group: 'not-sure',
      drill: false,
    },
    ...{ whatHappened: 'She says that he has found her address.', factsWithheld: false, categories: [] },
    policy: {
      steps: [{ people: [lead.id], until: minutesAfter(now, step) }],
      ...{ againAfter: step, firstStepMinutes: firstStep, decideBy: minutesAfter(now, decide), scale: 1 },
    },
    ...{ recipients: [], told: [], timeline: [{ what: 'raised', at: now, by: raiser.id }] },
  }
}

function delivered(alert: string, as: 'raiser' | 'lead', recipient: string, now: Instant): Delivery {
  return {
    ...newDelivery(`${alert}:${as}:${recipient}`, recipient, now),
    ...{ as, alert, state: 'delivered' },
    message: { conversation: `a:${recipient}`, id: `message-${alert}` },
    tries: [{ at: now, ended: 'delivered', messageId: `message-${alert}` }],
  }
}

/** The conversation of a colleague with the bot. */
export function conversationOf(place: number): string {
  return `a:${colleagueIdOf(place)}`
}
