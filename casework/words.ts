import { z } from 'zod'

/** The needs of a woman (catalogue 3.3, P1 to P10) and, beside them, the topic `justice`. */
export const Need = z.enum([
  'housing',
  'employment',
  'health',
  'substances',
  'finance',
  'family',
  'attitudes',
  'abuse',
  'sex-work',
  'social',
])
export type Need = z.infer<typeof Need>

/** What a contact was about: a need, or `justice` (court, probation, order). */
export const Topic = z.enum([...Need.options, 'justice'])
export type Topic = z.infer<typeof Topic>

/** How people were in touch. */
export const Mode = z.enum(['in-person', 'phone', 'video', 'text', 'email', 'letter', 'group'])
export type Mode = z.infer<typeof Mode>

/** Where a contact took place. */
export const Place = z.enum(['centre', 'hub', 'home', 'court', 'prison', 'probation', 'community'])
export type Place = z.infer<typeof Place>

/** Whether she came, as a keyworker says it. */
export const Attendance = z.enum(['came', 'missed', 'cancelled-by-her', 'cancelled-by-us', 'no-answer'])
export type Attendance = z.infer<typeof Attendance>

/** Why she missed an appointment, as she or somebody else said it. "not-known" takes a reason back; "none-given": she was asked. */
export const ReasonMissed = z.enum([
  'health',
  'family',
  'work',
  'court',
  'faith',
  'holiday',
  'stood-down',
  'in-custody',
  'other',
  'none-given',
  'not-known',
])
export type ReasonMissed = z.infer<typeof ReasonMissed>

/** Whether a contact was with her, or about her with somebody else (catalogue, correction 7). */
export const With = z.enum(['her', 'about-her'])
export type With = z.infer<typeof With>

/** Who wrote a message: only one from her says that she was heard from (catalogue, correction 7). */
export const SentBy = z.enum(['her', 'us'])
export type SentBy = z.infer<typeof SentBy>

/** What words in a note may mean: the twelve kinds of possible harm (catalogue 2.1). */
export const CueCategory = z.enum([
  'suicide',
  'self-harm',
  'overdose',
  'domestic-abuse',
  'sexual-abuse',
  'child-at-risk',
  'exploitation',
  'threat-to-others',
  'missing',
  'self-neglect',
  'staff-safety',
  'nowhere-tonight',
])
export type CueCategory = z.infer<typeof CueCategory>

/** How a cue stands in the words around it: only `current` and `uncertain` are shown to the person who wrote them. */
export const CueStanding = z.enum(['current', 'uncertain', 'past', 'denied', 'other-person', 'hypothetical'])
export type CueStanding = z.infer<typeof CueStanding>

/** The boroughs of the service (catalogue 3.1). */
export const Borough = z.enum([
  'Lambeth',
  'Southwark',
  'Lewisham',
  'Wandsworth',
  'Croydon',
  'Sutton',
  'Bromley',
  'Merton',
  'Bexley',
  'Greenwich',
  'Camden',
  'Islington',
  'Outside area',
])
export type Borough = z.infer<typeof Borough>

/** The words a colleague reads for each topic. */
export const topicWords: Record<Topic, string> = {
  housing: 'housing',
  employment: 'work and training',
  health: 'health',
  substances: 'drugs and alcohol',
  finance: 'money',
  family: 'children and family',
  attitudes: 'thinking and decisions',
  abuse: 'abuse',
  'sex-work': 'sex work',
  social: 'social life and mentoring',
  justice: 'court and probation',
}

/** The words a colleague reads for each mode. */
export const modeWords: Record<Mode, string> = {
  'in-person': 'in person',
  phone: 'by phone',
  video: 'by video',
  text: 'by text message',
  email: 'by email',
  letter: 'by letter',
  group: 'in a group',
}

/** The words a colleague reads for who wrote a message. */
export const sentByWords: Record<SentBy, string> = { her: 'from her', us: 'to her' }

/** The words a colleague reads for each place. */
export const placeWords: Record<Place, string> = {
  centre: "at the women's centre",
  hub: 'at the hub',
  home: 'at her home',
  court: 'at court',
  prison: 'in prison',
  probation: 'at the probation office',
  community: 'in the community',
}

/** The words a colleague reads for each attendance. */
export const attendanceWords: Record<Attendance, string> = {
  came: 'She came',
  missed: 'She missed it',
  'cancelled-by-her': 'She cancelled',
  'cancelled-by-us': 'We cancelled',
  'no-answer': 'No answer',
}

/** The national outcome code kept beside the plain word; missed is `PEND` until a reason is known (catalogue 3.5, correction 6). */
export const nationalCode: Partial<Record<Attendance, string>> = {
  came: 'ATTC',
  missed: 'PEND',
  'cancelled-by-her': 'RSOF',
  'cancelled-by-us': 'RSSR',
}

/** The words a colleague reads for each reason. */
export const reasonMissedWords: Record<ReasonMissed, string> = {
  health: 'health',
  family: 'children or family',
  work: 'work',
  court: 'court or legal',
  faith: 'faith',
  holiday: 'holiday agreed',
  'stood-down': 'stood down',
  'in-custody': 'in custody',
  other: 'other good reason',
  'none-given': 'no reason given',
  'not-known': 'not known yet',
}

/**
 * The national code of each reason (catalogue 3.5). Whether an absence is unacceptable probation decides, so that is never set here:
 * without a reason the code stays open.
 */
const codeOfReason: Record<ReasonMissed, string> = {
  health: 'AAME',
  family: 'AAFC',
  work: 'AAEM',
  court: 'AACL',
  faith: 'AARE',
  holiday: 'AAHO',
  'stood-down': 'AASD',
  'in-custody': 'AARC',
  other: 'AAAA',
  'none-given': 'PEND',
  'not-known': 'PEND',
}

/** The national code of an attendance, and for one missed that of its reason. */
export function codeOf(attendance: Attendance, reason: ReasonMissed | undefined): string | undefined {
  return attendance === 'missed' && reason !== undefined ? codeOfReason[reason] : nationalCode[attendance]
}

/** The reason that a code stands for, where somebody decided on one. */
export function reasonOfCode(code: string | undefined): ReasonMissed | undefined {
  return ReasonMissed.options.find((reason) => code !== 'PEND' && codeOfReason[reason] === code)
}
