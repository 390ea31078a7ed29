import type { ColleagueId } from './identifiers.ts'
import { aboutAWoman, permissionTable, type Action, type Reach } from './permissionTable.ts'
import type { Colleague, Role } from './records/colleague.ts'

/** What is asked of whoever wants to do something. */
export type Asker = Pick<Colleague, 'id' | 'organisation' | 'state'> & {
  readonly roles: readonly Role[]
  readonly knowsPrivately?: readonly string[] | undefined
  /** Those who are away and whose women she looks after today. It is worked out for each turn and stored nowhere. */
  readonly covers?: readonly ColleagueId[] | undefined
}

/** What an action is about: whose it is, and for a woman whom she is shared with and restricted to. */
export interface Subject {
  /** The woman it is about, where whose own it is passes to a cover. */
  readonly reference?: string | undefined
  readonly organisation?: string | undefined
  readonly sharedWith?: readonly string[] | undefined
  readonly restrictedTo?: readonly ColleagueId[] | undefined
  /** The organisations that she has agreed may see the totals of her measures. */
  readonly agreedWith?: readonly string[] | undefined
  readonly owner?: ColleagueId | undefined
  /** Those an alert was sent to; they may see and acknowledge it whatever their role. */
  readonly recipients?: readonly ColleagueId[] | undefined
  /** Those who are told of an alert without being asked to take it. */
  readonly told?: readonly ColleagueId[] | undefined
  /** The colleagues an alert is about, who learn nothing of it, whatever their role (catalogue, correction 5). */
  readonly about?: readonly ColleagueId[] | undefined
  /** An alert about a professional: a role alone opens it to nobody. */
  readonly sealed?: boolean | undefined
}

const forRecipients = new Set<Action>([
  'see-alert',
  'acknowledge-alert',
  'add-to-alert',
  'lead-alert',
  'see-move',
])
const forTold = new Set<Action>(['be-told-of-alert', 'add-to-alert'])
/** What passes for some days to whoever covers a woman's keyworker. */
const forCover = new Set<Action>([
  'see-caseload',
  'set-support',
  'share-record',
  'settle-action',
  'see-kept-apart',
])
const namedOnly: ReadonlySet<Action> = new Set(aboutAWoman)
const seesRestricted = new Set<Role>(['safeguarding-lead', 'deputy-safeguarding-lead'])

/**
 * Says whether a colleague may do something with something. The widest of her roles counts; a removed colleague may do nothing;
 * what is about a colleague she never learns of; a restricted woman is open only to the people named and to the safeguarding lead and deputy (catalogue 5.3).
 */
export function may(colleague: Asker, action: Action, subject: Subject = {}): boolean {
  if (colleague.state !== 'active' || subject.about?.includes(colleague.id) === true) return false
  if (forRecipients.has(action) && subject.recipients?.includes(colleague.id) === true) return true
  if (forTold.has(action) && subject.told?.includes(colleague.id) === true) return true
  return colleague.roles.some(
    (role) =>
      reaches(
        unsealed(permissionTable[action][role], subject),
        colleague,
        passed(colleague, action, subject),
      ) &&
      (!namedOnly.has(action) || isOpenTo(role, colleague, subject)),
  )
}

/** What belongs to a keyworker who is away counts as her cover's own, but for a woman whom the cover knows outside work. */
function passed({ id, covers = [], knowsPrivately = [] }: Asker, action: Action, subject: Subject): Subject {
  const { owner, reference } = subject
  if (owner === undefined || !forCover.has(action) || !covers.includes(owner)) return subject
  return reference !== undefined && knowsPrivately.includes(reference) ? subject : { ...subject, owner: id }
}

/** Of what is sealed only that remains which is somebody’s own. */
function unsealed(reach: Reach, { sealed }: Subject): Reach {
  return sealed === true && reach !== 'own' ? 'none' : reach
}

function reaches(reach: Reach, colleague: Asker, subject: Subject): boolean {
  switch (reach) {
    case 'any':
      return true
    case 'organisation':
      return subject.organisation === colleague.organisation
    case 'shared':
      return isAmong(subject.sharedWith, colleague)
    case 'agreed':
      return isAmong(subject.sharedWith, colleague) && isAmong(subject.agreedWith, colleague)
    case 'own':
      return subject.owner === colleague.id
    case 'none':
      return false
  }
}

function isAmong(organisations: readonly string[] | undefined, { organisation }: Asker): boolean {
  return organisations?.includes(organisation) ?? false
}

function isOpenTo(role: Role, colleague: Asker, subject: Subject): boolean {
  if (subject.restrictedTo === undefined || seesRestricted.has(role)) return true
  return subject.restrictedTo.includes(colleague.id)
}
