import { newDelivery } from '../../casework/deliveries/newDelivery.ts'
import { checkCharacterOf } from '../../casework/identifiers.ts'
import type { Answers } from '../../casework/records/answers.ts'
import type { AuditEntry } from '../../casework/records/auditEntry.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Contact } from '../../casework/records/contact.ts'
import type { ContactDraft } from '../../casework/records/contactDraft.ts'
import type { AlertDelivery } from '../../casework/records/delivery.ts'
import type { Move } from '../../casework/records/move.ts'

export const organisation = 'South London Alliance'
export const keyworker = 'keyworker-1'

/** The alert number with this body, such as `22H8CP`, and its check character. */
export function alertNumber(body: string): string {
  return `SG-${body}-${checkCharacterOf(body)}`
}

/** Three references that pass their check, for tests that need more than one woman. */
export const references = ['W-VV396G-C', 'W-937GG3-M', 'W-WV44C2-M'] as const

/** A case never saved: Jade Morris, in Lambeth, no contacts yet. */
export function aCase(overrides: Partial<Case> = {}): Case {
  return {
    kind: 'case',
    schemaVersion: 2,
    version: 0,
    id: references[0],
    organisation,
    givenName: 'Jade',
    familyName: 'Morris',
    keyworker,
    referrals: [],
    boroughs: [{ borough: 'Lambeth', from: '2026-01-05' }],
    needs: [{ need: 'housing', status: 'identified', from: '2026-01-05' }],
    orders: [],
    notVisitedAlone: false,
    sharedWith: [],
    contacts: [],
    appointments: [],
    actions: [],
    keyDates: [],
    answers: [],
    changes: [],
    openedAt: '2026-01-05T10:00:00.000Z',
    openedBy: keyworker,
    ...overrides,
  }
}

/** A contact in person at the hub that she came to, on Thursday 12 March 2026. */
export function aContact(overrides: Partial<Contact> = {}): Contact {
  return {
    id: 'contact-1',
    with: 'her',
    day: '2026-03-12',
    minutes: 40,
    mode: 'in-person',
    place: 'hub',
    attendance: 'came',
    nationalCode: 'ATTC',
    topics: ['housing'],
    words: 'Saw Jade 40 mins at the hub re housing.',
    author: keyworker,
    organisation,
    recordedAt: '2026-03-12T15:00:00.000Z',
    ...overrides,
  }
}

/** A colleague never saved: Aisha Khan, an active keyworker. */
export function aColleague(overrides: Partial<Colleague> = {}): Colleague {
  return {
    kind: 'colleague',
    schemaVersion: 1,
    version: 0,
    id: keyworker,
    tenantId: 'tenant-1',
    name: 'Aisha Khan',
    organisation,
    roles: ['keyworker'],
    state: 'active',
    ...overrides,
  }
}

/** An open draft never saved, for the woman of `aCase`. */
export function aContactDraft(overrides: Partial<ContactDraft> = {}): ContactDraft {
  return {
    kind: 'contact-draft',
    schemaVersion: 1,
    version: 0,
    id: 'draft-1',
    owner: keyworker,
    revision: 0,
    organisation,
    state: 'open',
    words: 'Saw Jade 40 mins at the hub re housing.',
    corrections: [],
    woman: references[0],
    candidates: [references[0]],
    reading: { with: 'her', day: '2026-03-12', dayGiven: false, minutes: 40, topics: ['housing'] },
    createdAt: '2026-03-12T14:59:00.000Z',
    updatedAt: '2026-03-12T14:59:00.000Z',
    ...overrides,
  }
}

/** A delivery never saved: the card of `anAlert`, waiting to go to the lead. */
export function aDelivery(overrides: Partial<AlertDelivery> = {}): AlertDelivery {
  return {
    ...newDelivery('delivery-1', 'lead-1', '2026-03-12T15:10:00.000Z'),
    alert: alertNumber('22H8CP'),
    as: 'lead',
    ...overrides,
  }
}

/** A move never saved: the contact of `aContact`, from the woman of `aCase` to another. */
export function aMove(overrides: Partial<Move> = {}): Move {
  return {
    kind: 'move',
    schemaVersion: 1,
    version: 0,
    id: 'move-1',
    organisation,
    wordsOf: organisation,
    what: 'contact',
    item: 'contact-1',
    from: references[0],
    to: references[1],
    author: keyworker,
    savedAt: '2026-03-12T15:00:00.000Z',
    by: keyworker,
    at: '2026-03-12T16:00:00.000Z',
    shownSince: [{ who: keyworker, times: 1, last: '2026-03-12T15:30:00.000Z' }],
    told: ['manager-1'],
    dataProtectionContact: true,
    ...overrides,
  }
}

/** An audit entry never saved: the keyworker recorded a contact for the woman of `aCase`. */
export function anAuditEntry(overrides: Partial<AuditEntry> = {}): AuditEntry {
  return {
    kind: 'audit-entry',
    schemaVersion: 1,
    version: 0,
    id: 'audit-1',
    at: '2026-03-12T15:00:00.000Z',
    by: keyworker,
    act: 'contact.recorded',
    about: [references[0]],
    ...overrides,
  }
}

/** Answers to the five outcome questions on Thursday 12 March 2026: safety 6, housing 5, the others 4. */
export function answersOf(
  numbers: Readonly<Record<string, Answers['items'][number]['answer']>> = {},
  changes: Partial<Answers> = {},
): Answers {
  const all = { safety: 6, housing: 5, health: 4, employment: 4, finance: 4, ...numbers }
  return {
    id: 'answers-1',
    measure: 'wsa5',
    measureVersion: '0.1.0',
    day: '2026-03-12',
    items: Object.entries(all).map(([item, answer]) => ({ item, answer })),
    by: keyworker,
    recordedAt: '2026-03-12T15:00:00.000Z',
    ...changes,
  }
}
