import type {
  Clock,
  ColleaguesAsked,
  ContactsAsked,
  DueKind,
  Fact,
  Lacking,
  OrderKind,
  Stage,
} from '../../casework/questions/question.ts'
import type { KeyDateKind, Level } from '../../casework/supportWords.ts'
import type { Need } from '../../casework/words.ts'

/** What the words of a question say, before it is known what they ask together. */
export interface Said {
  readonly form?: 'count'
  /** Women are counted, whatever it is that they are counted by. */
  readonly counting?: 'women'
  readonly head?: 'when'
  /** People are asked for. */
  readonly people?: true
  readonly subject?: 'contacts' | 'alerts' | 'actions' | 'colleagues' | undefined
  /** Whose: the asker's own, everybody's, or nobody's. */
  readonly whose?: 'me' | 'all' | 'nobody'
  readonly not?: Clock
  readonly never?: true
  readonly without?: readonly Lacking[]
  readonly due?: DueKind
  readonly past?: true
  readonly keyDate?: KeyDateKind | 'any'
  readonly appointment?: true
  readonly referred?: true
  readonly alert?: true
  readonly careful?: true
  readonly standing?: 'over' | 'nearly'
  readonly risk?: Level
  readonly stage?: Stage
  readonly order?: OrderKind
  readonly needs?: readonly Need[]
  readonly mode?: ContactsAsked['mode']
  readonly place?: ContactsAsked['place']
  readonly attendance?: ContactsAsked['attendance']
  readonly seen?: true
  /** Who came, where all women are asked about; of one woman whether she did is what is asked. */
  readonly came?: true
  readonly untaken?: true
  /** Only what is open now. */
  readonly open?: true
  readonly which?: ColleaguesAsked['which']
  readonly fact?: Fact
  /** A telephone number is asked for: a colleague's is told, a woman's safe-contact rule is. */
  readonly number?: true
}

/** How some words are written, and what they say. Names, boroughs and days stand in the text as marks: `@w`, `@c`, `@l`, `@p`. */
export type WordRule = readonly [pattern: RegExp, says: Said]

type Mutable = { -readonly [K in keyof Said]: Said[K] }

/** Two things said taken together; undefined where they contradict each other. */
export function together(one: Said, other: Said): Said | undefined {
  const both: Mutable = { ...one, ...other }
  if (one.without !== undefined && other.without !== undefined)
    both.without = [...new Set([...one.without, ...other.without])]
  if (one.needs !== undefined && other.needs !== undefined)
    both.needs = [...new Set([...one.needs, ...other.needs])].sort()
  const clash = scalars.some(
    (key) => one[key] !== undefined && other[key] !== undefined && one[key] !== other[key],
  )
  return clash ? undefined : both
}

const scalars = [
  ...['subject', 'whose', 'not', 'due', 'keyDate', 'standing', 'risk', 'stage', 'mode', 'place', 'order'],
  ...['attendance', 'which', 'fact'],
] as const satisfies readonly (keyof Said)[]
