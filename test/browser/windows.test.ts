import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { DemonstratedWindows } from '../support/demonstratedWindows.ts'
import { inBrowser } from '../support/inBrowser.ts'

await inBrowser(describeWindows)

function describeWindows(chromium: Browser): void {
  describe('the chat windows of the demonstration, in a browser', function () {
    this.timeout(120_000)
    let windows: DemonstratedWindows

    before(async () => {
      windows = await DemonstratedWindows.open(chromium, ['Amara Cole', 'Sunita Rao'])
    })
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await windows.keepPictures(this.currentTest.title)
    })
    after(() => windows.close())

    it('take a note, save it with one press, and find it again', async () => {
      const amara = windows.of('Amara Cole')
      await amara.says(
        'Saw Jade Morgan 40 mins at the hub re housing, eviction notice for the 27th. Next appt Thu 2pm',
      )
      await amara.waitsFor('Who: Jade Morgan')
      await amara.presses('Save')
      await amara.waitsFor('Reference: W-VV396G-C')
      await amara.says('find Jade Morgan')
      await amara.waitsFor('Borough: Lambeth')

      expect(await amara.latestCardText()).to.contain('eviction notice for the 27th')
    })

    it('carry an alert to the safeguarding lead, and her acknowledgement back', async () => {
      const sunita = windows.of('Sunita Rao')
      const amara = windows.of('Amara Cole')
      await amara.says('alert')
      await amara.waitsFor('Is anyone in danger now?')
      await amara.presses('No')
      await amara.waitsFor('Your answer: no.')
      await amara.chooses('2. Who is it about?', 'Jade Morgan, known as Jay, W-VV396G-C')
      await amara.fills('3. What happened?', 'She says he has found her address.')
      await amara.presses('Send alert')
      await sunita.waitsFor('She says he has found her address.')
      await amara.waitsFor('Sunita Rao: delivered')
      await sunita.presses('Acknowledge')
      await amara.waitsFor('Acknowledged: by Sunita Rao')
      await sunita.waitsFor('Acknowledged: by Sunita Rao')

      expect(await sunita.latestCardText()).to.contain('Acknowledged: by Sunita Rao')
    })
  })
}
