import { hasRoom, type SendLimit } from '../../casework/deliveries/sendLimits.ts'

/** What Teams takes of one bot in one conversation, word for word (Teams, "Rate limiting for agents"). */
const limits: readonly SendLimit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
]

/** The requests of a bot about one chat: how many there were, how many at once, and which of them are more than Teams takes. */
export class ChatRequests {
  /** How many there were, taken or not. */
  count = 0
  /** How many are open now. */
  open = 0
  /** The most that were ever open together. */
  mostAtOnce = 0
  /** How many messages were more than Teams takes; undefined while it takes all. */
  refused: number | undefined
  #sent: readonly number[] = []

  begins(): void {
    this.count += 1
    this.open += 1
    this.mostAtOnce = Math.max(this.mostAtOnce, this.open)
  }

  ends(): void {
    this.open -= 1
  }

  /** Counts a message that is sent now; answers whether it is one too many. */
  isTooMany(): boolean {
    if (this.refused === undefined) return false
    const now = performance.now()
    if (!hasRoom(this.#sent, limits, now)) {
      this.refused += 1
      return true
    }
    this.#sent = [...this.#sent, now]
    return false
  }
}
