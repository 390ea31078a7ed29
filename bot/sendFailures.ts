import type { FailedForNow } from '../casework/ports/messenger.ts'
import { PlatformRefusal } from './platformClient.ts'

/** How long a message that may have arrived is not sent again, in seconds. */
const secondsBeforeSecond = 5

const mayHaveArrived = { kind: 'failed-for-now', route: 'unsure', waitSeconds: secondsBeforeSecond } as const

/** The platform took a message without giving it an id. */
export class NoReceipt extends Error {}

/** The platform did not make a chat anew that it no longer knew. */
export class NoChat extends Error {}

/** No answer came in time. */
export const unanswered: FailedForNow = { ...mayHaveArrived, reason: 'the chat does not answer' }

/** What a failed send means for the way it went (Teams, "Status codes"; `WayState` says what each state stands for). */
export function failureOf(error: unknown): FailedForNow {
  if (error instanceof PlatformRefusal) return refusal(error)
  if (error instanceof NoReceipt) return { ...mayHaveArrived, reason: 'the chat gave no receipt' }
  if (error instanceof NoChat) return shut('the chat was not found')
  const timedOut = error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)
  return timedOut ? unanswered : { ...mayHaveArrived, reason: 'the chat cannot be reached' }
}

const shut = (reason: string): FailedForNow => ({ kind: 'failed-for-now', reason, route: 'shut' })

/** What each status means that is not a failure of the platform's own. */
const refusals: Readonly<Record<number, FailedForNow>> = {
  400: shut('the chat does not take this card'),
  401: { kind: 'failed-for-now', reason: 'the platform does not know this bot', route: 'barred' },
  403: shut('the chat takes no messages from the assistant'),
  404: shut('the chat was not found'),
  412: { kind: 'failed-for-now', reason: 'the chat is busy', route: 'busy' },
  413: shut('the card is too long for the chat'),
  429: { kind: 'failed-for-now', reason: 'the chat is busy', route: 'busy' },
}

function refusal({ statusCode, waitSeconds = 0 }: PlatformRefusal): FailedForNow {
  const failure = refusals[statusCode] ?? { ...mayHaveArrived, reason: 'the chat cannot be reached' }
  const longest = Math.max(waitSeconds, failure.waitSeconds ?? 0)
  return longest === 0 ? failure : { ...failure, waitSeconds: longest }
}

/** Whether the platform refused with this status. */
export function isRefusal(error: unknown, statusCode: number): error is PlatformRefusal {
  return error instanceof PlatformRefusal && error.statusCode === statusCode
}
