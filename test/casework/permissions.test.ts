import { expect } from 'chai'
import { actions, may, type Action, type Subject } from '../../casework/permissions.ts'
import { Role, type Colleague } from '../../casework/records/colleague.ts'

const somebody = (roles: Colleague['roles'], changes: Partial<Colleague> = {}): Colleague => ({
  kind: 'colleague',
  schemaVersion: 1,
  version: 1,
  id: 'somebody',
  tenantId: 'tenant',
  name: 'Some Body',
  organisation: 'Our centre',
  roles,
  state: 'active',
  ...changes,
})

/** Five subjects: of the colleague's organisation, shared with it, her own elsewhere, a stranger's, and no subject at all. */
const subjects = {
  ours: { organisation: 'Our centre', sharedWith: [], owner: 'another' },
  shared: { organisation: 'Their centre', sharedWith: ['Our centre'], owner: 'another' },
  own: { organisation: 'Their centre', sharedWith: [], owner: 'somebody' },
  theirs: { organisation: 'Their centre', sharedWith: [], owner: 'another' },
  none: {},
} satisfies Record<string, Subject>

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

  it('gives a colleague with two roles what either allows', () => {
    const both = somebody(['administrator', 'partner'])

    expect([may(both, 'manage-colleagues'), may(both, 'see-case', subjects.shared)]).to.deep.equal([
      true,
      true,
    ])
  })

  it('lets whoever is told of a move see it, and nobody but the data-protection contact open it', () => {
    const told = { organisation: 'Their centre', recipients: ['somebody'] }
    const allowed = (action: Action): readonly Role[] =>
      Role.options.filter((role) => may(somebody([role]), action, told))

    expect([allowed('see-move'), allowed('open-move')]).to.deep.equal([Role.options, []])
  })

  it('counts what belongs to a keyworker who is away as her cover’s own, but for a woman the cover knows outside work', () => {
    const cover = { ...somebody(['keyworker']), covers: ['away'] }
    const subject = { organisation: 'Our centre', owner: 'away', reference: 'W-VV396G-C' }
    const allowed = (who: Parameters<typeof may>[0]): readonly Action[] =>
      (
        [
          'set-support',
          'settle-action',
          'share-record',
          'see-kept-apart',
          'see-caseload',
          'take-back-contact',
        ] as const
      ).filter((action) => may(who, action, subject))

    expect(allowed(cover)).to.deep.equal([
      'set-support',
      'settle-action',
      'share-record',
      'see-kept-apart',
      'see-caseload',
    ])
    expect(allowed({ ...cover, covers: [] })).to.deep.equal([])
    expect(allowed({ ...cover, knowsPrivately: ['W-VV396G-C'] })).to.deep.equal([])
    expect(may(cover, 'set-support', { ...subject, restrictedTo: ['away'] })).to.equal(false)
  })

  it('lets a removed colleague do nothing at all', () => {
    const removed = somebody([...Role.options], { state: 'removed' })

    expect(actions.filter((action) => may(removed, action, subjects.ours))).to.deep.equal([])
  })

  it('lets whoever an alert was sent to see and acknowledge it, whatever her role', () => {
    const sent = { organisation: 'Their centre', recipients: ['somebody'] }
    const allowed = (action: Action): readonly Role[] =>
      Role.options.filter((role) => may(somebody([role]), action, sent))

    expect([allowed('see-alert'), allowed('acknowledge-alert')]).to.deep.equal([Role.options, Role.options])
  })

  for (const action of ['see-case', 'record-answers', 'see-answers'] as const) {
    it(`keeps a restricted woman to the people named and to the safeguarding leads: ${action}`, () => {
      const restricted = { ...subjects.ours, restrictedTo: ['the-keyworker'] }
      const seeing = Role.options.filter((role) => may(somebody([role]), action, restricted))
      const named = may(somebody(['keyworker'], { id: 'the-keyworker' }), action, restricted)

      expect([seeing, named]).to.deep.equal([['safeguarding-lead', 'deputy-safeguarding-lead'], true])
    })
  }

  for (const role of Role.options) {
    const sees = role === 'partner'
    it(`lets a ${role} of another organisation see ${sees ? 'totals' : 'no total'} as she agreed`, () => {
      const agreed = { ...subjects.shared, agreedWith: ['Our centre'] }
      const others = [
        { ...agreed, agreedWith: ['Another partner'] },
        { ...agreed, sharedWith: ['Another partner'] },
        { ...agreed, restrictedTo: ['the-keyworker'] },
      ]
      const allowed = [agreed, ...others].map((subject) => may(somebody([role]), 'see-totals', subject))

      expect(allowed).to.deep.equal([sees, false, false, false])
      expect(may(somebody([role]), 'see-answers', agreed)).to.equal(false)
    })
  }

  for (const action of ['look-at-cue', 'look-at-late-cue'] as const) {
    it(`keeps what notes mention of a restricted woman to the safeguarding leads: ${action}`, () => {
      const restricted = { ...subjects.ours, restrictedTo: ['the-keyworker'] }
      const seeing = Role.options.filter((role) => may(somebody([role]), action, restricted))

      expect(seeing).to.deep.equal(['safeguarding-lead', 'deputy-safeguarding-lead'])
    })
  }
})
