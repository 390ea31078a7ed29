import type { Subject } from '../../casework/permissions.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { aColleague } from './records.ts'

/** Somebody of our centre in these roles, who wants to do something. */
export function somebody(roles: Colleague['roles'], changes: Partial<Colleague> = {}): Colleague {
  return aColleague({ id: 'somebody', organisation: 'Our centre', roles, ...changes })
}

/** Five subjects: of somebody’s organisation, shared with it, her own elsewhere, a stranger's, and no subject at all. */
export const subjects = {
  ours: { organisation: 'Our centre', sharedWith: [], owner: 'another' },
  shared: { organisation: 'Their centre', sharedWith: ['Our centre'], owner: 'another' },
  own: { organisation: 'Their centre', sharedWith: [], owner: 'somebody' },
  theirs: { organisation: 'Their centre', sharedWith: [], owner: 'another' },
  none: {},
} satisfies Record<string, Subject>
