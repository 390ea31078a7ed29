import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { usualClocks } from '../../casework/alerts/clocks.ts'
import { DemonstratedWindows } from '../support/demonstratedWindows.ts'
import { inBrowser } from '../support/inBrowser.ts'

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
    let windows: DemonstratedWindows

    before(async () => {
      const names = ['Amara Cole', 'Sunita Rao', 'Grace Ofori']
      windows = await DemonstratedWindows.open(chromium, names, { clockScale, women: 16 })
    })
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await windows.keepPictures(this.currentTest.title)
    })
    after(() => windows.close())

    it('moves to the deputy on time, who takes it in one press, and its raiser reads the truth at each step', async () => {
      const amara = windows.of('Amara Cole')
      const sunita = windows.of('Sunita Rao')
      const grace = windows.of('Grace Ofori')
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
