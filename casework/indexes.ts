import type { WatchedAlert } from './alerts/watched.ts'
import type { Urgency } from './records/alertParts.ts'
import type { AuditEntry } from './records/auditEntry.ts'
import type { Away, Colleague, Role } from './records/colleague.ts'
import type { AlertDraft } from './records/alertDraft.ts'
import type { AskedCue } from './records/askedCue.ts'
import type { KeyDate } from './records/action.ts'
import type { ContactWeeks } from './contactWeeks.ts'
import type { Appointment, Contact } from './records/contact.ts'
import type { ContactDraft } from './records/contactDraft.ts'
import type { ColleagueId } from './identifiers.ts'
import type { Level, SupportStatus } from './supportWords.ts'
import type { Order } from './records/support.ts'
import type { PutOff } from './reviews/putOff.ts'
import type { Day, Instant } from './time.ts'
import type { Need } from './words.ts'

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
  readonly notVisitedAlone: boolean
  /** The day on which a pause is to be looked at again. */
  readonly review?: Day | undefined
  readonly status?: SupportStatus | undefined
  /** The day on which that status began. */
  readonly statusFrom?: Day | undefined
  /** The day of her newest referral, or the day her record was opened. */
  readonly since: Day
  readonly risk?: Level | undefined
  readonly complexity?: Level | undefined
  readonly lastSeen?: Day | undefined
  readonly lastHeardFrom?: Day | undefined
  readonly lastTried?: Day | undefined
  /** Appointments that can still be to come, soonest first. */
  readonly coming: readonly ComingEntry[]
  /** The latest appointments of whose day no contact with her is on record, soonest first. Those to come are among them. */
  readonly unrecorded: readonly ComingEntry[]
  /** The latest appointments she missed of which no reason is on record, the oldest first. */
  readonly missed: readonly MissedEntry[]
  /** How often she was seen or spoken to, by week. */
  readonly weeks?: ContactWeeks | undefined
  /** Dates that others have booked and nobody took back, soonest first. */
  readonly keyDates: readonly Pick<KeyDate, 'kind' | 'day' | 'time'>[]
  /** The orders and other legal positions on her record, with their dates. */
  readonly orders: readonly Pick<Order, 'status' | 'from' | 'to'>[]
  /** The needs a person set that have neither been met nor ended. */
  readonly needs: readonly Need[]
  /** How far the support of her newest referral has come. */
  readonly assessed?: Day | undefined
  readonly planned?: Day | undefined
  readonly endReport?: Day | undefined
  /** Each measure she has answered, with the first and the last day since her newest referral. */
  readonly measured: readonly MeasuredEntry[]
  /** The measures that are not to be asked of her before a day. */
  readonly later: readonly PutOff[]
}

/** What lists need of an appointment. `by` is who booked it. */
export type ComingEntry = Pick<Appointment, 'day' | 'time' | 'mode' | 'place' | 'enforceable' | 'by'>

/** What lists need of a missed appointment: the contact that tells of it, and whether it is known to be part of an order. */
export type MissedEntry = Pick<Contact, 'day' | 'time'> &
  Pick<Appointment, 'enforceable'> & { readonly contact: string }

/** When a measure was answered since her newest referral; one day where it was answered once. */
export interface MeasuredEntry {
  readonly measure: string
  readonly first: Day
  readonly last: Day
}

/** What a list of alerts needs. */
export interface AlertEntry {
  readonly number: string
  readonly organisation: string
  readonly reference?: string | undefined
  readonly urgency: Urgency
  readonly raisedAt: Instant
  readonly raisedBy: ColleagueId
  readonly acknowledged: boolean
  readonly open: boolean
  /** Whether whoever holds it let its next step pass, so that others are asked. */
  readonly stepPassed?: boolean | undefined
  /** An exercise, which is counted nowhere. */
  readonly drill: boolean
  /** Those who are to take it. */
  readonly recipients: readonly ColleagueId[]
  /** Whether only those who handle it may know of it, and about whom it is. */
  readonly sealed: boolean
  readonly aboutColleagues: readonly ColleagueId[]
  /** Who holds it, else who is asked to take it. */
  readonly speakTo: readonly ColleagueId[]
  /** When something must happen next. */
  readonly clock?: Instant | undefined
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
export const indexesVersion = 17

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
