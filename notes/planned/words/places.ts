import type { Mode, Place } from '../../../casework/words.ts'

/** Where the words of a next contact say it will be, the surest first. */
const placesOfNext: readonly (readonly [Place, RegExp])[] = [
  [
    'home',
    /\b(?:home[ -]visit|hv|visit(?:ing)? (?:her )?(?:at )?home|at hers|(?:at|in|to|round) her (?:flat|house|home|place|room|hostel)|at home)\b/i,
  ],
  ['hub', /\bhub\b/i],
  ['court', /\b(?:at|in|outside|@) ?(?:the |[a-z]+ )?(?:court|magistrates['’]?|crown court)\b/i],
  ['probation', /\b(?:at|in|@) ?(?:the )?probation\b/i],
  ['prison', /\bprison visit\b|\b(?:at|in|@) ?(?:the )?(?:hmp|prison|bronzefield|downview|send)\b/i],
  ['centre', /\b(?:at|in|to|@) ?(?:the |our )?(?:women['’]?s )?cent(?:re|er)\b/i],
  [
    'community',
    /\b(?:at|in|@) ?(?:the |a )?(?:caf[eé]|costa|greggs|library|park|mcdonald['’]?s|coffee shop)\b/i,
  ],
]

const apart: ReadonlySet<Mode> = new Set(['phone', 'video', 'text', 'email', 'letter'])

/** The place that the words of a next contact name; none of one that is not in person, whatever place they name. */
export function placeOfNext(words: string, mode: Mode | undefined): Place | undefined {
  if (mode !== undefined && apart.has(mode)) return undefined
  return placesOfNext.find(([, told]) => told.test(words))?.[0]
}
