/** Takes the turns of one conversation one after the other, and turns of different conversations side by side. */
export interface ConversationQueue {
  withConversation<Answer>(id: string, turn: () => Promise<Answer>): Promise<Answer>
  /** Resolves when every turn in hand has ended. */
  settled(): Promise<void>
}

/** A queue for one process. */
export function conversationQueue(): ConversationQueue {
  const last = new Map<string, Promise<unknown>>()
  return {
    async withConversation(id, turn) {
      const before = last.get(id) ?? Promise.resolve()
      const mine = before.then(turn, turn)
      const ended = mine.catch(() => undefined)
      last.set(id, ended)
      try {
        return await mine
      } finally {
        if (last.get(id) === ended) last.delete(id)
      }
    },
    async settled() {
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}
