import type { AnyRecord } from '../../../casework/records/record.ts'
import type { Case } from '../../../casework/records/case.ts'
import type { Colleague } from '../../../casework/records/colleague.ts'
import type { Contact } from '../../../casework/records/contact.ts'
import type { Referral } from '../../../casework/records/support.ts'
import { anAlert } from '../../support/alerts.ts'
import { aCase, aColleague, aContact, alertNumber, answersOf } from '../../support/records.ts'

const organisation = "Women's Centre"

const amara = 'amara'
const bronwen = 'bronwen'
const at = '2026-01-05T10:00:00.000Z'

const colleague = (id: string, name: string, more: Partial<Colleague> = {}): Colleague =>
  aColleague({ id, name, organisation, ...more })

/** Five women whom Ruth may see, one whose support has ended, and one who is restricted to a lead. */
export const colleagues: readonly Colleague[] = [
  colleague(amara, 'Amara Cole'),
  colleague(bronwen, 'Bronwen Price', { away: [{ from: '2026-03-12', to: '2026-03-14' }] }),
  colleague('ruth', 'Ruth Bello', { roles: ['manager'] }),
  colleague('sunita', 'Sunita Rao', { roles: ['safeguarding-lead'] }),
  colleague('dora', 'Dora Fenn', { roles: ['data-protection-contact'] }),
  colleague('olu', 'Olu Adebayo', { roles: ['administrator'] }),
  colleague('tess', 'Tess Long', { state: 'removed' }),
  colleague('paul', 'Paul Marsh', { roles: ['partner'], organisation: 'Probation, Lambeth' }),
]

function contact(day: string, author: string, more: Partial<Contact> = {}): Contact {
  return aContact({ id: `contact-${day}-${author}`, day, author, organisation, ...more })
}

function referred(day: string, more: Partial<Referral> = {}): Referral {
  return { id: 'r', day, statuses: [{ status: 'engaged', from: day, by: amara }], ...more }
}

const woman = (id: string, names: readonly [string, string], keyworker: string, more: Partial<Case>): Case =>
  aCase({ id, givenName: names[0], familyName: names[1], keyworker, organisation, needs: [], ...more })

const need = (name: Case['needs'][number]['need']): Case['needs'][number] => ({
  ...{ need: name, status: 'identified', from: '2026-01-05' },
})
const asked = (id: string, day: string): Case['answers'][number] => answersOf({}, { id, day })
const booked = (day: string, by: string, time?: string): Case['appointments'][number] => ({
  ...{ id: `a-${day}`, day, enforceable: 'no', arrangedIn: 'contact-1', by },
  ...(time === undefined ? {} : { time }),
})
const date = (
  kind: Case['keyDates'][number]['kind'],
  day: string,
  time?: string,
): Case['keyDates'][number] => ({
  ...{ id: `d-${day}`, kind, day, setBy: amara, setAt: at },
  ...(time === undefined ? {} : { time }),
})

const women: readonly Case[] = [
  woman('W-VV396G-C', ['Jade', 'Morgan'], amara, {
    ...{ risk: 'high', needs: [need('housing'), need('abuse')], safeContact: 'Text first.' },
    referrals: [referred('2026-01-05', { assessed: '2026-01-12', planned: '2026-01-15' })],
    contacts: [contact('2026-03-10', amara), contact('2026-02-24', amara, { place: 'home' })],
    appointments: [booked('2026-03-13', amara, '14:00')],
    keyDates: [date('court', '2026-03-18', '10:00')],
    orders: [
      { id: 'o-1', status: 'suspended-sentence', from: '2024-01-05', to: '2025-01-04' },
      { id: 'o-2', status: 'licence', from: '2026-01-05', to: '2026-07-04' },
    ],
    answers: [asked('one', '2026-01-06'), asked('two', '2026-02-24')],
    actions: [
      {
        ...{ id: 'action', what: 'Ring the council', due: '2026-03-13', owner: amara },
        ...{ setBy: amara, setAt: at, moves: [] },
      },
    ],
    sharedWith: ['Probation, Lambeth'],
  }),
  woman('W-WV44C2-M', ['Aisha', 'Rahman'], amara, {
    ...{ risk: 'medium', needs: [need('housing')] },
    referrals: [referred('2026-02-02', { assessed: '2026-02-09' })],
    contacts: [
      contact('2026-03-08', amara, { mode: 'text', sentBy: 'her' }),
      contact('2026-02-10', amara),
    ].map(withoutPlace),
  }),
  woman('W-QF9F5V-6', ['Shanice', 'Brown'], amara, {
    boroughs: [{ borough: 'Croydon', from: '2026-03-09' }],
    referrals: [referred('2026-03-09', { statuses: [{ status: 'waiting', from: '2026-03-09', by: amara }] })],
    contacts: [contact('2026-03-11', amara, { attendance: 'missed' })],
  }),
  woman('W-54MFF3-H', ['Katarzyna', 'Nowak'], bronwen, {
    ...{ knownAs: 'Kasia', risk: 'low', needs: [need('housing')] },
    boroughs: [{ borough: 'Sutton', from: '2025-10-01' }],
    referrals: [referred('2025-10-01', { assessed: '2025-10-10' })],
    contacts: [contact('2026-03-03', bronwen)],
    appointments: [booked('2026-03-19', bronwen)],
    keyDates: [date('eviction', '2026-03-25')],
    answers: [asked('one', '2025-10-20')],
  }),
  woman('W-9JW7MH-6', ['Maria', 'Santos-Lima'], 'tess', {
    ...{ risk: 'low', needs: [need('substances')] },
    boroughs: [{ borough: 'Merton', from: '2025-10-01' }],
    referrals: [
      referred('2025-10-01', {
        ...{ assessed: '2025-10-10', planned: '2025-10-15' },
        statuses: [{ status: 'paused', from: '2026-02-01', review: '2026-03-10', by: amara }],
      }),
    ],
    contacts: [contact('2026-03-06', 'tess')],
    appointments: [booked('2026-04-01', amara)],
    answers: [asked('one', '2025-10-20'), asked('two', '2026-02-20')],
  }),
  woman('W-JR3WVF-4', ['Joy', 'Price'], amara, {
    contacts: [contact('2026-02-12', 'paul', { organisation: 'Probation, Lambeth' })],
    referrals: [referred('2025-10-01', { statuses: [{ status: 'closed', from: '2026-02-01', by: amara }] })],
  }),
  woman('W-3CHPG4-F', ['Ayesha', 'Khan'], amara, {
    ...{ restrictedTo: ['sunita'], risk: 'high', needs: [need('housing')] },
    keyDates: [date('court', '2026-03-18')],
  }),
]

function withoutPlace(each: Contact): Contact {
  if (each.mode !== 'text') return each
  const { place: _place, attendance: _attendance, minutes: _minutes, ...rest } = each
  return rest
}

/** Everything that is on record. */
export const records: readonly AnyRecord[] = [
  ...colleagues,
  ...women,
  anAlert({
    ...{ organisation, raisedBy: bronwen, raisedAt: '2026-03-10T15:10:00.000Z', recipients: ['sunita'] },
    subject: { kind: 'on-system', reference: 'W-VV396G-C' },
    policy: { ...anAlert().policy, steps: [{ people: ['sunita'], until: '2026-03-12T17:10:00.000Z' }] },
  }),
  anAlert({
    ...{ id: alertNumber('33H8CP'), organisation, raisedBy: bronwen, recipients: ['sunita'] },
    ...{ raisedAt: '2026-02-10T15:10:00.000Z', owner: 'sunita' },
    subject: { kind: 'on-system', reference: 'W-WV44C2-M' },
    closed: { how: 'CLOSED', at: '2026-02-12T15:10:00.000Z', by: 'sunita' },
  }),
]
