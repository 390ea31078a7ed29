import type { ColleagueId } from './identifiers.ts'
import type { Colleague, Role } from './records/colleague.ts'

/** What is asked of the record of one woman: where it is restricted, only those named and the leads may. */
const aboutAWoman = [
  'see-case',
  'log-contact',
  'know-of-open-alert',
  'see-details',
  'set-support',
  'set-safety',
  'set-keyworker',
  'restrict-record',
  'share-record',
  'end-as-unsafe',
  'set-action',
  'settle-action',
  'record-answers',
  'see-answers',
  'see-totals',
  'put-right-contact',
  'put-right-answers',
  'look-at-cue',
  'look-at-late-cue',
  'see-kept-apart',
  'open-on-duty',
] as const

/** Everything a colleague can ask to do. */
export const actions = [
  ...aboutAWoman,
  'take-back-contact',
  'open-record',
  'open-record-for-another',
  'raise-alert',
  'see-alert',
  'acknowledge-alert',
  'add-to-alert',
  'lead-alert',
  'be-told-of-alert',
  'manage-colleagues',
  'see-caseload',
  'see-move',
  'open-move',
  'answer-cue',
  'see-message',
  'see-rota',
  'set-rota',
  'see-ready',
  'run-drill',
  'see-outcomes-report',
  'set-cover',
  'see-supervision',
  'note-supervision',
  'see-counts',
] as const
export type Action = (typeof actions)[number]

/** How far an action reaches: anything, what belongs to her organisation, what is shared with it, that and only as the woman agreed, what is her own, or nothing. */
export type Reach = 'any' | 'organisation' | 'shared' | 'agreed' | 'own' | 'none'

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

type Row = Readonly<Record<Role, Reach>>

const nobody: Row = {
  keyworker: 'none',
  manager: 'none',
  'safeguarding-lead': 'none',
  'deputy-safeguarding-lead': 'none',
  'head-of-service': 'none',
  partner: 'none',
  administrator: 'none',
  'data-protection-contact': 'none',
  'outside-person': 'none',
}
const leads: Partial<Row> = {
  'safeguarding-lead': 'organisation',
  'deputy-safeguarding-lead': 'organisation',
  'head-of-service': 'organisation',
}
const leadsOwn: Partial<Row> = {
  'safeguarding-lead': 'own',
  'deputy-safeguarding-lead': 'own',
  'head-of-service': 'own',
}
const leadAndDeputy: Partial<Row> = { ...leads, 'head-of-service': 'none' }
const caseworkers: Partial<Row> = { ...leads, keyworker: 'organisation', manager: 'organisation' }
const everybody = (reach: Reach): Row => ({
  keyworker: reach,
  manager: reach,
  'safeguarding-lead': reach,
  'deputy-safeguarding-lead': reach,
  'head-of-service': reach,
  partner: reach,
  administrator: reach,
  'data-protection-contact': reach,
  'outside-person': reach,
})

/** Who may do what: role by action (catalogue 2.3 and 5.3 with corrections 5, 6 and 9). The head of service hears of what is late. */
export const permissionTable: Readonly<Record<Action, Row>> = {
  'see-case': { ...nobody, ...caseworkers, partner: 'shared' },
  'log-contact': { ...nobody, ...caseworkers, partner: 'shared' },
  'take-back-contact': { ...nobody, ...leads, keyworker: 'own', manager: 'organisation', partner: 'own' },
  'open-record': { ...nobody, keyworker: 'organisation', manager: 'organisation' },
  'open-record-for-another': { ...nobody, manager: 'organisation' },
  'know-of-open-alert': { ...nobody, ...caseworkers },
  'raise-alert': everybody('any'),
  'see-alert': { ...everybody('own'), ...leads },
  'acknowledge-alert': { ...nobody, ...leads },
  'add-to-alert': { ...everybody('own'), ...leads },
  'lead-alert': { ...nobody, ...leads },
  'be-told-of-alert': nobody,
  'manage-colleagues': { ...nobody, administrator: 'any' },
  'see-details': { ...nobody, ...caseworkers },
  'set-support': { ...nobody, ...caseworkers, keyworker: 'own' },
  'set-safety': { ...nobody, ...caseworkers },
  'set-keyworker': { ...nobody, ...leads, manager: 'organisation' },
  'restrict-record': { ...nobody, ...leads, manager: 'organisation' },
  'share-record': { ...nobody, ...caseworkers, keyworker: 'own' },
  'end-as-unsafe': { ...nobody, manager: 'organisation', 'head-of-service': 'organisation' },
  'set-action': { ...nobody, ...caseworkers },
  'settle-action': { ...nobody, ...caseworkers, keyworker: 'own' },
  'record-answers': { ...nobody, ...caseworkers },
  'see-answers': { ...nobody, ...caseworkers },
  'see-totals': { ...nobody, partner: 'agreed' },
  'put-right-contact': {
    ...{ ...nobody, ...leadsOwn, keyworker: 'own', manager: 'organisation', partner: 'organisation' },
  },
  'put-right-answers': { ...nobody, ...leadsOwn, keyworker: 'own', manager: 'organisation' },
  'see-caseload': { ...nobody, ...caseworkers, keyworker: 'own' },
  'see-move': { ...nobody, manager: 'organisation', 'data-protection-contact': 'organisation' },
  'open-move': { ...nobody, 'data-protection-contact': 'organisation' },
  'answer-cue': everybody('own'),
  'see-message': { ...everybody('own'), ...leadAndDeputy, 'head-of-service': 'own' },
  'see-rota': { ...nobody, ...caseworkers, administrator: 'organisation' },
  'set-rota': { ...nobody, ...leads, administrator: 'any' },
  'see-ready': { ...nobody, ...leads, manager: 'organisation', administrator: 'organisation' },
  'run-drill': { ...nobody, ...leads, administrator: 'organisation' },
  'see-outcomes-report': { ...nobody, ...leads, manager: 'organisation' },
  'see-counts': { ...nobody, ...leads, manager: 'organisation', 'data-protection-contact': 'organisation' },
  'look-at-cue': { ...nobody, ...leadAndDeputy },
  'look-at-late-cue': { ...nobody, ...leads },
  'see-kept-apart': { ...nobody, ...caseworkers, keyworker: 'own' },
  'see-supervision': { ...nobody, keyworker: 'own', manager: 'organisation' },
  'note-supervision': { ...nobody, manager: 'organisation' },
  'set-cover': { ...everybody('own'), manager: 'organisation', 'head-of-service': 'organisation' },
  'open-on-duty': { ...everybody('organisation'), partner: 'none', 'outside-person': 'none' },
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

/** Whether somebody works for another organisation, whose own duty stays with it. */
export function isPartner({ roles }: Pick<Colleague, 'roles'>): boolean {
  return roles.includes('partner')
}

function isOpenTo(role: Role, colleague: Asker, subject: Subject): boolean {
  if (subject.restrictedTo === undefined || seesRestricted.has(role)) return true
  return subject.restrictedTo.includes(colleague.id)
}
