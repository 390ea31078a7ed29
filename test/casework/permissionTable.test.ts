import { expect } from 'chai'
import { actions, type Action } from '../../casework/permissionTable.ts'
import { may } from '../../casework/permissions.ts'
import { Role } from '../../casework/records/colleague.ts'
import { somebody, subjects } from '../support/asking.ts'

const everything = 'ours shared own theirs none'
const roles = Role.options.join(' ')

const leads = {
  'safeguarding-lead': 'ours',
  'deputy-safeguarding-lead': 'ours',
  'head-of-service': 'ours',
} as const
const leadsOwn = {
  'safeguarding-lead': 'own',
  'deputy-safeguarding-lead': 'own',
  'head-of-service': 'own',
} as const
const caseworkers = { ...leads, keyworker: 'ours', manager: 'ours' } as const

/** Role by action: what may be done to which subjects. A role not named for an action may do it to nothing. */
const expected: Record<Action, Partial<Record<Role, string>>> = {
  'see-case': {
    keyworker: 'ours',
    manager: 'ours',
    'safeguarding-lead': 'ours',
    'deputy-safeguarding-lead': 'ours',
    'head-of-service': 'ours',
    partner: 'shared',
  },
  'log-contact': {
    keyworker: 'ours',
    manager: 'ours',
    'safeguarding-lead': 'ours',
    'deputy-safeguarding-lead': 'ours',
    'head-of-service': 'ours',
    partner: 'shared',
  },
  'take-back-contact': {
    keyworker: 'own',
    manager: 'ours',
    'safeguarding-lead': 'ours',
    'deputy-safeguarding-lead': 'ours',
    'head-of-service': 'ours',
    partner: 'own',
  },
  'open-record': { keyworker: 'ours', manager: 'ours' },
  'open-record-for-another': { manager: 'ours' },
  'know-of-open-alert': {
    keyworker: 'ours',
    manager: 'ours',
    'safeguarding-lead': 'ours',
    'deputy-safeguarding-lead': 'ours',
    'head-of-service': 'ours',
  },
  'raise-alert': Object.fromEntries(roles.split(' ').map((role) => [role, everything])),
  'see-alert': {
    keyworker: 'own',
    manager: 'own',
    'safeguarding-lead': 'ours',
    'deputy-safeguarding-lead': 'ours',
    'head-of-service': 'ours',
    partner: 'own',
    administrator: 'own',
    'outside-person': 'own',
    'data-protection-contact': 'own',
  },
  'acknowledge-alert': {
    'safeguarding-lead': 'ours',
    'deputy-safeguarding-lead': 'ours',
    'head-of-service': 'ours',
  },
  'add-to-alert': {
    keyworker: 'own',
    manager: 'own',
    'safeguarding-lead': 'ours',
    'deputy-safeguarding-lead': 'ours',
    'head-of-service': 'ours',
    partner: 'own',
    administrator: 'own',
    'outside-person': 'own',
    'data-protection-contact': 'own',
  },
  'lead-alert': { ...leads },
  'be-told-of-alert': {},
  'manage-colleagues': { administrator: everything },
  'see-details': caseworkers,
  'set-support': { ...caseworkers, keyworker: 'own' },
  'set-safety': caseworkers,
  'set-keyworker': { ...leads, manager: 'ours' },
  'restrict-record': { ...leads, manager: 'ours' },
  'share-record': { ...caseworkers, keyworker: 'own' },
  'end-as-unsafe': { manager: 'ours', 'head-of-service': 'ours' },
  'set-action': caseworkers,
  'settle-action': { ...caseworkers, keyworker: 'own' },
  'record-answers': caseworkers,
  'see-answers': caseworkers,
  // With her agreement, which none of these subjects has, see below.
  'see-totals': {},
  'put-right-contact': { ...leadsOwn, keyworker: 'own', manager: 'ours', partner: 'ours' },
  'put-right-answers': { ...leadsOwn, keyworker: 'own', manager: 'ours' },
  'see-caseload': { ...caseworkers, keyworker: 'own' },
  'see-move': { manager: 'ours', 'data-protection-contact': 'ours' },
  'open-move': { 'data-protection-contact': 'ours' },
  'answer-cue': Object.fromEntries(roles.split(' ').map((role) => [role, 'own'])),
  'look-at-cue': { 'safeguarding-lead': 'ours', 'deputy-safeguarding-lead': 'ours' },
  'look-at-late-cue': leads,
  'see-message': {
    ...Object.fromEntries(Role.options.map((role) => [role, 'own'])),
    'safeguarding-lead': 'ours',
    'deputy-safeguarding-lead': 'ours',
  },
  'see-rota': { ...caseworkers, administrator: 'ours' },
  'set-rota': { ...leads, administrator: everything },
  'see-ready': { ...leads, manager: 'ours', administrator: 'ours' },
  'run-drill': { ...leads, administrator: 'ours' },
  'see-outcomes-report': { ...leads, manager: 'ours' },
  'see-counts': { ...leads, manager: 'ours', 'data-protection-contact': 'ours' },
  'see-kept-apart': { ...caseworkers, keyworker: 'own' },
  'see-supervision': { keyworker: 'own', manager: 'ours' },
  'note-supervision': { manager: 'ours' },
  'set-cover': {
    ...Object.fromEntries(roles.split(' ').map((role) => [role, 'own'])),
    ...{ manager: 'ours', 'head-of-service': 'ours' },
  },
  'open-on-duty': {
    ...Object.fromEntries(roles.split(' ').map((role) => [role, 'ours'])),
    ...{ partner: '', 'outside-person': '' },
  },
}

describe('the permission table', () => {
  for (const action of actions) {
    for (const role of Role.options) {
      const allowed = expected[action][role] ?? ''
      it(`lets a ${role} ${action}: ${allowed === '' ? 'nothing' : allowed}`, () => {
        const reached = Object.entries(subjects).filter(([, subject]) =>
          may(somebody([role]), action, subject),
        )

        expect(reached.map(([name]) => name).join(' ')).to.equal(allowed)
      })
    }
  }
})
