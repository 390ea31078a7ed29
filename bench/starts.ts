import { startBenched } from './benchedBot.ts'
import { Chat } from './chat.ts'
import { Connector } from './connector.ts'
import { hangUp } from './posting.ts'

/** How long each start took, in milliseconds, in the order they were made. */
export interface StartFigures {
  readonly echo: readonly number[]
  readonly bot: readonly number[]
}

/** Starts the two bots in turn, and takes the time from the start of the process to its first answer. */
export async function measureStarts(folder: string, starts: number): Promise<StartFigures> {
  const connector = await Connector.open()
  const figures: { echo: number[]; bot: number[] } = { echo: [], bot: [] }
  try {
    for (let start = 0; start < starts; start += 1) {
      figures.echo.push(await timeToAnswer('echoBot', folder, connector))
      figures.bot.push(await timeToAnswer('assistantBot', folder, connector))
    }
  } finally {
    await connector.close()
  }
  return figures
}

/** Starts a bot on a folder, and answers with the milliseconds until it took its first activity. */
export async function timeToAnswer(
  script: Parameters<typeof startBenched>[0],
  folder: string,
  connector: Connector,
): Promise<number> {
  const began = performance.now()
  const bot = await startBenched(script, folder)
  try {
    await new Chat(bot.endpoint, connector, { place: 0, women: [0], run: 'start' }).types()
    return performance.now() - began
  } finally {
    hangUp()
    await bot.stop()
  }
}
