import type { Day } from '../../casework/time.ts'
import type { Attendance } from '../../casework/words.ts'
import type { Mention } from '../names/nameMentions.ts'
import type { Span } from '../text/finding.ts'

/** A contact that a message tells of: where in it, and whom it names there. */
export interface ToldContact {
  readonly stretches: readonly Span[]
  readonly mentions: readonly Mention[]
  /** Whether other women's contacts are told in the same words, so that they cannot be cut. */
  readonly shared: boolean
  readonly attendance?: Attendance
  /** What of the stretches is told of everybody in a workshop. */
  readonly ofAll?: readonly Span[]
  /** Its day, where the same words tell of several. */
  readonly day?: Day
  /** What of the stretches is not read for it: its day, or what is told by name of others of those who share them. */
  readonly notHers?: readonly Span[]
  /** Places where others are named whose names fit nobody. */
  readonly others?: readonly Span[]
}

/** How a message is made up: of one contact, of several, or of a workshop; with the names in it that fit nobody. */
export interface ToldContacts {
  readonly kind: 'one' | 'several' | 'workshop'
  readonly contacts: readonly ToldContact[]
  /** Those of a workshop whose names fit nobody, with what was told of everybody. */
  readonly strangers: readonly (Span & { readonly told: ToldContact })[]
  /** What of a workshop is told of everybody. */
  readonly everybody?: ToldContact
  /** What is kept for nobody, because it cannot be said whose it is. */
  readonly unkept: readonly Span[]
}

/** A message that tells of one contact, with the women named in it. */
export const one = (text: string, mentions: readonly Mention[]): ToldContacts => ({
  kind: 'one',
  contacts: [{ stretches: [{ start: 0, end: text.length }], mentions, shared: false }],
  strangers: [],
  unkept: [],
})

/** A message that tells of several contacts. */
export const severalOf = (contacts: readonly ToldContact[]): ToldContacts => ({
  ...{ kind: 'several', contacts, strangers: [], unkept: [] },
})
