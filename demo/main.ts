import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { z } from 'zod'
import { DemonstrationSettings } from '../bot/config.ts'
import { stopOnSignal } from '../bot/stopOnSignal.ts'
import { startDemonstration, type Demonstration } from './startDemonstration.ts'

const log = pino({ name: 'demonstration', level: 'warn' })

/** The windows that always open, and the port of one more. */
const windows = [
  { name: 'Amara Cole', port: 56150 },
  { name: 'Ruth Bello', port: 56151 },
  { name: 'Sunita Rao', port: 56152 },
]
const extraPort = 56154

const worthTyping = [
  'Saw Jade Morgan 40 mins at the hub re housing, eviction notice for the 27th. Next appt Thu 2pm',
  'no, yesterday',
  'find Kasia',
  'alert',
  'help',
]

try {
  const options = optionsFrom(process.argv.slice(2))
  const demonstration = await startDemonstration({ ...settings(), ...options }, log)
  stopOnSignal(() => demonstration.stop(), log)
  announce(demonstration)
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The demonstration could not be started.')
  process.exit(1)
}

function optionsFrom(args: readonly string[]): {
  reset: boolean
  windows: readonly { name: string; port: number }[]
} {
  const { values } = parseArgs({
    args: [...args],
    options: { as: { type: 'string' }, 'no-windows': { type: 'boolean' }, reset: { type: 'boolean' } },
  })
  const one = values.as === undefined ? [] : [{ name: values.as, port: extraPort }]
  return { reset: values.reset ?? false, windows: values['no-windows'] === true ? [] : [...windows, ...one] }
}

function settings(): { port: number; dataFolder: string } {
  const { success, data, error } = DemonstrationSettings.safeParse(process.env)
  if (!success) throw new Error(`Cannot start. Please put these settings right:\n${z.prettifyError(error)}`)
  return { port: data.PORT, dataFolder: data.DATA_DIR }
}

function announce({ endpoint, windows: opened }: Demonstration): void {
  console.log(`The assistant answers at ${endpoint}`)
  for (const { name, address } of opened) console.log(`  ${name.padEnd(12)} ${address}`)
  if (opened.length > 0) {
    console.log('Open all of them, then type into the first, for example:')
    for (const words of worthTyping) console.log(`  ${words}`)
  }
  console.log('Everybody here is invented. Ctrl+C ends it.')
}
