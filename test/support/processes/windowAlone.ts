import { openWindow } from '../../../demo/windows.ts'

// One chat window, opened by a process that can be killed; nobody answers at the bot's end.
const [folder = '', port = ''] = process.argv.slice(2)
const people = Array.from('ABCDEF', (letter) => ({ id: `person-${letter}`, name: `Person ${letter}` }))
const [person = { id: '', name: '' }] = people
const botEndpoint = 'http://127.0.0.1:9/api/messages'
const { address } = await openWindow({
  ...{ person, people, tenantId: 'nobody', botName: 'Keyworker', botEndpoint, folder },
  port: Number(port),
})
process.stdout.write(`The assistant answers at ${address}\n`)
