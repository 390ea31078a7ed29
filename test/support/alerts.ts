import type { Alert } from '../../casework/records/alert.ts'
import { alertNumber, keyworker, organisation, references } from './records.ts'

/** An alert never saved: raised for the woman of `aCase`, U1, not yet acknowledged. */
export function anAlert(overrides: Partial<Alert> = {}): Alert {
  return {
    kind: 'alert',
    schemaVersion: 2,
    version: 0,
    id: alertNumber('22H8CP'),
    organisation,
    draft: 'alert-draft-1',
    raisedBy: keyworker,
    raisedByOrganisation: organisation,
    raisedAt: '2026-03-12T15:10:00.000Z',
    subject: { kind: 'on-system', reference: references[0] },
    dangerNow: false,
    urgency: 'U1',
    group: 'domestic-abuse',
    whatHappened: 'She said that she is afraid to go home.',
    drill: false,
    policy: {
      steps: [{ people: ['lead-1'], until: '2026-03-12T17:10:00.000Z' }],
      againAfter: 120,
      firstStepMinutes: 60,
      decideBy: '2026-03-12T23:10:00.000Z',
      scale: 1,
    },
    recipients: ['lead-1'],
    told: [],
    factsWithheld: false,
    climb: {
      step: 0,
      round: 0,
      since: '2026-03-12T15:10:00.000Z',
      dueAt: '2026-03-12T17:10:00.000Z',
      why: 'sent',
    },
    categories: [],
    timeline: [{ what: 'raised', at: '2026-03-12T15:10:00.000Z', by: keyworker }],
    ...overrides,
  }
}
