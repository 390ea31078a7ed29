import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { dayOf, daysAfter } from '../../casework/time.ts'
import { DemonstratedWindows } from '../support/demonstratedWindows.ts'
import { inBrowser } from '../support/inBrowser.ts'

const someDays = '1, Several days'
const ninth = 'Thoughts that you would be better off dead or of hurting yourself in some way'

await inBrowser(describeMeasure)

function describeMeasure(chromium: Browser): void {
  describe('a PHQ-9 taken in a browser', function () {
    this.timeout(120_000)
    let windows: DemonstratedWindows

    before(async () => {
      windows = await DemonstratedWindows.open(chromium, ['Amara Cole', 'Sunita Rao'])
    })
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await windows.keepPictures(this.currentTest.title)
    })
    after(() => windows.close())

    it('is answered with item 9 at 2, confirmed, reaches the lead, and its change is drawn', async () => {
      const amara = windows.of('Amara Cole')
      const sunita = windows.of('Sunita Rao')
      await amara.says('phq9 Jade Morgan 3 3 2 2 2 1 1 1 0')
      await amara.waitsFor('Answers, not saved yet')
      await amara.fills('Day she answered', daysAfter(dayOf(new Date().toISOString()), -100))
      await amara.presses('Save')
      await amara.waitsFor('PHQ-9: 15 of 27')
      await amara.says('phq9 Jade Morgan')
      await amara.waitsFor('Questions, part 1 of 2')
      for (const question of firstEight) await amara.chooses(question, someDays)
      await amara.presses('Next')
      await amara.waitsFor('Is she alone and able to talk?')
      await amara.presses('Yes')
      await amara.chooses(ninth, '2, More than half the days')
      await amara.presses('Save')
      await amara.presses('Show')
      await amara.waitsFor('Is this what she answered?')
      await amara.presses('Yes, send it now')
      await sunita.waitsFor('Begun by this answer.')
      await amara.waitsFor('Have you told her that this was passed on?')
      await amara.says('progress Jade Morgan')
      await amara.waitsFor('Then and now')
      await amara.presses('PHQ-9 over time')
      await amara.waitsFor('15 to 10')

      expect(await amara.latestCardText()).to.contain('better by 5')
    })
  })
}

const firstEight = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
]
