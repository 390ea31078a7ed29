/** Tells the bench where this bot answers, and whenever it asks, what the bot has used so far. */
export function announce(endpoint: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ rss: process.memoryUsage.rss(), processor: (user + system) / 1000 })
  })
  process.send?.({ endpoint })
}
