import type { AlertEntry } from './alerts/alertEntry.ts'
import type { WatchedAlert } from './alerts/watched.ts'
import type { AuditEntry } from './records/auditEntry.ts'
import type { Away, Colleague, Role } from './records/colleague.ts'
import type { AlertDraft } from './records/alertDraft.ts'
import type { AskedCue } from './records/askedCue.ts'
import type { ContactDraft } from './records/contactDraft.ts'
import type { ColleagueId } from './identifiers.ts'
import type { Day, Instant } from './time.ts'
import type { WomanEntry } from './womanEntry.ts'

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
  readonly knowsPrivately?: readonly string[] | undefined
  readonly team?: string | undefined
  readonly joined?: Day | undefined
  /** The day of her last supervision on record. */
  readonly supervised?: Day | undefined
  readonly state: Colleague['state']
}

/** Days on which somebody looks after the women of a colleague who is away. */
export interface CoverEntry {
  readonly of: ColleagueId
  readonly from: Day
  readonly to: Day
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

/** What a list of cues that wait for a safeguarding lead needs. */
export type WaitingCueEntry = Pick<AskedCue, 'id' | 'draft' | 'woman' | 'category' | 'askedAt'> & {
  readonly due: Day
}

/** A kind of cue that is not asked about again of a woman before a moment, how it stood when that was said, and of which draft. */
export interface RestingCueEntry {
  readonly category: AskedCue['category']
  readonly until: Instant
  readonly standing?: AskedCue['standing'] | undefined
  readonly draft?: string | undefined
}

/** What a list of who did what needs. */
export type AuditLine = Pick<AuditEntry, 'at' | 'by' | 'act'>

/**
 * Every index there is and what its entries hold. An index is asked by scope: `women-by-keyworker` by colleague id,
 * `women-of` and `women-shared-with` by organisation, `women-by-name` by organisation and folded name word or key of one (`nameKeys`), `alerts-about` by
 * reference, `open-alerts` and `alerts-of` (closed ones too) by organisation, `open-alerts-of` by each colleague it went to, was told to or was raised by, `actions-of` (still to be done) and `drafts-of` and `alert-drafts-of` by colleague id, `due`, `watched-alerts` (open ones), `unsent-alerts` (neither sent nor put away), `wrong-taps` (not looked at) by organisation, and `colleagues` by `all`, `deliveries-to` and `covered-by` by colleague id,
 * `cues-waiting` by the organisation whose leads look at them, `cues-resting` by organisation and reference, `audit-about` by the reference, number or id that was touched.
 */
export interface EntryOf {
  'women-by-keyworker': WomanEntry
  'women-of': WomanEntry
  'women-by-name': WomanEntry
  'women-shared-with': WomanEntry
  'alerts-about': AlertEntry
  'open-alerts': AlertEntry
  'alerts-of': AlertEntry
  'open-alerts-of': AlertEntry
  'watched-alerts': WatchedAlert
  'actions-of': ActionEntry
  'drafts-of': DraftEntry
  'alert-drafts-of': AlertDraftEntry
  'unsent-alerts': AlertDraftEntry
  'wrong-taps': AlertDraftEntry
  due: DeliveryEntry
  'deliveries-to': DeliveryEntry
  colleagues: ColleagueEntry
  'covered-by': CoverEntry
  'cues-waiting': WaitingCueEntry
  'cues-resting': RestingCueEntry
  'audit-about': AuditLine
}

export type IndexName = keyof EntryOf

/**
 * Grows with every change of what the indexes hold or how their lines stand, so that a store written by an earlier release
 * computes all lines anew when it is opened.
 */
export const indexesVersion = 23

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

/** The scope of `women-by-name`: one folded name word, or key of one, within one organisation. */
export function nameScope(organisation: string, key: string): string {
  return `${organisation}\n${key}`
}

/** The scope of `cues-resting`: one woman as one organisation writes of her. What a partner knows silences nobody else. */
export function restingScope(organisation: string, reference: string): string {
  return `${organisation}\n${reference}`
}

/** The one scope of an index that is asked as a whole. */
export const all = 'all'
