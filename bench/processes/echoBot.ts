import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import restify from 'restify'
import { z } from 'zod'
import { announce } from './announce.ts'

/** The least a bot on this SDK can be: it keeps nothing and says what it was told. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = restify.createServer({ name: 'echo' })
server.post(
  '/api/messages',
  ...restify.plugins.jsonBodyParser({ mapParams: false }),
  async (request: restify.Request, response: restify.Response) => {
    const { headers, method = 'POST' } = request
    const body = z.record(z.string(), z.unknown()).parse(request.body)
    await adapter.process({ body, headers, method }, response, async (context) => {
      if (context.activity.type === 'message')
        await context.sendActivity(`You said: ${context.activity.text}`)
    })
  },
)
// The least that reaching somebody unasked can be.
server.post(
  '/proactive',
  ...restify.plugins.jsonBodyParser({ mapParams: false }),
  async (request: restify.Request, response: restify.Response) => {
    const { serviceUrl, conversation } = z
      .object({ serviceUrl: z.url(), conversation: z.string() })
      .parse(request.body)
    const reference = {
      ...{ channelId: 'msteams', serviceUrl, bot: { id: '28:bot', name: 'Bot' } },
      conversation: { id: conversation, conversationType: 'personal', isGroup: false, name: '' },
    }
    await adapter.continueConversationAsync('', reference, async (context) => {
      await context.sendActivity('You have a new item to read.')
    })
    response.send(200)
  },
)
server.listen(0, '127.0.0.1', () => {
  announce(`http://127.0.0.1:${server.address().port}/api/messages`)
})
