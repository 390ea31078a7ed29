import { pattern } from '../../planned/marked.ts'

const small =
  "(?:['’]?s|is|are|both|all|her|in|on|to|at|for|of|the|a|again|it|w|with|me|us|hub|here|seen|coming|wk|week|session|pt|part|\\d|then)"
const words =
  '(?:ne?xt(?: (?:ones?|appts?|appointments?|times?|sessions?))?|now|again|agn|back|r\\/?v|moved|re-?do(?:ne)?|re-?bo?o?ke?d|re-?arranged|rescheduled|re-?sched|booked|swapped|changed|appts?|appointments?|seeing|down for|signed up for|invited|new (?:times?|slots?|appts?|dates?|days?)|instead|coming(?: back)?)'

/** Words that end right before a day and say that somebody is seen then: "moved to ", "next coming in on ". */
export const headBefore = pattern(`(?<!\\p{L})${words}(?:[\\s,:;=–-]+${small})*[\\s,:;=–-]*$`)
/** Small words alone, as between a name and a day of a list that goes on: "patience " and then "weds 11". */
export const smallAlone = pattern(`^(?:[\\s,:;=–-]+${small})*[\\s,:;=–-]*$`)
/** Words of appointments to come, wherever they stand. */
export const anyHead = pattern(`(?<!\\p{L})${words}(?!\\p{L})`)
/** What was, or will not be. */
export const notToCome = pattern(
  "(?<!\\p{L})(?:not|no|never|did ?n['’]?t|ca ?n['’]?t|cancel\\w*|missed|dna|was|were|came|had|last|court)(?!\\p{L})",
)
