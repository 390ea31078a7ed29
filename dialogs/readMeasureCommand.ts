import type { Measures } from '../casework/measures/measure.ts'

/** A measure that was named first in a message, with for whom, and the answers where some were typed behind her name. */
export interface MeasureCommand {
  /** Undefined where it looks like a measure and is none that is here. */
  readonly measure: string | undefined
  readonly name: string
  readonly answers: string
}

const anAnswer = /^(?:\d{1,3}|-|x|n\/a|na)$/iu
/** A reference, or a name of at most four words. */
const aName = /^(?:w-\S+|[^\s,;:\d]+(?: [^\s,;:\d]+){0,3})$/iu
/** "Do a PHQ9 with Jade", "can we start the gad7 for Jade". */
const asks =
  /^(?:(?:please|can (?:you|we|i)|let['’]?s|i (?:want|need) to) )?(?:do|start|ask|begin|open)(?: (?:her|the|an?|another|new))* /iu
/** Words that stand in no name: "PHQ9 done with Jade" is a note. */
const tellsSomething =
  /(?<!\p{L})(?:done|did|do|completed?|scored?|finished|filled|today|yesterday|with|at|was|went|and|by|again|scores?|results?)(?!\p{L})/iu
const looksLikeOne = /^(?:phq|gad|ons|audit|wsa|core|dast|rses|who)-?\d{1,2}$/iu

/**
 * Reads "phq9 Jade", "PHQ-9 for Jade" and "gad 7 Jade Morgan 1 0 2 1 0 0 1"; undefined for every other message. A measure is known by
 * its id or its title, whatever the hyphens and spaces.
 */
export function readMeasureCommand(text: string, measures: Measures): MeasureCommand | undefined {
  const words = text
    .trim()
    .replace(asks, '')
    .replace(/[.!?]+$/u, '')
    .split(/[\s,;]+/u)
  const named = namedFirst(words, measures)
  if (named === undefined) return undefined
  const rest = words.slice(named.length)
  const first = rest.findIndex((word, place) => place > 0 && anAnswer.test(word))
  const [who, answers] = first < 0 ? [rest, []] : [rest.slice(0, first), rest.slice(first)]
  const name = who.join(' ').replace(/^(?:for|with|of|about) /iu, '')
  const isName = name === '' || (aName.test(name) && !tellsSomething.test(name))
  const isCommand = isName && answers.every((word) => word.length <= 6)
  // A measure that is not here is told of only where answers were typed: anything else may be a note.
  if (!isCommand || (named.measure === undefined && answers.length < 2)) return undefined
  return { measure: named.measure, name, answers: answers.join(' ') }
}

function namedFirst(
  words: readonly string[],
  measures: Measures,
): { readonly measure: string | undefined; readonly length: number } | undefined {
  for (const length of [2, 1]) {
    const typed = bare(words.slice(0, length).join(''))
    const found = [...measures.values()].find(({ id, title }) => [id, title].map(bare).includes(typed))
    if (found !== undefined && words.length >= length) return { measure: found.id, length }
  }
  return looksLikeOne.test(words[0] ?? '') ? { measure: undefined, length: 1 } : undefined
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]/gu, '')
}
