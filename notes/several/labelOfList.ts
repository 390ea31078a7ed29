import type { Attendance } from '../../casework/words.ts'
import type { Span } from '../text/finding.ts'

/** How a label of a register that says that those behind it were there may begin: "Here for the first half:", "Late:". */
const cameLabel =
  /^(?:on the (?:floor|sheet|day)|who(?! (?:not|didn|did ?n|was ?n|couldn|never|stayed away))|here|there|in(?! (?:hospital|custody|prison|court))|came|come|joined|left|late|stayed|arrived|present|p|gone|part|at|attend\w*)(?!\p{L})/iu
const excusedLabel =
  /(?<!\p{L})(?:apolog\w*|apols|sorry|sorrys|regrets|excused|cancel\w*|canx|c(?:an|ould)(?: ?no|n['’]?)t (?:make|come|face)|could not (?:come|make|face)|unwell|poorly|off sick|texted|rang)(?!\p{L})/iu
const missedLabel =
  /^(?:(?:who|those|were|was|who['’]?s)\s)*(?:not|no|never|nobody|did ?n['’]?t|did not|could ?n['’]?t|could not|away|out|missed|fta|ncns|a|awol|elsewhere|promised|expected)(?!\p{L})|(?<!\p{L})(?:not (?:seen|there|here|in|able|present)|no[ -]?shows?|absent\w*|missing|dna\w*|stayed (?:away|home)|did ?n['’]?t (?:come|make|show)|did not (?:come|make|show))(?!\p{L})/iu
/** What heads women of whom something else is said than whether they came. */
const otherLabel =
  /(?<!\p{L})(?:next|will|to (?:ring|call|text|chase|invite|do|see)|ring|call|chase|invite|invited|waiting|refer\w*|action\w*|plan|note|nb|follow|todo|tomorrow|about|re|because|said|says|asked)(?!\p{L})/iu

/** What a label says of the list behind it; `other` where it says something else than whether they came. */
export type LabelSaid = Attendance | 'other' | undefined

/** A label stands this far before the names at most. */
const longest = 70
const label =
  /(?:^|[.;!?\n(]\s*|:\s|\d\s)(?:[-–•*]\s*)?((?:[^.;:!?\n()]|(?<=\d)[.:](?=\d)){1,60}?)\s?(?:[:=]|\s[-–—])\s*$/u
const startsLine = /(?:^|[.;!?\n])\s*[^.;!?\n]*$/

/** Reads the label directly before a list: "Could not face it: Maria", "On the floor: Shan, Liz", "Late: Joy". */
export function labelSays(text: string, { start }: Span): LabelSaid {
  const before = text.slice(Math.max(0, start - longest), start)
  const [, said] = label.exec(before) ?? []
  if (said === undefined || !startsLine.test(before)) return undefined
  if (cameLabel.test(said)) return 'came'
  if (excusedLabel.test(said)) return 'cancelled-by-her'
  if (missedLabel.test(said)) return 'missed'
  return otherLabel.test(said) ? 'other' : undefined
}

/** Between two of one line stand only what is told of the first, and a comma: "A: Joy (at work), Liz". */
const goesOnBehind = /^[^.;:\n()]{0,40}(?:\([^()\n]{0,100}\))?\s*(?:,|and|&|\+|,\s?and)\s*$/i
const widestGap = 150

/** The place of the first list of the line in which a list stands. */
export function firstOfLine(text: string, lists: readonly Span[], at: number): number {
  const [before, list] = [lists[at - 1], lists[at]]
  const isOne =
    before !== undefined &&
    list !== undefined &&
    list.start - before.end < widestGap &&
    goesOnBehind.test(text.slice(before.end, list.start))
  return isOne ? firstOfLine(text, lists, at - 1) : at
}
