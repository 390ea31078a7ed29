import { isOpenAction } from './actionRules.ts'
import { nameWords } from './names.ts'
import { currentBorough, currentReferral, currentStatus, isOpenAlert } from './caseState.ts'
import { comingAppointments, contactClocks } from './contactClocks.ts'
import type { Alert, Urgency } from './records/alert.ts'
import type { AuditEntry } from './records/auditEntry.ts'
import type { Case } from './records/case.ts'
import type { Away, Colleague, Role } from './records/colleague.ts'
import type { AlertDraft } from './records/alertDraft.ts'
import type { ContactDraft } from './records/contactDraft.ts'
import type { Delivery } from './records/delivery.ts'
import type { AnyRecord } from './records/record.ts'
import type { Level, SupportStatus } from './supportWords.ts'
import { dayOf, type ClockTime, type Day, type Instant } from './time.ts'
import { isAcknowledged } from './alertState.ts'

/** What lists need to know of a woman, computed from her case and from nothing else. */
export interface WomanEntry {
  readonly reference: string
  readonly givenName: string
  readonly familyName: string
  readonly knownAs?: string | undefined
  readonly organisation: string
  readonly keyworker: string
  readonly borough: string
  readonly restrictedTo?: readonly string[] | undefined
  readonly sharedWith: readonly string[]
  /** Whether something must be read before anybody contacts her. */
  readonly careful: boolean
  /** The day on which a pause is to be looked at again. */
  readonly review?: Day | undefined
  readonly status?: SupportStatus | undefined
  /** The day of her newest referral, or the day her record was opened. */
  readonly since: Day
  readonly risk?: Level | undefined
  readonly complexity?: Level | undefined
  readonly lastSeen?: Day | undefined
  readonly lastHeardFrom?: Day | undefined
  readonly lastTried?: Day | undefined
  /** Appointments that can still be to come, soonest first. */
  readonly coming: readonly { readonly day: Day; readonly time?: ClockTime | undefined }[]
}

/** What a list of alerts needs. */
export interface AlertEntry {
  readonly number: string
  readonly organisation: string
  readonly reference?: string | undefined
  readonly urgency: Urgency
  readonly raisedAt: Instant
  readonly acknowledged: boolean
  readonly open: boolean
}

/** What a list of what somebody means to do needs: the woman it is for, and which action of her record it is. */
export interface ActionEntry {
  readonly reference: string
  readonly action: string
  readonly due: Day
}

/** What a list of colleagues needs. */
export interface ColleagueEntry {
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly roles: readonly Role[]
  readonly telephone?: string | undefined
  readonly away?: readonly Away[] | undefined
  readonly state: Colleague['state']
}

/** What choosing among somebody's drafts needs. */
export interface DraftEntry {
  readonly id: string
  readonly state: ContactDraft['state']
  readonly updatedAt: Instant
}

/** What choosing among somebody's unsent alerts needs. */
export interface AlertDraftEntry {
  readonly id: string
  readonly state: AlertDraft['state']
  readonly createdAt: Instant
}

/** What choosing the next delivery needs. */
export interface DeliveryEntry {
  readonly id: string
  readonly recipient: string
  readonly dueAt: Instant
}

/** What a list of who did what needs. */
export type AuditLine = Pick<AuditEntry, 'at' | 'by' | 'act'>

/**
 * Every index there is and what its entries hold. An index is asked by scope: `women-by-keyworker` by colleague id,
 * `women-of` and `women-shared-with` by organisation, `women-by-name` by organisation and folded name word, `alerts-about` by
 * reference, `open-alerts` by organisation, `actions-of` (still to be done) and `drafts-of` and `alert-drafts-of` by colleague id, `due` and `colleagues` by `all`, `deliveries-to` by colleague id,
 * `audit-about` by the reference, number or id that was touched.
 */
export interface EntryOf {
  'women-by-keyworker': WomanEntry
  'women-of': WomanEntry
  'women-by-name': WomanEntry
  'women-shared-with': WomanEntry
  'alerts-about': AlertEntry
  'open-alerts': AlertEntry
  'actions-of': ActionEntry
  'drafts-of': DraftEntry
  'alert-drafts-of': AlertDraftEntry
  due: DeliveryEntry
  'deliveries-to': DeliveryEntry
  colleagues: ColleagueEntry
  'audit-about': AuditLine
}

export type IndexName = keyof EntryOf

/**
 * Grows with every change of what the indexes hold or how their lines stand, so that a store written by an earlier release
 * computes all lines anew when it is opened.
 */
export const indexesVersion = 4

/** One line of an index: where it stands (index, scope, then `order` and the record's id) and what it says. */
export type IndexLine = {
  [I in IndexName]: {
    readonly index: I
    readonly scope: string
    readonly order: string
    readonly id: string
    readonly entry: EntryOf[I]
  }
}[IndexName]

/** The scope of `women-by-name`: one folded name word within one organisation. */
export function nameScope(organisation: string, word: string): string {
  return `${organisation}\n${word}`
}

/** The one scope of an index that is asked as a whole. */
export const all = 'all'

/** All index lines of a record: the single place where they are computed, for every store. */
export function indexLinesOf(record: AnyRecord): readonly IndexLine[] {
  switch (record.kind) {
    case 'case':
      return caseLines(record)
    case 'alert':
      return alertLines(record)
    case 'contact-draft':
      return [draftLine(record)]
    case 'delivery':
      return deliveryLines(record)
    case 'colleague':
      return [colleagueLine(record)]
    case 'audit-entry':
      return auditLines(record)
    case 'alert-draft':
      return [alertDraftLine(record)]
    case 'route':
      return []
  }
}

/** The entry of a woman in every list. */
export function womanEntry(woman: Case): WomanEntry {
  const { id: reference, givenName, familyName, knownAs, organisation, keyworker } = woman
  const { restrictedTo, sharedWith, risk, complexity } = woman
  return {
    ...{ reference, givenName, familyName, knownAs, organisation, keyworker, restrictedTo, sharedWith },
    ...{ risk, complexity, ...contactClocks(woman) },
    borough: currentBorough(woman),
    careful: (woman.safeContact ?? woman.mustNotReceive) !== undefined || woman.notVisitedAlone,
    status: currentStatus(woman)?.status,
    review: currentStatus(woman)?.review,
    since: currentReferral(woman)?.day ?? dayOf(woman.openedAt),
    coming: comingAppointments(woman).map(({ day, time }) => ({ day, time })),
  }
}

function caseLines(woman: Case): readonly IndexLine[] {
  const entry = womanEntry(woman)
  const line = { order: `${woman.familyName} ${woman.givenName}`, id: woman.id, entry }
  const words = [woman.givenName, woman.familyName, woman.knownAs ?? ''].flatMap(nameWords)
  const organisations = [woman.organisation, ...woman.sharedWith]
  const scopes = new Set(organisations.flatMap((name) => words.map((word) => nameScope(name, word))))
  return [
    { index: 'women-by-keyworker', scope: woman.keyworker, ...line },
    { index: 'women-of', scope: woman.organisation, ...line },
    ...woman.sharedWith.map((scope) => ({ index: 'women-shared-with' as const, scope, ...line })),
    ...[...scopes].map((scope) => ({ index: 'women-by-name' as const, scope, ...line })),
    ...actionLines(woman),
  ]
}

function actionLines(woman: Case): readonly IndexLine[] {
  return woman.actions.filter(isOpenAction).map(({ id, due, owner }) => ({
    index: 'actions-of',
    scope: owner,
    order: due,
    // An action is known by its woman and its id together: one form can have been saved for two women.
    id: `${woman.id} ${id}`,
    entry: { reference: woman.id, action: id, due },
  }))
}

function alertLines(alert: Alert): readonly IndexLine[] {
  const reference = alert.subject.kind === 'on-system' ? alert.subject.reference : undefined
  const { id: number, organisation, urgency, raisedAt } = alert
  const acknowledged = isAcknowledged(alert)
  const open = isOpenAlert(alert)
  const entry = { number, organisation, reference, urgency, raisedAt, acknowledged, open }
  const line = { order: raisedAt, id: number, entry }
  return [
    ...(reference === undefined ? [] : [{ index: 'alerts-about' as const, scope: reference, ...line }]),
    ...(open ? [{ index: 'open-alerts' as const, scope: organisation, ...line }] : []),
  ]
}

function draftLine(draft: ContactDraft): IndexLine {
  const { id, state, owner, updatedAt } = draft
  return { index: 'drafts-of', scope: owner, order: updatedAt, id, entry: { id, state, updatedAt } }
}

function alertDraftLine({ id, state, owner, createdAt }: AlertDraft): IndexLine {
  return { index: 'alert-drafts-of', scope: owner, order: createdAt, id, entry: { id, state, createdAt } }
}

function deliveryLines(delivery: Delivery): readonly IndexLine[] {
  const { id, recipient, dueAt, state } = delivery
  if (state === 'delivered' || state === 'not-needed') return []
  const line = { order: dueAt, id, entry: { id, recipient, dueAt } }
  const toHer = { index: 'deliveries-to' as const, scope: recipient, ...line }
  return state === 'failed-for-good' ? [toHer] : [{ index: 'due', scope: all, ...line }, toHer]
}

function colleagueLine(colleague: Colleague): IndexLine {
  const { id, name, organisation, roles, telephone, away, state } = colleague
  const entry = { id, name, organisation, roles, telephone, away, state }
  return { index: 'colleagues', scope: all, order: name, id, entry }
}

function auditLines({ id, at, by, act, about }: AuditEntry): readonly IndexLine[] {
  return [...new Set(about)].map((scope) => ({
    index: 'audit-about',
    scope,
    order: at,
    id,
    entry: { at, by, act },
  }))
}
