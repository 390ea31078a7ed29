import { pino } from 'pino'
import { startBot } from '../../bot/startBot.ts'
import { organisations, tenantId } from '../records.ts'
import { announce } from './announce.ts'

/** The assistant as it is in production, on the folder it is given, logging as much as there; but without authentication. */
const [dataFolder = ''] = process.argv.slice(2)
const log = pino({ name: 'bench' }, pino.destination('/dev/null'))
const { endpoint } = await startBot(
  {
    ...{ host: '127.0.0.1', port: 0, dataFolder, app: undefined, administrators: [], healthToken: undefined },
    tenants: new Map([[tenantId, organisations]]),
  },
  log,
)
announce(endpoint)
