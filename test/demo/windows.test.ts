import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { startBotProcess } from '../support/botProcess.ts'
import { freePort } from '../support/freePort.ts'
import { temporaryFolder } from '../stores/temporaryFolder.ts'

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/_debug/ping`).then(
    ({ ok }) => ok,
    () => false,
  )

describe('a chat window of the demonstration', () => {
  it('ends with the demonstration, also where that is killed', async () => {
    const port = await freePort()
    const opener = startBotProcess({
      script: 'test/support/processes/windowAlone.ts',
      args: [temporaryFolder(), String(port)],
    })
    const address = await opener.endpoint()
    expect(await answers(address)).to.equal(true)

    await opener.kill()

    for (let tries = 0; tries < 50 && (await answers(address)); tries += 1) await pause(100)
    expect(await answers(address)).to.equal(false)
  })
})
