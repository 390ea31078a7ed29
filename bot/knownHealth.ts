/** How the bot is, part by part; what is false is not well. */
export type Health = Readonly<Record<string, boolean | number>>

/** Whether all is well, for cards that say so. Nothing is well before it is known how to ask. */
export class KnownHealth {
  #ask: (() => Promise<Health>) | undefined

  isAskedOf(ask: () => Promise<Health>): void {
    this.#ask = ask
  }

  async isWell(): Promise<boolean> {
    return this.#ask !== undefined && !Object.values(await this.#ask()).includes(false)
  }
}
