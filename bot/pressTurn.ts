import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { AdaptiveCard } from '../cards/adaptiveCard.ts'
import { Press } from '../casework/presses/press.ts'
import { cardActivity, sendCard, withinPatience } from '../dialogs/turn.ts'
import type { ColleagueTurn } from './assistant.ts'
import { answerFileConsent } from './files/fileConsent.ts'
import { fileHandFor } from './files/handOver.ts'
import { requestIdOf } from './incoming.ts'
import { cardAnswer, respond, unknownInvoke } from './invokeResponse.ts'
import { answerBelow, answerPress } from './presses/answerPress.ts'
import { traceOf } from './turnErrors.ts'

const ExecuteValue = z.object({ action: z.object({ data: z.unknown().optional() }) })

/** How long an answer waits for the old card to be brought up to date, in milliseconds; Teams gives an invoke 5 seconds. */
const updatePatience = 2000

/** Answers an Action.Execute with the card that takes its place, for the person at once and in the chat for all her devices. */
export async function answerInvoke(turn: ColleagueTurn): Promise<void> {
  const { context, incoming } = turn
  if (incoming.name === 'fileConsent/invoke') return answerFileConsent(turn)
  const { success, data } = ExecuteValue.safeParse(incoming.value)
  if (incoming.name !== 'adaptiveCard/action' || !success) return respond(context, unknownInvoke)
  const card = await cardFor(turn, data.action.data)
  await respond(context, cardAnswer(card))
  if (!isKeptByDelivery(data.action.data))
    await Promise.race([keepUpdate(turn, replaceCard(turn, card)), pause(updatePatience)])
}

const keptByDelivery: ReadonlySet<Press['press']> = new Set([
  ...(['alert.send', 'alert.send-new', 'alert.acknowledge', 'alert.debrief', 'alert.add'] as const),
])

/** The cards of a stored alert are brought up to date by their deliveries; a second hand could put an older state over a newer one. */
function isKeptByDelivery(data: unknown): boolean {
  const { success, data: press } = Press.safeParse(data)
  return success && keptByDelivery.has(press.press)
}

/** Answers an Action.Submit, which older clients send: the old card is replaced, or a new one sent where that cannot be done. */
export async function answerSubmit(turn: ColleagueTurn): Promise<void> {
  const card = await cardFor(turn, turn.incoming.value)
  if (!(await replaceCard(turn, card))) await sendCard(turn.context, card)
}

async function cardFor(turn: ColleagueTurn, data: unknown): Promise<AdaptiveCard> {
  const { ports, tenants, colleague, incoming } = turn
  const { replyToId, conversation } = incoming
  const card = replyToId === undefined ? undefined : { conversation: conversation.id, id: replyToId }
  const files = fileHandFor(turn)
  const press = { ports, tenants, colleague, data, card, files, requestId: requestIdOf(incoming) }
  const below = await answerBelow(press)
  if (below === undefined) return answerPress(press)
  return (await Promise.race([isSent(turn, below.card), pause(updatePatience, false)]))
    ? below.stays
    : below.card
}

async function isSent({ context, log }: ColleagueTurn, card: AdaptiveCard): Promise<boolean> {
  try {
    await sendCard(context, card)
    return true
  } catch (error) {
    log.warn(traceOf(error), 'card below an answer not sent')
    return false
  }
}

const updates = new Map<string, Promise<unknown>>()

/** Waits for an update of the same chat that an earlier press left under way, so that no older card is put over a newer one. */
export async function earlierUpdate({ incoming }: ColleagueTurn): Promise<void> {
  await updates.get(incoming.conversation.id)
}

function keepUpdate({ incoming }: ColleagueTurn, update: Promise<unknown>): Promise<unknown> {
  const { id } = incoming.conversation
  const kept = update.finally(() => {
    if (updates.get(id) === kept) updates.delete(id)
  })
  updates.set(id, kept)
  return kept
}

async function replaceCard({ context, incoming, log }: ColleagueTurn, card: AdaptiveCard): Promise<boolean> {
  if (incoming.replyToId === undefined) return false
  try {
    await withinPatience(context.updateActivity({ ...cardActivity(card), id: incoming.replyToId }))
    return true
  } catch (error) {
    log.warn(traceOf(error), 'card not brought up to date')
    return false
  }
}
