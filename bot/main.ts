import { pino } from 'pino'
import { claimFolder } from '../stores/folderMark.ts'
import { configFrom } from './config.ts'
import { startBot } from './startBot.ts'
import { stopOnSignal } from './stopOnSignal.ts'

const log = pino({ name: 'keyworker-assistant' })

try {
  const config = configFrom(process.env)
  claimFolder(config.dataFolder, 'production')
  const bot = await startBot(config, log, { clocks: config.clocks })
  stopOnSignal(() => bot.stop(), log)
  log.info({ port: config.port }, 'ready')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Cannot start.'}\n`)
  process.exitCode = 1
}
