import { pino } from 'pino'
import { startBot } from '../../../bot/startBot.ts'
import { inventedColleagues, tenants } from '../../../demo/invented.ts'
import { inventedCases } from '../../support/inventedCases.ts'

// The bot of the demonstration on a folder, with a clock that is some minutes ahead: what a killed bot was just sending is due again then.
const [folder = '', minutes = '0'] = process.argv.slice(2)
const now = (): Date => new Date(Date.now() + Number(minutes) * 60_000)
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
process.stdout.write(`The assistant answers at ${bot.endpoint}\n`)
