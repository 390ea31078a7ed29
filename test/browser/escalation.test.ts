import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { startDemonstration, type Demonstration } from '../../demo/startDemonstration.ts'
import { freePort } from '../support/freePort.ts'
import { inBrowser } from '../support/inBrowser.ts'
import { openChat, type Chat } from '../support/playground.ts'

const clockScale = 0.0005
/** How long the lead of an urgent alert has, in milliseconds. */
const leadsTime = usualClocks.of.U1.step * 60_000 * clockScale
/** What the worker, three windows and a slow machine may add. */
const slack = 15_000
const words = 'She says he has found her address.'

await inBrowser(describeEscalation)

function describeEscalation(chromium: Browser): void {
  describe('an alert that the lead leaves alone, in a browser', function () {
    this.timeout(120_000)
    let folder: string
    let demonstration: Demonstration
    const chats = new Map<string, Chat>()

    const of = (name: string): Chat => {
      const chat = chats.get(name)
      if (chat === undefined) throw new Error(`${name} has no window`)
      return chat
    }

    before(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'demonstration-'))
      const names = ['Amara Cole', 'Sunita Rao', 'Grace Ofori']
      const windows = await Promise.all(names.map(async (name) => ({ name, port: await freePort() })))
      demonstration = await startDemonstration(
        { port: 0, dataFolder: folder, reset: false, clockScale, women: 16, windows },
        pino({ level: 'silent' }),
      )
      for (const { name, address } of demonstration.windows)
        chats.set(name, await openChat(chromium, address))
    })
    afterEach(async function () {
      if (this.currentTest?.state !== 'failed') return
      for (const [name, chat] of chats) {
        const file = path.join(tmpdir(), `${this.currentTest.title} (${name}).png`)
        await chat.screenshot(file)
        process.stderr.write(`      The window of ${name}: ${file}\n`)
      }
    })
    after(async () => {
      await chromium.close()
      await demonstration.stop()
      await rm(folder, { recursive: true, force: true })
    })

    it('moves to the deputy on time, who takes it in one press, and its raiser reads the truth at each step', async () => {
      const [amara, sunita, grace] = [of('Amara Cole'), of('Sunita Rao'), of('Grace Ofori')]
      await amara.says('alert')
      await amara.waitsFor('Is anyone in danger now?')
      await amara.presses('No')
      await amara.waitsFor('Your answer: no.')
      await amara.chooses('2. Who is it about?', 'Jade Morgan, known as Jay, W-VV396G-C')
      await amara.fills('3. What happened?', words)
      const sentAt = Date.now()
      await amara.presses('Send alert')
      await sunita.waitsFor(words)
      await amara.waitsFor('Sunita Rao: delivered')
      await grace.waitsFor(words)
      const movedAfter = Date.now() - sentAt
      await amara.waitsFor('Grace Ofori: delivered')
      await amara.waitsFor('Nobody has answered yet')
      await grace.presses('Acknowledge')
      await grace.waitsFor('Acknowledged: by Grace Ofori')
      await amara.waitsFor('Acknowledged: by Grace Ofori')

      expect(movedAfter).to.be.within(leadsTime, leadsTime + slack)
    })
  })
}
