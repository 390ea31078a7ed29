import type { Token } from '../words/momentTokens.ts'
import { digitsOf, wordAt, roleAt, unitAt, isCapital } from '../words/tokenAt.ts'

/** What the words around a weekday say of it: which week, which way, and how many weeks further. */
export interface Direction {
  readonly from: number
  readonly next: number
  /** The week it lies in: 0 is this one. */
  readonly week?: number
  readonly towards?: 'past' | 'future' | 'next' | 'this'
  readonly weeks?: number
}

/** Reads the words around the weekday at a token. */
export function directionAt(tokens: readonly Token[], at: number): Direction {
  const before = wordsBefore(tokens, at)
  const after = wordsAfter(tokens, at + 1)
  const { from, next, ...said } = { ...before, ...after, from: before.from, next: after.next }
  return { from, next, ...said }
}

type Before = Omit<Direction, 'next'>
type After = Omit<Direction, 'from'>

function wordsBefore(tokens: readonly Token[], at: number): Before {
  const inWeek = weekBefore(tokens, at)
  if (inWeek !== undefined) return inWeek
  const word = wordAt(tokens, at - 1)
  const role = roleAt(tokens, at - 1)
  const from = wordAt(tokens, at - 2) === 'this' ? at - 2 : at - 1
  if (role === 'coming' || (word === 'this' && wordAt(tokens, at - 2) === 'coming'))
    return { from, towards: 'future' }
  if (role === 'last') return { from, towards: 'past' }
  if (role === 'next') return { from, towards: isHeading(tokens, at - 1) ? 'future' : 'next' }
  return smallWordBefore(tokens, at)
}

/** "Next: Weds", "this Weds", "on Weds". */
function smallWordBefore(tokens: readonly Token[], at: number): Before {
  const word = wordAt(tokens, at - 1)
  if (word === 'this') return { from: at - 1, towards: 'this' }
  const isNext = /^[:=–-]$/.test(word) && roleAt(tokens, at - 2) === 'next'
  if (isNext) return { from: at, towards: 'future' }
  return { from: word === 'on' ? at - 1 : at }
}

/** "Next Thu 2pm" at the start of a sentence is the next appointment, on Thursday; so is "nxt thu 930" without a capital. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && !/^[.!?;\-–,)\n]$/.test(wordAt(tokens, at - 1))) return false
  return isCapital(tokens, at) || digitsOf(tokens, at + 2) !== undefined
}

const between = /^(?:[,(:\-–]|on|the)$/

/** "Last week, Monday", "next week on Tuesday". */
function weekBefore(tokens: readonly Token[], at: number): Before | undefined {
  let place = at - 1
  while (place > at - 4 && between.test(wordAt(tokens, place))) place -= 1
  if (unitAt(tokens, place) !== 'week') return undefined
  const week = weekOf(tokens[place - 1])
  return week === undefined ? undefined : { from: place - 1, week }
}

function weekOf(token: Token | undefined): number | undefined {
  if (token?.sense.role === 'last') return -1
  if (token?.sense.role === 'next') return 1
  return token?.word === 'this' ? 0 : undefined
}

const phrases: readonly {
  readonly words: RegExp
  readonly length: number
  readonly said: Omit<After, 'next'>
}[] = [
  { words: /^(?:of|in) (?:last|prev|previous) (?:week|wk)\b/, length: 3, said: { week: -1 } },
  { words: /^(?:of|in) (?:next|nxt) (?:week|wk)\b/, length: 3, said: { week: 1 } },
  { words: /^of this (?:week|wk)\b/, length: 3, said: { week: 0 } },
  { words: /^(?:last|prev|previous) (?:week|wk)\b/, length: 2, said: { week: -1 } },
  { words: /^(?:next|nxt) (?:week|wk)\b/, length: 2, said: { week: 1 } },
  { words: /^this (?:week|wk)\b/, length: 2, said: { week: 0 } },
  { words: /^the (?:week|wk) before\b/, length: 3, said: { week: -2 } },
  { words: /^just gone\b/, length: 2, said: { towards: 'past' } },
  { words: /^(?:gone|past)\b/, length: 1, said: { towards: 'past' } },
  { words: /^before last\b/, length: 2, said: { towards: 'past', weeks: 1 } },
  { words: /^after next\b/, length: 2, said: { towards: 'future', weeks: 1 } },
  { words: /^(?:a )?(?:week|wk) ago\b/, length: 2, said: { towards: 'past', weeks: 1 } },
  {
    words: /^(?:week|wk)\b(?! (?:commencing|beginning|ending|off))/,
    length: 1,
    said: { towards: 'future', weeks: 1 },
  },
  { words: /^fortnight\b/, length: 1, said: { towards: 'future', weeks: 2 } },
  { words: /^coming\b(?! (?:in|to|back|for|at|round|over|with))/, length: 1, said: { towards: 'future' } },
]
const firstWords =
  /^(?:of|in|last|prev|previous|next|nxt|this|the|just|gone|past|before|after|a|week|wk|fortnight|coming)$/

function wordsAfter(tokens: readonly Token[], at: number): After {
  const place = /^[,(]$/.test(wordAt(tokens, at)) ? at + 1 : at
  if (!firstWords.test(wordAt(tokens, place))) return { next: at }
  const words = [0, 1, 2, 3].map((further) => wordAt(tokens, place + further)).join(' ')
  const found = phrases.find((phrase) => phrase.words.test(words))
  if (found === undefined || (place > at && found.said.week === undefined)) return { next: at }
  return { next: place + found.length, ...found.said }
}
