import { chatLimits, hasRoom, overallLimits, stillCounting } from '../casework/deliveries/sendLimits.ts'

/** Counts what is sent, so that the platform is never sent more than it takes. The clock gives milliseconds that only go forward. */
export class Pace {
  readonly #clock: () => number
  readonly #chats = new Map<string, readonly number[]>()
  #all: readonly number[] = []
  #sweptAt: number

  constructor(clock: () => number) {
    this.#clock = clock
    this.#sweptAt = clock()
  }

  /** Whether one more message may go to this conversation now. Room that was answered is used up. */
  takesRoom(conversation: string): boolean {
    const now = this.#clock()
    this.#sweep(now)
    const sent = this.#chats.get(conversation) ?? []
    if (!hasRoom(this.#all, overallLimits, now) || !hasRoom(sent, chatLimits, now)) return false
    this.#all = [...stillCounting(this.#all, overallLimits, now), now]
    this.#chats.set(conversation, [...stillCounting(sent, chatLimits, now), now])
    return true
  }

  /** Forgets conversations of which nothing counts any more. */
  #sweep(now: number): void {
    if (now - this.#sweptAt < 60_000) return
    this.#sweptAt = now
    for (const [conversation, sent] of this.#chats) {
      if (stillCounting(sent, chatLimits, now).length === 0) this.#chats.delete(conversation)
    }
  }
}
