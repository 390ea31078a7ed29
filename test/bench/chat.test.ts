import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { expect } from 'chai'
import { Chat } from '../../bench/chat.ts'
import { Connector } from '../../bench/connector.ts'

describe('a chat of the bench', () => {
  let connector: Connector
  let bot: Server
  let chat: Chat
  let sends: string | undefined
  let status: number

  /** A bot that answers every activity, having sent what the test says or nothing. */
  beforeEach(async () => {
    ;[sends, status] = ['{"text":"You said: Saw her"}', 200]
    connector = await Connector.open()
    bot = createServer((request, response) => {
      const conversation = encodeURIComponent('a:0b5e7a10-0000-4000-8000-000000000000')
      const address = `${connector.serviceUrl}/v3/conversations/${conversation}/activities`
      const sent = sends === undefined ? undefined : fetch(address, { method: 'POST', body: sends })
      void Promise.all([sent, once(request.resume(), 'end')]).then(() => {
        response.statusCode = status
        response.end('{}')
      })
    }).listen(0, '127.0.0.1')
    await once(bot, 'listening')
    const address = bot.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    chat = new Chat(`http://127.0.0.1:${port}/`, connector, { place: 0, women: [0], run: 'test' })
  })
  afterEach(async () => {
    bot.closeAllConnections()
    bot.close()
    await connector.close()
  })

  const failure = (turn: Promise<unknown>): Promise<string> =>
    turn.then(
      () => 'taken',
      (error: unknown) => String(error),
    )

  it('takes a turn whose answer arrived', async () => {
    expect((await chat.echoes()).kind).to.equal('echo')
    expect(connector.count).to.equal(1)
  })

  it('fails when something else arrived than was asked for', async () => {
    expect(await failure(chat.notes())).to.contain('Not a draft')
    expect(await failure(chat.saves({}))).to.contain('Not a receipt')
  })

  it('fails when nothing arrived', async () => {
    sends = undefined

    expect(await failure(chat.echoes())).to.contain('nothing was sent')
  })

  it('fails when the turn was refused', async () => {
    status = 500

    expect(await failure(chat.echoes())).to.contain('answered with 500')
  })
})
