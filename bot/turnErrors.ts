import type { Logger } from 'pino'
import { referenceAlphabet } from '../casework/identifiers.ts'
import { UnreadableRecord } from '../casework/ports/recordStore.ts'
import { savedInThisTurn, type SavedInTurn } from './turnJournal.ts'

/** What a person is told when a turn failed: what was and was not saved, and a number to quote. */
export interface TurnFailure {
  readonly number: string
  readonly sentences: readonly string[]
}

const savedWords: Record<SavedInTurn, string> = {
  nothing: 'Nothing of what you just did was saved. What was saved before is safe.',
  draft: 'Your note is kept as a draft. It is not saved in her record yet.',
  record: 'What you just did was saved, but I could not show the answer.',
}

/** Logs an unexpected error under a number, with ids and places in the code only, and answers with what to tell the person. */
export function turnFailure(error: unknown, log: Logger, random: () => number): TurnFailure {
  const number = `E-${Array.from({ length: 6 }, () => referenceAlphabet.charAt(Math.floor(random() * 20))).join('')}`
  log.error({ number, saved: savedInThisTurn(), ...traceOf(error) }, 'turn failed')
  const unreadable =
    error instanceof UnreadableRecord
      ? [`The record ${error.id} cannot be read. Please tell your administrator.`]
      : []
  return {
    number,
    sentences: [savedWords[savedInThisTurn()], ...unreadable, `If you need help, quote ${number}.`],
  }
}

/** An error for the log: its name, code and places in the code. Never its message, which can hold what somebody typed. */
export function traceOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const record = error instanceof UnreadableRecord ? { record: error.recordKind, id: error.id } : {}
  const cause = error.cause === undefined ? {} : { cause: traceOf(error.cause) }
  const code = 'code' in error ? { code: error.code } : {}
  return {
    error: error.name,
    ...code,
    ...record,
    ...cause,
    places: places.slice(0, 8).map((line) => line.trim()),
  }
}
