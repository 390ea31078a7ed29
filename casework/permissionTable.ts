import type { Role } from './records/colleague.ts'

/** What is asked of the record of one woman: where it is restricted, only those named and the leads may. */
export const aboutAWoman = [
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
