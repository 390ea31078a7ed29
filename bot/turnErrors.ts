import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError.js'
import type { Logger } from 'pino'
import { z } from 'zod'
import { referenceAlphabet } from '../casework/identifiers.ts'
import { UnreadableRecord } from '../casework/ports/recordStore.ts'
import type { SavedInTurn } from './turnJournal.ts'

/** What a person is told when a turn failed: what was and was not saved, and a number to quote. */
export interface TurnFailure {
  readonly number: string
  readonly sentences: readonly string[]
}

const savedWords: Record<SavedInTurn, string> = {
  nothing: 'Nothing of what you just did was saved. What was saved before is safe.',
  draft: 'Your note is kept as a draft. It is not saved in her record yet.',
  'alert-draft':
    'The alert is not sent. Nobody has been told. Ring your safeguarding lead; in an emergency call 999.',
  record: 'What you just did was saved, but I could not show the answer.',
}

/** Logs an unexpected error under a number, with ids and places in the code only, and answers with what to tell the person. */
export function turnFailure(
  thrown: unknown,
  saved: SavedInTurn,
  { log, random }: { readonly log: Logger; readonly random: () => number },
): TurnFailure {
  const error = causeOf(thrown)
  const number = `E-${Array.from({ length: 6 }, () => referenceAlphabet.charAt(Math.floor(random() * 20))).join('')}`
  log.error({ number, saved, ...traceOf(error) }, 'turn failed')
  const unreadable =
    error instanceof UnreadableRecord
      ? ['A record cannot be read. Please tell your administrator the number.']
      : []
  return {
    number,
    sentences: [savedWords[saved], ...unreadable, `If you need help, quote ${number}.`],
  }
}

/** The SDK wraps whatever a dialog throws; what it wrapped is the error. */
function causeOf(thrown: unknown): unknown {
  return thrown instanceof DialogContextError ? thrown.error : thrown
}

// Node's own codes are capitals; a platform's could be any word.
const Status = z.object({
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]+$/)
    .optional()
    .catch(undefined),
  statusCode: z.number().optional().catch(undefined),
})

/** An error for the log: its name, code and places in the code. Never its message, which can hold what somebody typed. */
export function traceOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const record = error instanceof UnreadableRecord ? { record: error.recordKind, id: error.id } : {}
  const cause = error.cause === undefined ? {} : { cause: traceOf(error.cause) }
  const { data: status } = Status.safeParse(error)
  return {
    error: error.name,
    ...status,
    ...record,
    ...cause,
    places: places.slice(0, 8).map((line) => line.trim()),
  }
}
