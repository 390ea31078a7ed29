import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import type { SendOutcome } from '../casework/ports/messenger.ts'
import type { Route } from '../casework/records/route.ts'
import { cardActivity } from '../dialogs/turn.ts'
import { PlatformRefusal } from './platformClient.ts'
import { NoChat, NoReceipt } from './sendFailures.ts'

/** Whom the token is for that a chat is made with; the SDK has no other way to say "as always" that its types allow. */
const audience = 'https://api.botframework.com'

/** Personal chats, by what the SDK can do with them. Every failure is thrown. */
export class PersonalChats {
  readonly #adapter: CloudAdapter
  readonly #appId: string

  /** The adapter has no `onTurnError`, which would make a failed send look like success. */
  constructor(adapter: CloudAdapter, appId: string) {
    this.#adapter = adapter
    this.#appId = appId
  }

  send(route: Route, card: AdaptiveCard): Promise<SendOutcome> {
    return this.#in(route, async (context) => (await context.sendActivity(cardActivity(card)))?.id)
  }

  update(route: Route, messageId: string, card: AdaptiveCard): Promise<SendOutcome> {
    return this.#in(route, async (context) => {
      await context.updateActivity({ ...cardActivity(card), id: messageId })
      return messageId
    })
  }

  /** The route with the chat as the platform makes it anew between its user and the assistant. Throws `NoChat` when it does not. */
  async madeAnew(route: Route): Promise<Route> {
    let conversation = ''
    await this.#adapter
      .createConversationAsync(
        this.#appId,
        'msteams',
        route.serviceUrl,
        audience,
        {
          isGroup: false,
          bot: { id: route.botId, name: '' },
          members: [{ id: route.userId, name: '' }],
          tenantId: route.tenantId,
          channelData: { tenant: { id: route.tenantId } },
        },
        (context) => {
          conversation = context.activity.conversation.id
          return Promise.resolve()
        },
      )
      .catch((error: unknown) => {
        throw error instanceof PlatformRefusal ? new NoChat('Not made', { cause: error }) : error
      })
    if (!conversation) throw new NoChat()
    return { ...route, conversation }
  }

  async #in(route: Route, act: (context: TurnContext) => Promise<string | undefined>): Promise<SendOutcome> {
    let messageId: string | undefined
    await this.#adapter.continueConversationAsync(this.#appId, referenceTo(route), async (context) => {
      messageId = await act(context)
    })
    if (messageId === undefined || messageId === '') throw new NoReceipt()
    return { kind: 'delivered', messageId, conversation: route.conversation }
  }
}

function referenceTo(route: Route): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: route.serviceUrl,
    bot: { id: route.botId, name: '' },
    user: { id: route.userId, name: '' },
    conversation: {
      id: route.conversation,
      conversationType: 'personal',
      tenantId: route.tenantId,
      isGroup: false,
      name: '',
    },
  }
}
