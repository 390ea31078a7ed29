import { expect } from 'chai'
import { actions, type Action } from '../../casework/permissionTable.ts'
import { may } from '../../casework/permissions.ts'
import { Role } from '../../casework/records/colleague.ts'
import { somebody, subjects } from '../support/asking.ts'

describe('permission', () => {
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
