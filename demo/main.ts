import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { z } from 'zod'
import { DemonstrationSettings } from '../bot/config.ts'
import { stopOnSignal } from '../bot/stopOnSignal.ts'
import { fewestWomen, usualWomen } from './generated/records.ts'
import { startDemonstration, type Demonstration } from './startDemonstration.ts'

const log = pino({ name: 'demonstration', level: 'warn' })

/** The windows that always open, and the port of one more. */
const windows = [
  { name: 'Amara Cole', port: 56150 },
  { name: 'Ruth Bello', port: 56151 },
  { name: 'Sunita Rao', port: 56152 },
  { name: 'Grace Ofori', port: 56153 },
]
const extraPort = 56154

const worthTyping = [
  'Saw Jade Morgan 40 mins at the hub re housing, eviction notice for the 27th. Next appt Thu 2pm',
  'no, yesterday',
  'outcomes Jade Morgan',
  'caseload',
  'details Jade Morgan',
  'alert',
  'help',
]

try {
  const options = optionsFrom(process.argv.slice(2))
  const demonstration = await startDemonstration({ ...settings(), ...options, onProgress }, log)
  stopOnSignal(() => demonstration.stop(), log)
  announce(demonstration)
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The demonstration could not be started.')
  process.exit(1)
}

function optionsFrom(args: readonly string[]): {
  reset: boolean
  women: number | undefined
  windows: readonly { name: string; port: number }[]
} {
  const { values } = parseArgs({
    args: [...args],
    options: {
      as: { type: 'string' },
      'no-windows': { type: 'boolean' },
      reset: { type: 'boolean' },
      women: { type: 'string' },
    },
  })
  const one = values.as === undefined ? [] : [{ name: values.as, port: extraPort }]
  return {
    reset: values.reset ?? false,
    women: values.women === undefined ? undefined : numberOfWomen(values.women),
    windows: values['no-windows'] === true ? [] : [...windows, ...one],
  }
}

function numberOfWomen(text: string): number {
  if (/^\d{1,7}$/.test(text) && Number(text) >= fewestWomen) return Number(text)
  throw new Error(
    `--women takes a whole number of at least ${fewestWomen}, for example: npm run demo -- --women 10000`,
  )
}

/** The usual number is made before anybody looks; a large one says how far it is. */
function onProgress(women: number): void {
  if (women > usualWomen) console.log(`  ${women} women made`)
}

function settings(): { port: number; dataFolder: string; clockScale: number } {
  const { success, data, error } = DemonstrationSettings.safeParse(process.env)
  if (!success) throw new Error(`Cannot start. Please put these settings right:\n${z.prettifyError(error)}`)
  return { port: data.PORT, dataFolder: data.DATA_DIR, clockScale: data.ALERT_CLOCK_SCALE }
}

function announce({ endpoint, windows: opened, keptWomen }: Demonstration): void {
  if (keptWomen !== undefined) {
    console.log(`The demonstration keeps the ${keptWomen} women it has. Add --reset to begin anew.`)
  }
  console.log(`The assistant answers at ${endpoint}`)
  for (const { name, address } of opened) console.log(`  ${name.padEnd(12)} ${address}`)
  if (opened.length > 0) {
    console.log('Open all of them, then type into the first, for example:')
    for (const words of worthTyping) console.log(`  ${words}`)
  }
  console.log('Everybody here is invented. Ctrl+C ends it.')
}
