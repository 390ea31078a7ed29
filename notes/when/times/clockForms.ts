import { amountFollows } from '../days/amountFollows.ts'
import type { Token } from '../words/momentTokens.ts'
import { numberAt } from '../words/numbersIn.ts'
import { halfAt, type Clock } from './clock.ts'
import { wordAt, senseAt, unitAt, digitsOf, isGlued } from '../words/tokenAt.ts'

/** The clock time that may begin at a token, sure or not: "14:00", "2.30pm", "half 3", "ten thirty", "1400hrs", "2". */
export function clockAt(tokens: readonly Token[], at: number): Clock | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.number !== undefined) return pastOrTo(tokens, at) ?? digitsAt(tokens, at)
  if (token.sense.count !== undefined) return pastOrTo(tokens, at) ?? inWords(tokens, at)
  return named(tokens, at) ?? pastOrTo(tokens, at)
}

const clock = (hour: number, minute: number, more: Partial<Clock> & { readonly next: number }): Clock => ({
  ...{ hour, minute, half: undefined, whole: false, sure: true, rule: 'clock-time' },
  ...more,
})

function named(tokens: readonly Token[], at: number): Clock | undefined {
  const word = wordAt(tokens, at)
  if (word === 'noon' || word === 'midday')
    return clock(12, 0, { next: at + 1, rule: 'time-in-words', whole: true })
  return word === 'midnight' ? clock(0, 0, { next: at + 1, rule: 'time-in-words', whole: true }) : undefined
}

function digitsAt(tokens: readonly Token[], at: number): Clock | undefined {
  const { word, number = 0 } = tokens[at] ?? { word: '', number: 0 }
  if (isPartOfMore(tokens, at) || isShare(tokens, at)) return undefined
  if (word.length === 4 || word.length === 3) return fourDigits(tokens, at)
  if (word.length > 2 || number > 24) return undefined
  return withMinutes(tokens, at) ?? hourOnly(tokens, at)
}

function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || !isGlued(tokens, at)) return /^[£#$]$/.test(before?.word ?? '')
  return (
    /^[£#$+/]$/.test(before.word) ||
    (/^[.:]$/.test(before.word) && digitsOf(tokens, at - 2) !== undefined) ||
    (/^\p{L}+$/u.test(before.word) && !/^(?:at|til|till|to|t)$/.test(before.word))
  )
}

/** "3/4 hr": the 3 is no hour. */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at + 1) === '/' && digitsOf(tokens, at + 2) !== undefined

function withMinutes(tokens: readonly Token[], at: number): Clock | undefined {
  const sign = tokens[at + 1]
  const minutes = tokens[at + 2]
  const [hour, minute] = [digitsOf(tokens, at) ?? 0, minutes?.number]
  if (sign === undefined || minute === undefined || !sign.glued || minutes?.glued !== true) return undefined
  if (minutes.word.length !== 2 || minute > 59 || hour > 23) return undefined
  const whole = hour > 12 || wordAt(tokens, at).startsWith('0')
  if (sign.word === 'h' && hour >= 8) return clock(hour, minute, { next: at + 3, whole: true })
  if (!/^[:.;]$/.test(sign.word) || (sign.word === ';' && hour < 8)) return undefined
  const end = secondsAt(tokens, at + 3)
  const { half, next } = halfAt(tokens, end)
  const after = tokens[end]
  if (
    /^[.:]$/.test(sign.word) &&
    /^[.:]$/.test(after?.word ?? '') &&
    after?.glued === true &&
    isGlued(tokens, end + 1) &&
    digitsOf(tokens, end + 1) !== undefined
  )
    return undefined
  if (half === undefined && amountFollows(tokens, end) && !/^(?:hrs|ish|-|–|p|o)$/.test(wordAt(tokens, end)))
    return undefined
  if (half === undefined && wordAt(tokens, end) === 'hrs' && hour < 8 && !whole) return undefined
  const sure = sign.word !== '.' || half !== undefined
  return clock(hour, minute, {
    half,
    next: half === undefined ? ishAt(tokens, end) : next,
    whole,
    sure,
    rule: sign.word === '.' ? 'dotted-time' : 'clock-time',
  })
}

const ishAt = (tokens: readonly Token[], at: number): number =>
  /^(?:ish|hrs)$/.test(wordAt(tokens, at)) ? at + 1 : at

const secondsAt = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at) === ':' && tokens[at + 1]?.word.length === 2 && digitsOf(tokens, at + 1) !== undefined
    ? at + 2
    : at

function hourOnly(tokens: readonly Token[], at: number): Clock | undefined {
  const hour = digitsOf(tokens, at) ?? 0
  const { half, next } = halfAt(tokens, at + 1)
  const whole = hour > 12 || (wordAt(tokens, at).length === 2 && wordAt(tokens, at).startsWith('0'))
  if (half !== undefined)
    return hour >= 1 && hour <= 23 ? clock(hour, 0, { half, next, whole, rule: 'hour' }) : undefined
  const word = wordAt(tokens, at + 1)
  const minute = tokens[at + 2]
  if (
    word === 'h' &&
    isGlued(tokens, at + 1) &&
    hour >= 8 &&
    minute?.glued === true &&
    minute.word.length === 2
  )
    return clock(hour, minute.number ?? 0, { next: at + 3, whole: true })
  if (word === 'oclock') return oclock(tokens, hour, at + 2)
  if (word === 'o' && wordAt(tokens, at + 2) === 'clock') return oclock(tokens, hour, at + 3)
  const ish = word === 'ish' || (word === '-' && wordAt(tokens, at + 2) === 'ish')
  if (ish && hour >= 1 && hour <= 12)
    return clock(hour, 0, { next: word === 'ish' ? at + 2 : at + 3, whole, rule: 'hour-ish' })
  return hour <= 23 ? clock(hour, 0, { next: at + 1, whole, sure: false, rule: 'hour' }) : undefined
}

function oclock(tokens: readonly Token[], hour: number, at: number): Clock | undefined {
  const { half, next } = halfAt(tokens, at)
  return hour >= 1 && hour <= 24 ? clock(hour, 0, { half, next, rule: 'hour' }) : undefined
}

/** "1400hrs", "0930": sure with such an ending, or with a leading nought and not in a longer number. */
function fourDigits(tokens: readonly Token[], at: number): Clock | undefined {
  const { word, number = 0 } = tokens[at] ?? { word: '', number: 0 }
  const [hour, minute] = [Math.floor(number / 100), number % 100]
  if (hour > 23 || minute > 59) return undefined
  const ending = /^(?:hrs|hours|h)$/.test(wordAt(tokens, at + 1))
  const { half, next } = halfAt(tokens, at + 1)
  if (word.length === 3 && half === undefined) return undefined
  const sure = half !== undefined || (ending && word.length === 4)
  if (half === undefined && !ending && amountFollows(tokens, at + 1) && wordAt(tokens, at + 1) !== '-')
    return undefined
  return clock(hour, minute, {
    half,
    next: ending ? at + 2 : next,
    whole: word.length === 4,
    sure,
    rule: 'four-digits',
  })
}

/** "Half 3", "half past ten", "quarter to 3", "ten past two", "twenty five to four". */
function pastOrTo(tokens: readonly Token[], at: number): Clock | undefined {
  const part = partAt(tokens, at)
  if (part === undefined) return undefined
  const word = wordAt(tokens, part.next)
  const to = /^(?:to|til)$/.test(word)
  const joined = to || /^(?:past|after|gone)$/.test(word)
  if (!joined && part.minutes !== 30) return undefined
  const hour = numberAt(tokens, joined ? part.next + 1 : part.next)
  if (hour === undefined || hour.ordinal || hour.value < 1 || hour.value > 12) return undefined
  if (to && !part.inWords && part.minutes < 20 && mayBeRange(tokens, at, part.minutes, hour.value))
    return undefined
  const { half, next } = halfAt(tokens, hour.next)
  if (half === undefined && amountFollows(tokens, hour.next) && wordAt(tokens, hour.next) !== '-')
    return undefined
  const minutes = to ? 60 - part.minutes : part.minutes
  const before = to ? (hour.value === 1 ? 12 : hour.value - 1) : hour.value
  return clock(before, minutes, { half, next, rule: 'time-in-words' })
}

/** "10 to 11" is a stretch of an hour, "at 10 to 3" a time. */
function mayBeRange(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  return from > 12 || wordAt(tokens, at - 1) !== 'at' || (to - from + 12) % 12 <= 2
}

interface Part {
  readonly minutes: number
  readonly next: number
  readonly inWords: boolean
}

function partAt(tokens: readonly Token[], at: number): Part | undefined {
  const word = wordAt(tokens, at)
  if (word === 'half') return { minutes: 30, next: at + 1, inWords: true }
  if (/^(?:quarter|qtr)$/.test(word)) return { minutes: 15, next: at + 1, inWords: true }
  const number = numberAt(tokens, at)
  if (number === undefined || number.ordinal || number.value < 1 || number.value > 59) return undefined
  const next = unitAt(tokens, number.next) === 'minute' ? number.next + 1 : number.next
  const usual = number.value % 5 === 0 || next > number.next
  return usual ? { minutes: number.value, next, inWords: number.inWords } : undefined
}

/** "Two", "ten thirty", "nine fifty nine a m". */
function inWords(tokens: readonly Token[], at: number): Clock | undefined {
  const hour = senseAt(tokens, at).count ?? 0
  if (hour < 1 || hour > 12) return undefined
  if (wordAt(tokens, at + 1) === 'oclock') return oclock(tokens, hour, at + 2)
  const minute = numberAt(tokens, at + 1)
  const minutes =
    minute?.inWords === true && !minute.ordinal && minute.value >= 10 && minute.value < 60
      ? minute
      : undefined
  const end = minutes?.next ?? at + 1
  const { half, next } = halfAt(tokens, end)
  if (half === undefined && amountFollows(tokens, end)) return undefined
  return clock(hour, minutes?.value ?? 0, { half, next, sure: half !== undefined, rule: 'time-in-words' })
}
