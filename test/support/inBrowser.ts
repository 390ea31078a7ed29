import type { Browser } from 'playwright-core'
import { launchBrowser } from './playground.ts'

/** Lets tests of the chat windows run in a real browser. Without one they are skipped loudly, and in CI that is an error. */
export async function inBrowser(describeWindows: (chromium: Browser) => void): Promise<void> {
  const browser = await launchBrowser()
  if (browser !== undefined) {
    describeWindows(browser)
    return
  }
  if (process.env['CI'] === 'true')
    throw new Error('No browser was found, and in CI the windows must be tested.')
  process.stderr.write(
    '\n*** SKIPPED: no Chromium on this machine, so the chat windows were not tested. ***\n\n',
  )
}
