import { z } from 'zod'

/** Who referred a woman (catalogue 3.2). */
export const ReferralSource = z.enum([
  'probation-order',
  'probation-licence',
  'probation-court',
  'prison',
  'police-diversion',
  'police',
  'liaison-and-diversion',
  'court',
  'treatment-requirement',
  'adult-social-care',
  'childrens-social-care',
  'council-housing',
  'health',
  'domestic-abuse-service',
  'voluntary-sector',
  'herself',
  'family-or-friend',
  'solicitor',
  'centre',
])
export type ReferralSource = z.infer<typeof ReferralSource>

/** The words a colleague reads for each referral source. */
export const referralSourceWords: Record<ReferralSource, string> = {
  'probation-order': 'probation: community order or suspended sentence',
  'probation-licence': 'probation: licence or post-sentence supervision',
  'probation-court': 'probation: before sentence',
  prison: 'prison or resettlement',
  'police-diversion': 'police: diversion',
  police: 'police: other',
  'liaison-and-diversion': 'liaison and diversion',
  court: 'court',
  'treatment-requirement': 'treatment requirement team',
  'adult-social-care': "council: adults' social care",
  'childrens-social-care': "council: children's social care",
  'council-housing': 'council: housing',
  health: 'health: GP, mental health or substances',
  'domestic-abuse-service': 'domestic abuse service',
  'voluntary-sector': 'voluntary sector',
  herself: 'herself',
  'family-or-friend': 'family or a friend, with her agreement',
  solicitor: 'solicitor',
  centre: "the women's centre",
}

/** How far her support has come (catalogue 3.5). */
export const SupportStatus = z.enum([
  'referred',
  'waiting',
  'contacting',
  'assessed',
  'engaged',
  'centre-only',
  'paused',
  'lost-contact',
  'closing',
  'closed',
  'declined',
])
export type SupportStatus = z.infer<typeof SupportStatus>

/** The words a colleague reads for each status. */
export const supportStatusWords: Record<SupportStatus, string> = {
  referred: 'referred',
  waiting: 'on the waiting list',
  contacting: 'trying to make contact',
  assessed: 'assessment done',
  engaged: 'in one-to-one support',
  'centre-only': "women's centre only",
  paused: 'paused',
  'lost-contact': 'contact lost: to be reviewed',
  closing: 'closing: end report to be written',
  closed: 'closed',
  declined: 'not taken up',
}

/** Why support ended (catalogue 3.5). */
export const EndReason = z.enum([
  'plan-completed',
  'intervention-completed',
  'needs-met-elsewhere',
  'transferred',
  'her-choice',
  'contact-lost',
  'moved-away',
  'work-or-caring',
  'custody',
  'sentence-ended',
  'sentence-revoked',
  'acquitted',
  'practitioner-judgement',
  'not-eligible',
  'mistaken-referral',
  'not-safely-supported',
  'died',
  'other',
])
export type EndReason = z.infer<typeof EndReason>

/** The words a colleague reads for each reason. */
export const endReasonWords: Record<EndReason, string> = {
  'plan-completed': 'plan completed or needs met',
  'intervention-completed': 'intervention completed',
  'needs-met-elsewhere': 'needs met another way',
  transferred: 'transferred to another service',
  'her-choice': 'she chose to stop',
  'contact-lost': 'contact lost',
  'moved-away': 'moved out of the area',
  'work-or-caring': 'work, caring or sickness',
  custody: 'returned to custody',
  'sentence-ended': 'sentence ended',
  'sentence-revoked': 'sentence revoked',
  acquitted: 'acquitted on appeal',
  'practitioner-judgement': 'probation practitioner decided',
  'not-eligible': 'not eligible',
  'mistaken-referral': 'referred by mistake or twice',
  'not-safely-supported': 'could not be supported safely',
  died: 'she died',
  other: 'another change',
}

/** How high something is: the risk she lives with, or how complex her support is. */
export const Level = z.enum(['low', 'medium', 'high'])
export type Level = z.infer<typeof Level>

/** What each level of risk asks of the service (catalogue 3.7, correction 13): said of how often she is to be seen, never of her. */
export const riskWords: Record<Level, string> = {
  low: 'lower: to be seen every four weeks',
  medium: 'medium: to be seen every two weeks',
  high: 'high: to be seen weekly',
}

/** Where work on a need stands; `met` and `ended` are its two endings. */
export const NeedStatus = z.enum(['identified', 'worked-on', 'met', 'ended'])
export type NeedStatus = z.infer<typeof NeedStatus>

/** The words a colleague reads for each state of a need. */
export const needStatusWords: Record<NeedStatus, string> = {
  identified: 'identified',
  'worked-on': 'being worked on',
  met: 'met',
  ended: 'ended, not met',
}

/** The orders and other legal positions a woman can be in (catalogue 3.6). Codes carry dates, so old ones stay. */
export const LegalStatus = z.enum([
  'community-order',
  'suspended-sentence',
  'mental-health-treatment',
  'drug-rehabilitation',
  'alcohol-treatment',
  'licence',
  'post-sentence-supervision',
  'conditional-caution',
  'community-resolution',
  'deferred-prosecution',
  'bail',
  'remand',
  'awaiting-sentence',
  'none',
  'not-known',
])
export type LegalStatus = z.infer<typeof LegalStatus>

/** The words a colleague reads for each legal position. */
export const legalStatusWords: Record<LegalStatus, string> = {
  'community-order': 'community order with activity days (RAR)',
  'suspended-sentence': 'suspended sentence with activity days (RAR)',
  'mental-health-treatment': 'order with mental health treatment',
  'drug-rehabilitation': 'order with drug rehabilitation',
  'alcohol-treatment': 'order with alcohol treatment',
  licence: 'licence',
  'post-sentence-supervision': 'post-sentence supervision',
  'conditional-caution': 'conditional caution',
  'community-resolution': 'community resolution',
  'deferred-prosecution': 'deferred prosecution or caution',
  bail: 'bail or under investigation',
  remand: 'on remand',
  'awaiting-sentence': 'awaiting sentence',
  none: 'none',
  'not-known': 'not known',
}

/** What a key date is for: something others have booked. */
export const KeyDateKind = z.enum([
  'court',
  'eviction',
  'release',
  'probation',
  'health',
  'benefits',
  'other',
])
export type KeyDateKind = z.infer<typeof KeyDateKind>

/** The words a colleague reads for each kind of key date. */
export const keyDateWords: Record<KeyDateKind, string> = {
  court: 'court',
  eviction: 'eviction',
  release: 'release',
  probation: 'probation',
  health: 'GP or hospital',
  benefits: 'benefits or job centre',
  other: 'something else',
}
