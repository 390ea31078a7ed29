import { z } from 'zod'
import { Reference } from '../identifiers.ts'
import { KeyDateKind, Level } from '../supportWords.ts'
import { Day, Instant } from '../time.ts'
import { Attendance, Borough, Mode, Need, Place } from '../words.ts'

/** Days from one to another, both included. */
export const Days = z.object({ from: Day, to: Day })
export type Days = z.infer<typeof Days>

/** A colleague's id, or `nobody` for the women whose keyworker is none any more. */
const Person = z.string().min(1).max(200)

/** The three clocks of a woman (catalogue 3.7). */
export const Clock = z.enum(['seen', 'tried', 'heard-from'])
export type Clock = z.infer<typeof Clock>

/** What a woman's record can lack. */
export const Lacking = z.enum(['plan', 'assessment', 'appointment', 'review', 'risk', 'needs'])
export type Lacking = z.infer<typeof Lacking>

/** What can be due for a woman (catalogue 3.7). */
export const DueKind = z.enum(['review', 'assessment', 'plan', 'pause'])
export type DueKind = z.infer<typeof DueKind>

/** How far support has come, as people ask for it: some words mean more than one status. */
export const Stage = z.enum([
  ...['referred', 'waiting', 'contacting', 'engaged', 'centre-only', 'paused', 'lost-contact'],
  ...['closing', 'closed', 'not-begun', 'in-support'],
] as const)
export type Stage = z.infer<typeof Stage>

/** The legal positions that people ask for: `probation` is every order or licence that probation supervises. */
export const OrderKind = z.enum([
  ...['probation', 'licence', 'community-order', 'suspended-sentence', 'bail', 'remand'],
] as const)
export type OrderKind = z.infer<typeof OrderKind>

const form = z.enum(['list', 'count'])

/** Which women are asked for. Everything that is left out holds for all; `needs` are asked for together. */
export const WomenAsked = z.object({
  asks: z.literal('women'),
  form,
  of: Person.optional(),
  borough: Borough.optional(),
  needs: z.array(Need).min(1).optional(),
  risk: Level.optional(),
  stage: Stage.optional(),
  /** Whose clock stands no later than a day; without a day, has never moved. */
  not: z.object({ clock: Clock, since: Day.optional() }).optional(),
  without: z.array(Lacking).min(1).optional(),
  /** What falls due by a day, that day included. */
  due: z.object({ kind: DueKind, by: Day }).optional(),
  keyDate: Days.extend({ kind: KeyDateKind.optional() }).optional(),
  appointment: Days.optional(),
  referred: Days.optional(),
  /** When her support ended. */
  ended: Days.optional(),
  /** An order or other legal position that holds today. */
  order: OrderKind.optional(),
  alert: z.literal(true).optional(),
  careful: z.literal(true).optional(),
  /** Beyond what is planned for her, or nearly. */
  standing: z.enum(['over', 'nearly']).optional(),
})
export type WomenAsked = z.infer<typeof WomenAsked>

/** What can be asked of one woman. */
export const Fact = z.enum([
  ...['last-seen', 'last-tried', 'last-heard-from', 'next', 'keyworker', 'borough', 'risk', 'needs'],
  ...['stage', 'key-dates', 'plan', 'assessment', 'review', 'referred', 'alert', 'safe-contact', 'orders'],
] as const)
export type Fact = z.infer<typeof Fact>

export const WomanAsked = z.object({
  asks: z.literal('woman'),
  woman: Reference,
  fact: Fact,
  keyDate: KeyDateKind.optional(),
})
export type WomanAsked = z.infer<typeof WomanAsked>

/** Which contacts are asked for: of one woman, or of those of a keyworker or a borough; `by` is who wrote them. */
export const ContactsAsked = z.object({
  asks: z.literal('contacts'),
  form,
  days: Days.optional(),
  woman: Reference.optional(),
  by: Person.optional(),
  borough: Borough.optional(),
  mode: Mode.optional(),
  place: Place.optional(),
  attendance: Attendance.optional(),
  /** The women are counted, and not the contacts with them. */
  counting: z.literal('women').optional(),
  /** Only those at which she was seen or spoken to. */
  seen: z.literal(true).optional(),
})
export type ContactsAsked = z.infer<typeof ContactsAsked>

export const AlertsAsked = z.object({
  asks: z.literal('alerts'),
  form,
  /** Whose women they are about. */
  of: Person.optional(),
  /** Those that are closed as well. */
  closedToo: z.literal(true).optional(),
  raisedBefore: Instant.optional(),
  raised: Days.optional(),
  untaken: z.literal(true).optional(),
})
export type AlertsAsked = z.infer<typeof AlertsAsked>

export const ColleaguesAsked = z.object({
  asks: z.literal('colleagues'),
  which: z.enum(['away', 'keyworkers', 'managers', 'leads', 'one']),
  person: Person.optional(),
  days: Days,
})
export type ColleaguesAsked = z.infer<typeof ColleaguesAsked>

/** What the asker means to do herself and is due by a day; without one, all of it. */
export const ActionsAsked = z.object({ asks: z.literal('actions'), form, by: Day.optional() })
export type ActionsAsked = z.infer<typeof ActionsAsked>

/** A question as it was understood: ids, codes and days only, so that a button can carry it. */
export const Question = z.discriminatedUnion('asks', [
  WomenAsked,
  WomanAsked,
  ContactsAsked,
  AlertsAsked,
  ColleaguesAsked,
  ActionsAsked,
])
export type Question = z.infer<typeof Question>

/** Why a question is not answered. `words` are those of it that were not understood. */
export type Unanswered =
  | { readonly because: 'words'; readonly words: readonly string[] }
  | { readonly because: 'no-such-day'; readonly words: string }
  | {
      readonly because:
        | 'too-long'
        | 'nothing-asked'
        | 'not-together'
        | 'several-colleagues'
        | 'no-woman'
        | 'no-days'
        | 'ends-before-it-begins'
        | 'not-yet'
    }
