import { expect } from 'chai'
import { mayKnowOfAlert, openAlertsKnownTo, type WomanKnown } from '../../../casework/alerts/knowing.ts'
import { alertEntry, type AlertEntry } from '../../../casework/alerts/alertEntry.ts'
import type { Alert } from '../../../casework/records/alert.ts'
import type { Colleague, Role } from '../../../casework/records/colleague.ts'
import { anAlert } from '../../support/alerts.ts'
import { aCase, aColleague } from '../../support/records.ts'

const entry = (changes: Partial<Alert> = {}): AlertEntry =>
  alertEntry(anAlert({ raisedBy: 'raiser', recipients: ['lead-1'], told: ['told-1'], ...changes }))
const somebody = (role: Role, changes: Partial<Colleague> = {}): Colleague =>
  aColleague({ id: 'somebody', roles: [role], ...changes })
const hers = aCase({ sharedWith: ['Probation'] })
const restricted = aCase({ restrictedTo: ['named'] })
const sealed = { aboutColleagues: ['subject'] }
const elsewhere = { organisation: 'Probation' }
const everyRole = [
  ...(['keyworker', 'manager', 'safeguarding-lead', 'deputy-safeguarding-lead', 'head-of-service'] as const),
  ...(['partner', 'administrator', 'data-protection-contact', 'outside-person'] as const),
]

describe('who may know of an alert', () => {
  const cells: readonly (readonly [string, Colleague, Partial<Alert>, WomanKnown | undefined, boolean])[] = [
    ['a keyworker of the service, where the woman is shown', somebody('keyworker'), {}, hers, true],
    ['a manager of the service, in a list', somebody('manager'), {}, undefined, true],
    ['an administrator', somebody('administrator'), {}, undefined, false],
    ['the outside person who was not asked', somebody('outside-person'), {}, undefined, false],
    ['a keyworker of another organisation', somebody('keyworker', elsewhere), {}, undefined, false],
    ['a colleague who has left', somebody('manager', { state: 'removed' }), {}, hers, false],
    ['a partner she is shared with, where she is shown', somebody('partner', elsewhere), {}, hers, false],
    [
      'a partner who raised it, where she is shown',
      somebody('partner', { ...elsewhere, id: 'raiser' }),
      {},
      hers,
      false,
    ],
    [
      'a partner who raised it, of her own alerts',
      somebody('partner', { ...elsewhere, id: 'raiser' }),
      {},
      undefined,
      true,
    ],
    ['a keyworker to whom the woman is not open', somebody('keyworker'), {}, restricted, false],
    [
      'a keyworker to whom the restricted woman is open',
      somebody('keyworker', { id: 'named' }),
      {},
      restricted,
      true,
    ],
    ['the safeguarding lead, of a restricted woman', somebody('safeguarding-lead'), {}, restricted, true],
    [
      'whoever handles one about a colleague',
      somebody('head-of-service', { id: 'lead-1' }),
      sealed,
      undefined,
      true,
    ],
    [
      'the outside person who handles it',
      somebody('outside-person', { id: 'lead-1' }),
      sealed,
      undefined,
      true,
    ],
    ['whoever raised one about a colleague', somebody('keyworker', { id: 'raiser' }), sealed, hers, true],
    ['a manager, of one about a colleague', somebody('manager'), sealed, hers, false],
    [
      'a lead who was not asked, of one about a colleague',
      somebody('safeguarding-lead'),
      sealed,
      undefined,
      false,
    ],
    ['somebody told of one about a colleague', somebody('keyworker', { id: 'told-1' }), sealed, hers, false],
    [
      'a manager, of one about another professional',
      somebody('manager'),
      { aboutProfessional: 'Dr X' },
      hers,
      false,
    ],
  ]
  for (const [words, colleague, alert, woman, knows] of cells) {
    it(`${knows ? 'is' : 'is not'} ${words}`, () => {
      expect(mayKnowOfAlert(colleague, entry(alert), woman)).to.equal(knows)
    })
  }

  for (const role of everyRole) {
    it(`is never the one it is about, also as ${role}, as who raised it or as one of those asked`, () => {
      const subject = somebody(role, { id: 'subject' })
      for (const place of [{}, { raisedBy: 'subject' }, { recipients: ['subject'] }]) {
        for (const woman of [undefined, hers, aCase({ keyworker: 'subject' })]) {
          expect(mayKnowOfAlert(subject, entry({ ...sealed, ...place }), woman)).to.equal(false)
        }
      }
    })
  }
})

describe('the open alerts somebody may know of', () => {
  it('are those that no lead has closed, without exercises', () => {
    const open = entry()
    const closed = entry({ closed: { how: 'CLOSED', at: '2026-03-12T16:00:00.000Z', by: 'lead-1' } })

    expect(openAlertsKnownTo(somebody('manager'), [open, closed, entry({ drill: true })])).to.deep.equal([
      open,
    ])
  })

  it('name who holds them, else who is asked, and both where a step has passed', () => {
    expect(entry().speakTo).to.deep.equal(['lead-1'])
    expect(entry({ owner: 'lead-2', climb: undefined }).speakTo).to.deep.equal(['lead-2'])
    expect(entry({ owner: 'lead-2' }).speakTo).to.deep.equal(['lead-1', 'lead-2'])
  })
})
