import type { ConversationState, StatePropertyAccessor, TurnContext } from 'botbuilder'
import type { DialogState } from 'botbuilder-dialogs'
import type { Logger } from 'pino'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { helpCard } from '../cards/helpCard.ts'
import { sayingCard } from '../cards/sayingCard.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { conversations } from '../dialogs/conversations.ts'
import { readCommand } from '../dialogs/readCommand.ts'
import { sendCard } from '../dialogs/turn.ts'
import { helpFor } from '../services/helpFor.ts'
import { recogniseColleague, type AllowedTenants } from '../services/recogniseColleague.ts'
import { rememberRoute } from '../services/rememberRoute.ts'
import { ConversationMemory, hasSeen, isRepeat, withActivity } from './conversationMemory.ts'
import type { FileShelf } from './files/fileShelf.ts'
import { hasFile, isPersonal, requestIdOf, senderOf, wordsOf, type Incoming } from './incoming.ts'
import { answerInvoke, answerSubmit, earlierUpdate } from './pressTurn.ts'
import { stranger, onlyPersonal } from './refusals.ts'
import { journalled, type TurnJournal } from './turnJournal.ts'

/** What the assistant is made of. */
export interface AssistantParts {
  readonly ports: Ports
  readonly tenants: AllowedTenants
  readonly state: ConversationState
  /** Waits until what conversations remember is on disk. */
  readonly remembered: () => Promise<void>
  /** Where files wait for their link; where there is none, Teams asks her whether it may put them into her OneDrive. */
  readonly shelf: FileShelf | undefined
  readonly upload: typeof fetch
  readonly log: Logger
}

/** One turn of one colleague in her personal chat. */
export interface ColleagueTurn extends AssistantParts {
  readonly context: TurnContext
  readonly incoming: Incoming
  readonly colleague: Colleague
  readonly journal: TurnJournal
}

/** Takes every activity: refuses who or where must be refused, and leads the rest to its place. */
export type Assistant = (context: TurnContext, incoming: Incoming, journal: TurnJournal) => Promise<void>

/** Puts the assistant together. */
export function assistant(parts: AssistantParts): Assistant {
  const memory = parts.state.createProperty<unknown>('memory')
  const lead = conversations(parts.state.createProperty<DialogState>('dialogs'))
  return async (context, incoming, journal) => {
    const { type } = incoming
    if (!isPersonal(incoming)) return onlyPersonal(context, incoming)
    const ports = { ...parts.ports, records: journalled(parts.ports.records, journal) }
    const colleague = await recogniseColleague(ports, parts.tenants, senderOf(incoming))
    if (colleague === undefined) return stranger(context, incoming)
    const turn: ColleagueTurn = { ...parts, ports, context, incoming, colleague, journal }
    if (type === 'invoke') return press(turn, memory, answerInvoke)
    if (type === 'message' && incoming.value !== undefined) return press(turn, memory, answerSubmit)
    if (type === 'message') return message(turn, memory, lead)
    if (isArrival(incoming)) return arrival(turn)
    return undefined
  }
}

type Memory = StatePropertyAccessor<unknown>

async function message(
  turn: ColleagueTurn,
  accessor: Memory,
  lead: ReturnType<typeof conversations>,
): Promise<void> {
  const { context, incoming, colleague, ports, tenants, state } = turn
  const memory = await memoryOf(context, accessor)
  const { id } = incoming
  if (hasSeen(memory, id)) return
  await remember(turn)
  const words = wordsOf(incoming)
  const now = ports.now()
  const refused = refusedMessage(incoming, words, changesSomething(words) && isRepeat(memory, words, now))
  if (refused === undefined)
    await lead(context, { ports, tenants, colleague, text: words, requestId: requestIdOf(incoming) })
  else await sendCard(context, refused)
  await accessor.set(context, withActivity(memory, id, { words, at: now }))
  await state.saveChanges(context)
  // A draft that a message begins has the message's id, and a press says what it is about: neither counts twice after a crash.
  if (turn.journal.changedOlder) await turn.remembered()
}

/** Asking for the same thing again shows it again; the same note or undo again would change something twice. */
function changesSomething(words: string): boolean {
  const command = readCommand(words)
  return command === undefined || ['undo', 'cancel', 'cover'].includes(command.dialog)
}

function refusedMessage(incoming: Incoming, words: string, repeated: boolean): AdaptiveCard | undefined {
  if (hasFile(incoming)) {
    return sayingCard('I cannot take files or pictures.', ['Nothing was saved. Please write it in words.'])
  }
  if (words === '')
    return sayingCard('That message was empty.', ['Nothing was saved. Say "help" to see what you can write.'])
  return repeated
    ? sayingCard('I have that already.', [
        'You wrote the same words a moment ago. Nothing was changed the second time.',
      ])
    : undefined
}

async function press(
  turn: ColleagueTurn,
  accessor: Memory,
  answer: (turn: ColleagueTurn) => Promise<void>,
): Promise<void> {
  const { context, incoming, state } = turn
  await earlierUpdate(turn)
  await remember(turn)
  await answer(turn)
  const memory = await memoryOf(context, accessor)
  await accessor.set(context, withActivity(memory, incoming.id, undefined))
  await state.saveChanges(context)
}

async function arrival(turn: ColleagueTurn): Promise<void> {
  const { welcome } = await remember(turn, true)
  if (!welcome) return
  await sendCard(
    turn.context,
    helpCard('Welcome. I keep contacts and alerts for you.', helpFor(turn.colleague)),
  )
}

async function remember(
  { ports, colleague, incoming }: ColleagueTurn,
  welcome = false,
): Promise<{ welcome: boolean }> {
  const whereabouts = {
    conversation: incoming.conversation.id,
    serviceUrl: incoming.serviceUrl,
    userId: incoming.from.id,
    botId: incoming.recipient.id,
    tenantId: senderOf(incoming).tenantId,
  }
  return rememberRoute(ports, colleague, whereabouts, welcome)
}

function isArrival({ type, action, membersAdded, recipient }: Incoming): boolean {
  if (type === 'installationUpdate') return action === 'add' || action === 'add-upgrade'
  return type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id === recipient.id)
}

async function memoryOf(context: TurnContext, accessor: Memory): Promise<ConversationMemory> {
  const { success, data } = ConversationMemory.safeParse(await accessor.get(context))
  return success ? data : { seen: [] }
}
