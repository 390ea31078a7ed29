import { pino } from 'pino'
import { startBot } from '../../../bot/startBot.ts'
import { inventedColleagues, tenants } from '../../../demo/invented.ts'
import { inventedCases } from '../inventedCases.ts'

// The real bot on a folder, with a clock that begins at a moment of the test's and runs on from there.
const [folder = '', beginning = ''] = process.argv.slice(2)
const ahead = Date.parse(beginning) - Date.now()
const now = (): Date => new Date(Date.now() + ahead)
const bot = await startBot(
  {
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder,
    app: undefined,
    tenants,
    administrators: [],
    healthToken: undefined,
  },
  pino({ level: 'warn' }),
  {
    now,
    fill: async (records) => {
      if ((await records.list('colleagues', 'all', { limit: 1 })).length > 0) return
      await records.commit([...inventedColleagues(), ...inventedCases(now().toISOString())])
    },
  },
)
process.on('SIGTERM', () => void bot.stop().then(() => process.exit()))
process.stdout.write(`The assistant answers at ${bot.endpoint}\n`)
