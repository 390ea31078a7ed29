import path from 'node:path'
import { startBenched } from './benchedBot.ts'
import { Chat } from './chat.ts'
import { Connector } from './connector.ts'
import { fill, openRecordsIn } from './fillFolder.ts'
import { hangUp } from './posting.ts'
import type { Size } from './size.ts'

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

/** How long starts took with nobody in the store and with so many women, in milliseconds, and what they held then, in MB. */
export interface LargeStartFigures {
  readonly women: number
  readonly empty: OneStart<readonly number[]>
  readonly full: OneStart<readonly number[]>
}

interface OneStart<Of> {
  readonly milliseconds: Of
  readonly held: Of
}

/** Starts the bot in turn on a store with colleagues alone and on one with many women. */
export async function measureLargeStarts(
  folder: string,
  {
    stored: women,
    starts,
    conversations: colleagues,
  }: { readonly stored: number } & Pick<Size, 'starts' | 'conversations'>,
): Promise<LargeStartFigures> {
  const [empty, full] = [path.join(folder, 'start-empty'), path.join(folder, 'start-full')]
  for (const [data, count] of [
    [empty, 0],
    [full, women],
  ] as const) {
    const records = openRecordsIn(data)
    await fill(records, { colleagues, women: count }, new Date().toISOString())
    await records.close()
  }
  const connector = await Connector.open()
  const [ofEmpty, ofFull]: [OneStart<number>[], OneStart<number>[]] = [[], []]
  try {
    for (let start = 0; start < starts; start += 1) {
      ofEmpty.push(await startOn('assistantBot', empty, connector))
      ofFull.push(await startOn('assistantBot', full, connector))
    }
  } finally {
    await connector.close()
  }
  return { women, empty: together(ofEmpty), full: together(ofFull) }
}

const together = (starts: readonly OneStart<number>[]): OneStart<readonly number[]> => ({
  milliseconds: starts.map(({ milliseconds }) => milliseconds),
  held: starts.map(({ held }) => held),
})

/** Starts a bot on a folder, and answers with the milliseconds until it took its first activity. */
export async function timeToAnswer(...start: Parameters<typeof startOn>): Promise<number> {
  return (await startOn(...start)).milliseconds
}

async function startOn(
  script: Parameters<typeof startBenched>[0],
  folder: string,
  connector: Connector,
): Promise<OneStart<number>> {
  const began = performance.now()
  const bot = await startBenched(script, folder)
  try {
    await new Chat(bot.endpoint, connector, { place: 0, women: [0], run: 'start' }).types()
    const milliseconds = performance.now() - began
    return { milliseconds, held: (await bot.use()).rss / 1e6 }
  } finally {
    hangUp()
    await bot.stop()
  }
}
