import type { Token } from '../words/momentTokens.ts'
import { digitsOf, senseAt, wordAt } from '../words/tokenAt.ts'
import { clockOf, type Clock } from './clock.ts'
import { digitClock } from './digitClocks.ts'
import { hourInWords, pastOrTo } from './wordClocks.ts'

/** The clock time that may begin at a token, sure or not: "14:00", "2.30pm", "half 3", "ten thirty", "1400hrs", "2". */
export function clockAt(tokens: readonly Token[], at: number): Clock | undefined {
  if (digitsOf(tokens, at) !== undefined) return pastOrTo(tokens, at) ?? digitClock(tokens, at)
  if (senseAt(tokens, at).count !== undefined) return pastOrTo(tokens, at) ?? hourInWords(tokens, at)
  return named(tokens, at) ?? pastOrTo(tokens, at)
}

const names: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 }

function named(tokens: readonly Token[], at: number): Clock | undefined {
  const hour = names[wordAt(tokens, at)]
  return hour === undefined ? undefined : clockOf({ hour, next: at + 1, rule: 'time-in-words', whole: true })
}
