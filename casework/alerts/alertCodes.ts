import { z } from 'zod'
import type { Urgency } from '../records/alertParts.ts'
import type { AlertGroup } from './alertGroups.ts'

/** The category codes of an alert (catalogue 2.1). The lead sets them, never the raiser. */
export const CategoryCode = z.enum([
  'A_PHYS',
  'A_DOM',
  'A_SEX',
  'A_PSY',
  'A_FIN',
  'A_MS',
  'A_DISC',
  'A_ORG',
  'A_NEG',
  'A_SELF',
  'C_PHYS',
  'C_EMO',
  'C_SEX',
  'C_NEG',
  'C_EXP',
  'C_UNB',
  'S_SUI',
  'S_HARM',
  'S_OD',
  'D_HIGH',
  'D_STALK',
  'D_NFS',
  'D_HBA',
  'D_FGM',
  'E_CUCK',
  'E_CCE',
  'E_SEX',
  'M_MISS',
  'T_LIFE',
  'T_OTH',
  'R_RAD',
  'W_STAFF',
  'W_ALLEG',
  'X_DEATH',
  'X_OTHER',
])
export type CategoryCode = z.infer<typeof CategoryCode>

/** How a woman’s agreement to sharing stands (catalogue 2.5); this is confidentiality, not the lawful basis for keeping data. */
export const ConsentCode = z.enum([
  'C_YES',
  'C_YES_LTD',
  'C_NO',
  'C_NO_OVR',
  'C_NA_UNSAFE',
  'C_NA_EMERG',
  'C_NA_CAP',
  'C_NR',
])
export type ConsentCode = z.infer<typeof ConsentCode>

/** The grounds on which something is shared although she did not agree (catalogue 2.5). */
export const OverrideGround = z.enum([
  'O_LIFE',
  'O_CHILD',
  'O_OTHERS',
  'O_CRIME',
  'O_COERC',
  'O_CAP',
  'O_STAFF',
  'O_MARAC',
  'O_LAW',
])
export type OverrideGround = z.infer<typeof OverrideGround>

/** What a lead decided to do (catalogue 2.6); none of these ends an alert. */
export const Decision = z.enum([
  'INFO',
  'EMERG',
  'REF_ASC',
  'REF_CSC',
  'REF_MARAC',
  'REF_POL',
  'REF_NRM',
  'REF_HLTH',
  'TOLD_PP',
  'SAFETY',
  'MON',
])
export type Decision = z.infer<typeof Decision>

/** How an alert ends (catalogue 2.6): no further action, after action, the same as another, filed for another woman. */
export const EndOfAlert = z.enum(['NFA', 'CLOSED', 'DUP', 'ERR'])
export type EndOfAlert = z.infer<typeof EndOfAlert>

/** The words of each decision, and what its note must say. */
export const decisionWords: Readonly<Record<Decision, { readonly words: string; readonly needs: string }>> = {
  INFO: { words: 'More information asked for', needs: 'question, due time' },
  EMERG: { words: 'Emergency services called', needs: 'service, time, reference' },
  REF_ASC: {
    words: 'Referred to adult social care (s42 concern)',
    needs: 'borough, time, consent code, reference',
  },
  REF_CSC: {
    words: 'Referred to children’s social care (MASH)',
    needs: 'borough, time, consent code, reference',
  },
  REF_MARAC: { words: 'Referred to MARAC', needs: 'borough, criterion, DASH count, date' },
  REF_POL: { words: 'Reported to police', needs: 'reference (CAD/CRIS), consent code' },
  REF_NRM: { words: 'Referred to NRM first responder', needs: 'consent (adults must consent to NRM)' },
  REF_HLTH: { words: 'Referred to health (GP, crisis team, A&E, liaison and diversion)', needs: 'time' },
  TOLD_PP: { words: 'Probation officer told', needs: 'name, time, what was shared' },
  SAFETY: { words: 'Safety plan made or reviewed', needs: 'date, with her y/n' },
  MON: { words: 'Monitor in supervision', needs: 'review date' },
}

/** The words of each end (catalogue, correction 13). */
export const endWords: Readonly<Record<EndOfAlert, string>> = {
  NFA: 'No further action',
  CLOSED: 'Closed after action',
  DUP: 'The same as another alert',
  ERR: 'Filed for another woman',
}

/** The words of each consent code, and what its note must say. */
export const consentWords: Readonly<Record<ConsentCode, { readonly words: string; readonly needs: string }>> =
  {
    C_YES: { words: 'She agreed to this being shared', needs: 'how and when she agreed' },
    C_YES_LTD: { words: 'She agreed to some of it', needs: 'what she did not agree to' },
    C_NO: {
      words: 'She did not agree; not shared outside the service',
      needs: 'decision-maker and reason; review date',
    },
    C_NO_OVR: {
      words: 'She did not agree; shared anyway',
      needs: 'override ground(s), decision-maker, whether she was told, why or why not',
    },
    C_NA_UNSAFE: { words: 'Not asked: asking would raise the risk', needs: 'reason' },
    C_NA_EMERG: { words: 'Not asked: emergency', needs: 'reason' },
    C_NA_CAP: {
      words: 'She lacks capacity for this decision now',
      needs: 'MCA test noted, best-interests reason',
    },
    C_NR: { words: 'Not needed: internal only', needs: '—' },
  }

/** The words of each ground. */
export const groundWords: Readonly<Record<OverrideGround, string>> = {
  O_LIFE: 'Life or serious injury at stake (vital interests)',
  O_CHILD: 'A child is or may be at risk',
  O_OTHERS: 'Other adults are or may be at risk',
  O_CRIME: 'A serious crime has been or may be committed',
  O_COERC: 'She is under coercion or duress',
  O_CAP: 'She lacks mental capacity for the decision',
  O_STAFF: 'A member of staff or person in a position of trust is implicated',
  O_MARAC: 'MARAC threshold met; proportionate disclosure to prevent crime / protect',
  O_LAW: 'Court order or statutory duty',
}

/** A category as the list of the lead shows it: its words, the group it belongs to and its urgency by default. */
export interface CategoryFacts {
  readonly words: string
  readonly group: AlertGroup
  readonly urgency: Urgency
}

/** Every category (catalogue 2.1). */
export const categoryFacts: Readonly<Record<CategoryCode, CategoryFacts>> = {
  A_PHYS: { words: 'Physical abuse', group: 'other-abuse', urgency: 'U1' },
  A_DOM: { words: 'Domestic abuse incl. coercive control', group: 'domestic-abuse', urgency: 'U1' },
  A_SEX: { words: 'Sexual abuse', group: 'sexual-abuse', urgency: 'U1' },
  A_PSY: { words: 'Psychological or emotional abuse', group: 'other-abuse', urgency: 'U2' },
  A_FIN: { words: 'Financial or material abuse', group: 'other-abuse', urgency: 'U2' },
  A_MS: { words: 'Modern slavery and trafficking', group: 'exploitation', urgency: 'U1' },
  A_DISC: { words: 'Discriminatory abuse', group: 'other-abuse', urgency: 'U2' },
  A_ORG: { words: 'Organisational abuse', group: 'other-abuse', urgency: 'U2' },
  A_NEG: { words: 'Neglect and acts of omission', group: 'other-abuse', urgency: 'U2' },
  A_SELF: { words: 'Self-neglect', group: 'self-neglect', urgency: 'U2' },
  C_PHYS: { words: 'Child: physical abuse', group: 'child', urgency: 'U1' },
  C_EMO: {
    words: 'Child: emotional abuse (incl. seeing or hearing domestic abuse)',
    group: 'child',
    urgency: 'U1',
  },
  C_SEX: { words: 'Child: sexual abuse', group: 'child', urgency: 'U0' },
  C_NEG: { words: 'Child: neglect', group: 'child', urgency: 'U1' },
  C_EXP: { words: 'Child: sexual or criminal exploitation, county lines', group: 'child', urgency: 'U1' },
  C_UNB: { words: 'Unborn baby', group: 'child', urgency: 'U2' },
  S_SUI: { words: 'Suicide: thoughts, plan or attempt', group: 'suicide-or-self-harm', urgency: 'U1' },
  S_HARM: { words: 'Self-harm', group: 'suicide-or-self-harm', urgency: 'U1' },
  S_OD: { words: 'Overdose or withdrawal risk', group: 'suicide-or-self-harm', urgency: 'U1' },
  D_HIGH: { words: 'High-risk domestic abuse (MARAC)', group: 'domestic-abuse', urgency: 'U1' },
  D_STALK: { words: 'Stalking or harassment', group: 'domestic-abuse', urgency: 'U1' },
  D_NFS: { words: 'Non-fatal strangulation', group: 'domestic-abuse', urgency: 'U1' },
  D_HBA: { words: '’Honour’-based abuse or forced marriage', group: 'domestic-abuse', urgency: 'U1' },
  D_FGM: { words: 'Female genital mutilation', group: 'domestic-abuse', urgency: 'U1' },
  E_CUCK: { words: 'Cuckooing (home taken over)', group: 'exploitation', urgency: 'U1' },
  E_CCE: { words: 'Criminal exploitation of an adult', group: 'exploitation', urgency: 'U1' },
  E_SEX: { words: 'Sexual exploitation of an adult', group: 'exploitation', urgency: 'U1' },
  M_MISS: { words: 'Missing or out of contact with concern', group: 'missing', urgency: 'U1' },
  T_LIFE: { words: 'Threat to life (to her or by her)', group: 'danger-to-others', urgency: 'U0' },
  T_OTH: { words: 'Risk of serious harm to others', group: 'danger-to-others', urgency: 'U1' },
  R_RAD: { words: 'Radicalisation (Prevent)', group: 'danger-to-others', urgency: 'U2' },
  W_STAFF: { words: 'Staff safety or lone-working incident', group: 'staff-safety', urgency: 'U0' },
  W_ALLEG: { words: 'Allegation against staff, volunteer or professional', group: 'not-sure', urgency: 'U1' },
  X_DEATH: { words: 'Death of a woman in the service', group: 'death', urgency: 'U0' },
  X_OTHER: { words: 'Something else / not sure', group: 'not-sure', urgency: 'U2' },
}
