import { z } from 'zod'
import type { CueCategory } from '../words.ts'

/** The plain groups among which whoever raises an alert chooses; the lead sets the category (catalogue, correction 4). */
export const AlertGroup = z.enum([
  'domestic-abuse',
  'other-abuse',
  'sexual-abuse',
  'child',
  'suicide-or-self-harm',
  'exploitation',
  'missing',
  'danger-to-others',
  'self-neglect',
  'staff-safety',
  'death',
  'not-sure',
])
export type AlertGroup = z.infer<typeof AlertGroup>

/** What a group is called, and who besides the ladder hears of it at once (catalogue 2.1). */
export interface GroupFacts {
  readonly words: string
  /** The head of service stands on the first step. */
  readonly headAtOnce: boolean
  /** The managers of the woman's organisation are told. */
  readonly tellsManagers: boolean
}

const usual = { headAtOnce: false, tellsManagers: false }

/** Every group with its words and who else hears of it. */
export const alertGroups: Readonly<Record<AlertGroup, GroupFacts>> = {
  'domestic-abuse': { ...usual, words: 'Abuse by a partner, an ex-partner or family' },
  'other-abuse': { ...usual, words: 'Hurt, neglected or cheated by somebody else' },
  'sexual-abuse': { ...usual, words: 'Sexual abuse' },
  child: { ...usual, words: 'A child or an unborn baby' },
  'suicide-or-self-harm': { ...usual, tellsManagers: true, words: 'Suicide, hurting herself or overdose' },
  exploitation: { ...usual, words: 'Exploited: her home, drugs, sex or work' },
  missing: { ...usual, tellsManagers: true, words: 'Missing, or nobody can reach her' },
  'danger-to-others': { ...usual, words: 'Somebody else may be hurt' },
  'self-neglect': { ...usual, words: 'Not looking after herself, or nowhere to sleep' },
  'staff-safety': { ...usual, tellsManagers: true, words: 'My own safety or a colleague’s' },
  death: { ...usual, headAtOnce: true, words: 'A woman has died' },
  'not-sure': { ...usual, words: 'Not sure' },
}

/** The group that a cue in a note fills in; the raiser may change it. */
export const groupOfCue: Readonly<Record<CueCategory, AlertGroup>> = {
  suicide: 'suicide-or-self-harm',
  'self-harm': 'suicide-or-self-harm',
  overdose: 'suicide-or-self-harm',
  'domestic-abuse': 'domestic-abuse',
  'sexual-abuse': 'sexual-abuse',
  'child-at-risk': 'child',
  exploitation: 'exploitation',
  'threat-to-others': 'danger-to-others',
  missing: 'missing',
  'self-neglect': 'self-neglect',
  'staff-safety': 'staff-safety',
  'nowhere-tonight': 'self-neglect',
}
