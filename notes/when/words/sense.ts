/** What a word may mean in a date, a clock time or a length of time; most words mean nothing there, some more than one thing. */
export interface Sense {
  /** Monday is 0. */
  readonly weekday?: number
  /** January is 1. */
  readonly month?: number
  /** "Seven" is 7. */
  readonly count?: number
  /** "Seventh" is 7. */
  readonly place?: number
  readonly unit?: Unit
  readonly role?: Role
}

/** A unit of time as people count in. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'year'

/** What a word does in a phrase of time. */
export type Role =
  | 'today'
  | 'tonight'
  | 'yesterday'
  | 'tomorrow'
  | 'last'
  | 'next'
  | 'this'
  | 'coming'
  | 'ago'
  | 'ahead'
  | 'part-of-day'
  | 'several'
  | 'end'

/** The sense of a word that has none here. */
export const noSense: Sense = {}
