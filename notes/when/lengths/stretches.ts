import { dayHorizon } from '../horizon.ts'
import type { Found } from '../../text/finding.ts'
import { rememberLast } from '../../text/rememberLast.ts'
import { momentTokens, type Token } from '../words/momentTokens.ts'
import { stretchAt, type Stretch } from './stretchParts.ts'
import { digitsOf, endBefore, isGlued, startOf } from '../words/tokenAt.ts'

/** Every length of time that a text says, whatever it is the length of. */
export const stretchesIn = rememberLast(readStretches)

function readStretches(whole: string): readonly Found<Stretch>[] {
  const text = whole.slice(0, dayHorizon)
  const tokens = momentTokens(text)
  const found: Found<Stretch>[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const read = mayBegin(tokens, at) ? stretchAt(tokens, at) : undefined
    if (read === undefined) continue
    const [start, end] = [startOf(tokens, at), endBefore(tokens, read.next)]
    const value = { minutes: read.minutes, unit: read.unit }
    found.push({ kind: 'minutes', rule: 'length', start, end, text: text.slice(start, end), value })
    at = read.next - 1
  }
  return found
}

const beginnings = /^(?:an?|half|quarter|qtr|couple|few|several|some|all|full|whole|[½¼¾])$/

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.number !== undefined) return !isPartOfMore(tokens, at)
  return token.sense.count !== undefined || token.sense.unit === 'hour' || beginnings.test(token.word)
}

/** A price, a number with a letter before it, or the end of a date or a decimal. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.word === '£' || before?.word === '#') return true
  if (!isGlued(tokens, at) || before === undefined) return false
  return (
    /^[.:/£]$|^\p{L}+$/u.test(before.word) &&
    !(before.word === '/' && digitsOf(tokens, at - 2) !== undefined && digitsOf(tokens, at - 2) !== 1)
  )
}
