import { gaps, joined, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/wordSet.ts'
import type { Marks, Trigger } from './marks.ts'
import type { No } from './negation.ts'
import { noOf } from './plainNo.ts'

/**
 * Whether what a cue is in was asked and the answer is a no, in its sentence or the next: `denies` where the no is plain ("Any thoughts
 * of hurting herself? None"), `softens` where it is only of these days, takes something back ("no, he only pushes") or goes on to
 * something else, for then it answers nothing: "Asked about the bruises. No explanation".
 */
export function answeredNo(marks: Told, cue: Words): No | undefined {
  const answer = answerTo(marks, cue)
  if (answer === undefined) return undefined
  return hopedFor.test(joined(marks.tokens.slice(answer.asked, cue.to))) ? 'softens' : answer.no
}

/** A no that answers a question. */
export interface Answer {
  readonly no: No
  /** Where the question begins, and where its answer does. */
  readonly asked: number
  readonly from: number
  /** Where the no stands. */
  readonly at: number
}

/** The no that answers the question in which some words stand, where one does. */
export function answerTo(marks: Told, words: Words): Answer | undefined {
  const asked = whereAsked(marks, words)
  if (asked === undefined) return undefined
  const last = endOfAnswer(marks, words.to)
  for (let at = words.to; at < last; at += 1) {
    const from = beginningOfAnswer(marks.tokens, words.to, at)
    const no = from === undefined ? undefined : noOf(marks.tokens, at)
    const isNone = no === 'softens' && abouts.has(marks.tokens[asked]?.word ?? '')
    if (from !== undefined && no !== undefined) return isNone ? undefined : { no, asked, from, at }
  }
  return undefined
}

type Told = Pick<Marks, 'tokens' | 'sentences'>
type Words = Pick<Trigger, 'from' | 'to'>

/** So many words behind a cue an answer may begin. */
const farthest = 12

const asking = /^(?:ask|check|enquir|screen|explor|rumour|question)/
/** "Poster re cuckooing. Nobody took a leaflet": these lead to a plain no alone. */
const abouts = wordSet('re qu')
const askedWithin = 12

/** Where the question begins that a cue is in: with a word of asking before it, or at the beginning of a sentence with a question mark. */
function whereAsked({ tokens, sentences }: Told, { from, to }: Words): number | undefined {
  const sentence = sentences[from]
  let first = from
  let about: number | undefined
  while (from - first < longestQuestion && sentences[first - 1] === sentence) {
    first -= 1
    const word = from - first <= askedWithin ? (tokens[first]?.word ?? '') : ''
    if (asking.test(word)) return first
    if (abouts.has(word)) about ??= first
  }
  const rest = tokens.slice(to - 1, to + longestQuestion)
  const isQuestion = rest.some((token, at) => token.asked && sentences[to - 1 + at] === sentence)
  return isQuestion ? first : about
}

/** In so many words before and behind a cue its question is looked for, so that a long text stays quick. */
const longestQuestion = 30

/** Where an answer behind a place can stand at most: in its sentence or the next. */
function endOfAnswer({ tokens, sentences }: Told, place: number): number {
  const next = (sentences[place - 1] ?? 0) + 1
  const last = Math.min(tokens.length, place + farthest)
  let end = place
  while (end < last && (sentences[end] ?? 0) <= next) end += 1
  return end
}

/** What is asked so is well when the answer is yes: "asked if she felt safe, she said no". */
const hopedFor =
  /(?<!\b(?:not|isnt|never) )\b(?:safe|ok|okay|alright|fine|anywhere|somewhere|a place|a bed|cope|coping|managing|enough|eating|meds|medication|able to)\b/

/** Words that may stand before a no that answers. */
const leading = wordSet(`
  she he they i it and just then so says say said replied answered states stated reported reports answer ans was goes told me has had have
  is did does straight quick firm clear flat definite a an very absolutely laughed laughs smiled pulled pulls face at that out loud
  shook shakes her head`)

/** Where an answer begins whose no is at a place: behind a comma or stop, with nothing but words that lead to a no between. */
function beginningOfAnswer(tokens: readonly Token[], to: number, at: number): number | undefined {
  for (let place = at; place >= to; place -= 1) {
    const token = tokens[place]
    if (token === undefined || (place < at && !leading.has(token.word))) return undefined
    if (token.gap !== gaps.none) return place
  }
  const isLed = leading.has(tokens[at - 1]?.word ?? '') || tokens[to - 1]?.asked === true
  return isLed ? to : undefined
}
