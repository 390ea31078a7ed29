/** How the day of a holiday is found: the same each year, a weekday of a month, or so many days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number }

/** The holidays that notes and letters name, in lower case and without apostrophes. Source: bank holidays of England and Wales. */
export const holidays: readonly { readonly words: readonly string[]; readonly rule: HolidayRule }[] = [
  { words: ['christmas', 'eve'], rule: { month: 12, day: 24 } },
  { words: ['xmas', 'eve'], rule: { month: 12, day: 24 } },
  { words: ['christmas', 'day'], rule: { month: 12, day: 25 } },
  { words: ['xmas', 'day'], rule: { month: 12, day: 25 } },
  { words: ['boxing', 'day'], rule: { month: 12, day: 26 } },
  { words: ['new', 'year', 'eve'], rule: { month: 12, day: 31 } },
  { words: ['new', 'years', 'eve'], rule: { month: 12, day: 31 } },
  { words: ['new', 'year', 'day'], rule: { month: 1, day: 1 } },
  { words: ['new', 'years', 'day'], rule: { month: 1, day: 1 } },
  { words: ['valentine', 'day'], rule: { month: 2, day: 14 } },
  { words: ['valentines', 'day'], rule: { month: 2, day: 14 } },
  { words: ['bonfire', 'night'], rule: { month: 11, day: 5 } },
  { words: ['halloween'], rule: { month: 10, day: 31 } },
  { words: ['christmas'], rule: { month: 12, day: 25 } },
  { words: ['xmas'], rule: { month: 12, day: 25 } },
  { words: ['good', 'friday'], rule: { easter: -2 } },
  { words: ['easter', 'monday'], rule: { easter: 1 } },
  { words: ['easter', 'sunday'], rule: { easter: 0 } },
  { words: ['easter'], rule: { easter: 0 } },
  { words: ['shrove', 'tuesday'], rule: { easter: -47 } },
  { words: ['pancake', 'day'], rule: { easter: -47 } },
  { words: ['mothering', 'sunday'], rule: { easter: -21 } },
  { words: ['father', 'day'], rule: { month: 6, weekday: 6, nth: 3 } },
  { words: ['fathers', 'day'], rule: { month: 6, weekday: 6, nth: 3 } },
  { words: ['thanksgiving'], rule: { month: 11, weekday: 3, nth: 4 } },
  { words: ['martin', 'luther', 'king', 'day'], rule: { month: 1, weekday: 0, nth: 3 } },
  { words: ['st', 'patricks', 'day'], rule: { month: 3, day: 17 } },
]
