import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import path from 'node:path'
import { expect } from 'chai'
import { buttonsOf } from '../support/cardText.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { people } from '../../demo/invented.ts'
import type { Chatter } from '../support/chatter.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import { damageRecord } from '../support/damage.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.', when: 'this morning' }

/** What is pressed when the assistant asks whether it is the same as an open alert. */
const another = 'Send as a new one'

const ladder = people.colleagues.filter(({ roles }) =>
  roles.some((role) => /safeguarding-lead|head-of-service|outside-person/.test(role)),
)
const newLead = {
  ...{ objectId: '22222222-2222-4333-8444-000000000010', name: 'Nora New', telephone: '020 7946 0999' },
  ...{ place: `${people.tenantId}/Women's Centre`, roles: 'safeguarding-lead' },
}

describe('the watch over alerts in a running bot', () => {
  let bot: BotUnderTest
  let amara: Chatter
  let sunita: Chatter
  let listener: Server | undefined

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    bot.watchEvery = 50
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
  })
  afterEach(async () => {
    await bot.close()
    listener?.closeAllConnections()
    listener?.close()
    listener = undefined
  })

  async function startedAgain(): Promise<void> {
    await bot.stop()
    await bot.start()
    amara = bot.person('Amara Cole')
    sunita = bot.person('Sunita Rao')
  }

  async function raise(): Promise<void> {
    await amara.says('alert')
    await amara.presses('No')
    await amara.presses('Send alert', about)
    if (buttonsOf(amara.card()).includes(another)) await amara.presses(another)
  }

  const health = async (): Promise<Record<string, unknown>> => {
    const response = await fetch(new URL('/health', bot.endpoint))
    const said: unknown = await response.json()
    return { code: response.status, ...(typeof said === 'object' ? said : {}) }
  }

  /** Waits until the health answer is like this; the watch looks twenty times a second. */
  async function healthIs(wanted: Readonly<Record<string, unknown>>): Promise<void> {
    for (let look = 0; look < 100; look++) {
      const said = await health()
      if (Object.entries(wanted).every(([name, value]) => said[name] === value)) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await health()).to.include(wanted)
  }

  /** Something that asks for the heartbeat, and how often it was asked. */
  async function listening(answer: RequestListener): Promise<{ readonly beats: () => number }> {
    let asked = 0
    listener = createServer((request, response) => {
      asked += 1
      answer(request, response)
    })
    listener.listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const address = listener.address()
    bot.heartbeat = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`
    return { beats: () => asked }
  }

  async function until(holds: () => boolean): Promise<void> {
    for (let look = 0; look < 100 && !holds(); look++) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(holds()).to.equal(true)
  }

  it('says for how long the oldest alert has waited to be acknowledged, until somebody does', async () => {
    await startedAgain()
    await sunita.opens()
    await raise()
    bot.passMinutes(14)
    await healthIs({ code: 200, law: true, lawBrokenBy: 0, oldestUnacknowledgedMinutes: 14 })
    await bot.teams.until(() => sunita.reads().includes('Acknowledge'))

    await sunita.presses('Acknowledge')
    await healthIs({ code: 200, law: true, oldestUnacknowledgedMinutes: undefined })
  })

  it('keeps the law when the clock of the machine is set back', async () => {
    await raise()
    await startedAgain()
    bot.passMinutes(-600)
    await until(() => bot.log.some((line) => line.includes('is repaired')))
    await healthIs({ code: 200, law: true })
    bot.passMinutes(121)

    await bot.teams.until(() => amara.reads().includes('Grace Ofori'))
  })

  it('keeps the law when the lead has removed the app, and asks the next person at once', async () => {
    await startedAgain()
    await sunita.opens()
    const blocked = { status: 403, code: 'ConversationBlockedByUser' }
    bot.teams.fails(sunita.conversation, Array<typeof blocked>(20).fill(blocked))
    await bot.person('Grace Ofori').opens()
    await raise()
    await bot.teams.until(() => bot.person('Grace Ofori').reads().includes('Acknowledge'))

    await healthIs({ code: 200, law: true })
  })

  it('says that the law is broken when an alert cannot be read, beats for nobody, and looks after the others', async () => {
    await raise()
    const number = /SG-\w{6}-\w/.exec(amara.reads())?.[0] ?? ''
    await raise()
    await bot.stop()
    await damageRecord(bot.folder, 'alert', number)
    const records = openLmdbRecordStore(path.join(bot.folder, 'records'))
    const open = await records.list('watched-alerts', 'all')
    const other = open.find((one) => one.number !== number)?.number ?? ''
    for (const one of [number, other]) {
      const clock = await records.find('delivery', `${one}:clock`)
      if (clock !== undefined) await records.commit([{ ...clock, state: 'not-needed' }])
    }
    await records.close()
    const { beats } = await listening((_request, response) => response.end())
    await bot.start()

    await healthIs({ code: 503, status: 'failing', law: false, lawBrokenBy: 1 })
    expect(bot.log.some((line) => line.includes('repaired') && line.includes(other))).to.equal(true)
    expect(beats()).to.equal(0)
  })

  it('says that the law is broken when everybody of the ladder has left, until somebody leads again', async () => {
    await raise()
    await bot.stop()
    const records = openLmdbRecordStore(path.join(bot.folder, 'records'))
    for (const { id } of ladder) {
      const one = await records.find('colleague', id)
      if (one !== undefined) await records.commit([{ ...one, state: 'removed' }])
    }
    await records.close()
    await bot.start()
    await healthIs({ code: 503, law: false, lawBrokenBy: 1 })

    const olu = bot.person('Olu Adebayo')
    await olu.says('colleagues')
    await olu.presses('Add a colleague')
    await olu.presses('Save', newLead)
    await healthIs({ code: 200, law: true })
    await bot.person(newLead.objectId).opens()
    await bot.teams.until(() => bot.person(newLead.objectId).reads().includes('found her address'))
  })

  it('beats while all is well, falls silent while the platform does not know the bot, and beats again', async () => {
    const { beats } = await listening((_request, response) => response.end('thank you'))
    await startedAgain()
    await sunita.opens()
    await until(() => beats() > 2)

    await raise()
    await bot.teams.until(() => sunita.reads().includes('Acknowledge'))
    const unknown = { status: 401, code: 'BotNotRegistered' }
    for (const { conversation } of [sunita, amara])
      bot.teams.fails(conversation, Array<typeof unknown>(50).fill(unknown))
    await sunita.presses('Acknowledge')
    bot.passMinutes(1)
    await healthIs({ code: 503, deliveries: false, law: true })
    const before = beats()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(beats()).to.be.at.most(before + 1)

    for (const { conversation } of [sunita, amara]) bot.teams.fails(conversation, [])
    bot.passMinutes(10)
    await healthIs({ code: 200 })
    await until(() => beats() > before + 1)
  })

  it('is not held up by a heartbeat address that hangs or fails, nor is the end of the bot', async () => {
    const { beats } = await listening((request, response) => {
      if (beats() % 2 === 0) request.socket.destroy()
      else response.on('error', () => undefined)
    })
    await startedAgain()
    await until(() => beats() > 3)
    await raise()
    await healthIs({ code: 200, law: true })

    const begun = performance.now()
    await bot.stop()
    expect(performance.now() - begun).to.be.below(2000)
    expect(bot.log.filter((line) => line.includes('heartbeat failed'))).to.not.deep.equal([])
    expect(bot.log.join('')).to.not.contain(bot.heartbeat)
  })

  it('keeps names and what happened out of its log', async () => {
    await raise()
    await startedAgain()
    bot.passMinutes(-600)
    await until(() => bot.log.some((line) => line.includes('is repaired')))

    expect(bot.log.join('')).to.not.match(/Jade|found her address|Sunita/)
  })
})
