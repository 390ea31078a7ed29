import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { pino } from 'pino'
import { startBot } from '../../bot/startBot.ts'
import { people, tenants } from '../../demo/invented.ts'
import { activityOf, postRaw } from '../support/posting.ts'
import { BotUnderTest } from '../support/runningBot.ts'
import type { Chatter } from '../support/chatter.ts'

const json = { 'content-type': 'application/json' }
const platform = 'https://smba.trafficmanager.net/uk/'

describe('the edge of the bot', () => {
  let bot: BotUnderTest
  let amara: Chatter

  beforeEach(async () => {
    bot = await BotUnderTest.open()
    amara = bot.person('Amara Cole')
  })
  afterEach(() => bot.close())

  const post = (changes: Readonly<Record<string, unknown>>): Promise<Response> =>
    postRaw(bot.endpoint, activityOf(bot.teams.serviceUrl, changes))

  describe('when something else than JSON comes', () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/octet-stream']) {
      it(`does not take ${type}`, async () => {
        const response = await postRaw(bot.endpoint, activityOf(bot.teams.serviceUrl), {
          'content-type': type,
        })

        expect(response.status).to.equal(415)
        expect(amara.chat()).to.deep.equal([])
      })
    }

    it('does not take an upload, and writes no file anywhere', async () => {
      const before = await readdir(bot.folder, { recursive: true })
      const upload = new FormData()
      upload.set('file', new Blob(['x'.repeat(100_000)]), 'letter.txt')

      const { response, written } = await withEmptyTemporaryFolder(() => postRaw(bot.endpoint, upload, {}))

      expect(response.status).to.equal(415)
      expect(written).to.deep.equal([])
      expect(await readdir(bot.folder, { recursive: true })).to.deep.equal(before)
    })

    it('does not take compressed JSON, which could unfold to any size', async () => {
      const packed = new Uint8Array(
        gzipSync(activityOf(bot.teams.serviceUrl, { text: 'x'.repeat(5_000_000) })),
      )

      const response = await postRaw(bot.endpoint, packed, { ...json, 'content-encoding': 'gzip' })

      expect(response.status).to.equal(415)
    })

    it('goes on working after compressed JSON that is damaged', async () => {
      await postRaw(bot.endpoint, 'no gzip', { ...json, 'content-encoding': 'gzip' })

      expect(await amara.says('help')).to.contain('What you can write')
    })
  })

  it('answers malformed JSON plainly and repeats nothing of it', async () => {
    const response = await postRaw(bot.endpoint, 'Saw Jade Morgan')

    expect(response.status).to.equal(400)
    expect(await response.json()).to.deep.equal({ error: 'This is not JSON.' })
  })

  for (const body of ['', 'null', '[]', '"help"', '{}', '{"type":5}', '{"type":""}']) {
    it(`refuses ${body === '' ? 'an empty body' : body}, which is no activity`, async () => {
      const response = await postRaw(bot.endpoint, body)

      expect(response.status).to.equal(400)
      expect(await response.json()).to.deep.equal({ error: 'This is not an activity.' })
    })
  }

  it('refuses a body of more than 512 KB', async () => {
    const response = await post({ text: 'x'.repeat(513 * 1024) })

    expect(response.status).to.equal(413)
    expect(amara.chat()).to.deep.equal([])
  })

  it('goes on working when a sender breaks off in the middle', async () => {
    const { hostname, port } = new URL(bot.endpoint)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    socket.write('POST /api/messages HTTP/1.1\r\nhost: bot\r\ncontent-type: application/json\r\n')
    socket.end('content-length: 1000\r\n\r\n{"type":')
    await once(socket.resume(), 'close')

    expect(await amara.says('help')).to.contain('What you can write')
  })

  it('sends no answer of the demonstration to another machine', async () => {
    const elsewhere = bot.teams.serviceUrl.replace('127.0.0.1', '0.0.0.0')
    const response = await post({ serviceUrl: elsewhere })

    expect(response.status).to.equal(403)
    expect(
      (await fetch(`${elsewhere}/v3/conversations/reached/activities`, { method: 'POST' })).status,
    ).to.equal(200)
    expect(amara.chat()).to.deep.equal([])
  })

  describe('when an activity is not as Teams makes it', () => {
    const odd: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      'an unknown event': { type: 'event', name: 'somethingNew' },
      'an unknown type': { type: 'telepathy' },
      'a reaction': { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      'a deleted message': { type: 'messageDelete' },
      'a message without a sender': { from: undefined },
      'a message without a conversation': { conversation: undefined },
      'a message without a recipient': { recipient: undefined },
      'a message whose sender is a word': { from: 'Amara' },
      'a message whose text is no text': { text: { bold: 'help' } },
      'a message whose attachments are junk': { attachments: [null] },
    }
    for (const [name, changes] of Object.entries(odd)) {
      it(`takes ${name} in silence`, async () => {
        const response = await post(changes)

        expect(response.status).to.equal(200)
        expect(amara.chat()).to.deep.equal([])
      })
    }

    it('answers a message with junk in fields it does not read', async () => {
      await post({ entities: 'junk', locale: 'no-such-place', attachmentLayout: 5, membersRemoved: 5 })

      expect(amara.reads()).to.contain('What you can write')
    })

    it('takes null for a field that is left out', async () => {
      await post({ value: null, replyToId: null, attachments: null, channelData: null, name: null })

      expect(amara.reads()).to.contain('What you can write')
    })

    it('answers every message without an id, as nobody can say that it came before', async () => {
      await post({ id: undefined })
      await post({ id: undefined, text: 'find Jade Morgan' })

      expect(amara.chat()).to.have.length(2)
    })

    it('answers an invoke it does not know with HTTP 200 and a 400 inside', async () => {
      const response = await post({ type: 'invoke', name: 'composeExtension/query', value: {} })

      expect(response.status).to.equal(200)
      expect(await response.json()).to.include({ statusCode: 400, type: 'application/vnd.microsoft.error' })
    })

    it('answers an invoke it cannot read with HTTP 200 and a 400 inside', async () => {
      const response = await post({ type: 'invoke', name: 'adaptiveCard/action', from: null })

      expect(response.status).to.equal(200)
      expect(await response.json()).to.include({ statusCode: 400 })
    })
  })

  it('answers a press of a stranger with HTTP 200 and a card that refuses', async () => {
    const from = { id: '29:stranger', aadObjectId: '00000000-0000-4000-8000-000000000999' }
    const value = {
      action: { type: 'Action.Execute', data: { press: 'woman.open', reference: 'W-VV396G-C' } },
    }

    const response = await post({ type: 'invoke', name: 'adaptiveCard/action', value, from })

    expect(response.status).to.equal(200)
    expect(await response.text())
      .to.contain('I do not know you yet.')
      .and.not.contain('Jade')
  })
})

describe('with authentication on', () => {
  it('refuses an activity without a token, in words that tell nothing', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'keyworker-'))
    const log: string[] = []
    const app = {
      MicrosoftAppId: '00000000-0000-4000-8000-00000000aaaa',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppPassword: 'a-password-that-is-secret',
      MicrosoftAppTenantId: people.tenantId,
    } as const
    const rest = { host: '127.0.0.1', port: 0, administrators: [], healthToken: undefined }
    const bot = await startBot(
      { ...rest, dataFolder: folder, app, tenants },
      pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    )

    const response = await postRaw(bot.endpoint, activityOf(platform, { text: 'Saw Jade Morgan' }))
    const said = await response.text()

    expect(response.status).to.equal(401)
    expect(`${said}${log.join('')}`).to.not.match(/Jade|Morgan|Amara|secret|0101/)
    await bot.stop()
    await rm(folder, { recursive: true })
  })
})

async function withEmptyTemporaryFolder(
  act: () => Promise<Response>,
): Promise<{ response: Response; written: readonly string[] }> {
  const before = process.env['TMPDIR']
  const empty = await mkdtemp(path.join(tmpdir(), 'uploads-'))
  process.env['TMPDIR'] = empty
  try {
    return { response: await act(), written: await readdir(empty) }
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    await rm(empty, { recursive: true })
  }
}
