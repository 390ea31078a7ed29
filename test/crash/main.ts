import { parseArgs } from 'node:util'
import Mocha from 'mocha'

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } })
if (values.kills !== undefined) process.env['CRASH_KILLS'] = values.kills
if (values.seed !== undefined) process.env['CRASH_SEED'] = values.seed

const mocha = new Mocha()
mocha.addFile(new URL('crash.test.ts', import.meta.url).pathname)
await mocha.loadFilesAsync()
mocha.run((failures) => {
  process.exit(failures === 0 ? 0 : 1)
})
