import { createHash } from 'node:crypto'
import type { Activity } from 'botbuilder'
import { z } from 'zod'

/** What the bot needs of an activity, whatever else the platform puts in it. */
const Incoming = z.object({
  type: z.string(),
  id: z.string().optional(),
  name: z.string().optional(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  action: z.string().optional(),
  replyToId: z.string().optional(),
  serviceUrl: z.string(),
  from: z.object({ id: z.string(), aadObjectId: z.string().optional() }),
  recipient: z.object({ id: z.string() }),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).nullish(),
  membersAdded: z.array(z.object({ id: z.string() })).optional(),
  attachments: z.array(z.object({ contentType: z.string() })).optional(),
})
export type Incoming = z.infer<typeof Incoming>

/** Reads an activity, or undefined when it lacks what every activity of Teams has. */
export function readIncoming(activity: Activity): Incoming | undefined {
  const { success, data } = Incoming.safeParse(activity)
  return success ? data : undefined
}

/** Who sent it: tenant and object id. The channel's own tenant counts, never a name. */
export function senderOf(incoming: Incoming): { readonly tenantId: string; readonly objectId: string } {
  return {
    tenantId: incoming.channelData?.tenant?.id ?? incoming.conversation.tenantId ?? '',
    objectId: (incoming.from.aadObjectId ?? '').toLowerCase(),
  }
}

/** Whether it came from a chat between one person and the assistant. */
export function isPersonal(incoming: Incoming): boolean {
  return incoming.conversation.conversationType === 'personal'
}

/** What was typed, without a mention of the assistant. */
export function wordsOf(incoming: Incoming): string {
  return (incoming.text ?? '')
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .trim()
}

/** Whether a file or picture came with it; the platform's own rendering of the text does not count. */
export function hasFile(incoming: Incoming): boolean {
  return (incoming.attachments ?? []).some(({ contentType }) => contentType !== 'text/html')
}

/** An id for what an activity begins: the same when the same activity is delivered twice. */
export function requestIdOf(incoming: Incoming): string {
  return createHash('sha256')
    .update(`${incoming.conversation.id}\n${incoming.id ?? ''}`)
    .digest('hex')
    .slice(0, 32)
}
