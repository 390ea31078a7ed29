import { createHash, randomUUID } from 'node:crypto'
import type { Activity } from 'botbuilder'
import { z } from 'zod'

/** A field that may be left out; null says the same. */
function maybe<T extends z.ZodType>(
  schema: T,
): z.ZodPipe<
  z.ZodOptional<z.ZodNullable<T>>,
  z.ZodTransform<z.output<T> | undefined, z.output<T> | null | undefined>
> {
  return schema.nullish().transform((value) => value ?? undefined)
}

/** What the bot needs of an activity, whatever else the platform puts in it. One without an id is like no other. */
const Incoming = z.object({
  type: z.string(),
  id: z
    .string()
    .nullish()
    .transform((id) => id ?? randomUUID()),
  name: maybe(z.string()),
  text: maybe(z.string()),
  value: maybe(z.unknown()),
  action: maybe(z.string()),
  replyToId: maybe(z.string()),
  serviceUrl: z.string(),
  from: z.object({ id: z.string(), aadObjectId: maybe(z.string()) }),
  recipient: z.object({ id: z.string() }),
  conversation: z.object({
    id: z.string(),
    conversationType: maybe(z.string()),
    tenantId: maybe(z.string()),
  }),
  channelData: maybe(z.object({ tenant: maybe(z.object({ id: z.string() })) })),
  membersAdded: maybe(z.array(z.object({ id: z.string() }))),
  attachments: maybe(z.array(z.object({ contentType: z.string() }))),
})
export type Incoming = z.infer<typeof Incoming>

/** Reads an activity, or undefined when it lacks what every activity of Teams has. */
export function readIncoming(activity: Activity): Incoming | undefined {
  const { success, data } = Incoming.safeParse(activity)
  return success ? data : undefined
}

/** Who sent it: tenant and object id, never a name. An activity that names two tenants comes from none. */
export function senderOf(incoming: Incoming): { readonly tenantId: string; readonly objectId: string } {
  const named = [incoming.channelData?.tenant?.id, incoming.conversation.tenantId].flatMap((id) =>
    id === undefined ? [] : [id.toLowerCase()],
  )
  const [tenantId = '', ...others] = new Set(named)
  return {
    tenantId: others.length === 0 ? tenantId : '',
    objectId: (incoming.from.aadObjectId ?? '').toLowerCase(),
  }
}

/** Whether it came from a chat between one person and the assistant. */
export function isPersonal(incoming: Incoming): boolean {
  return incoming.conversation.conversationType === 'personal'
}

// Control characters other than tabs and line ends show nothing and make a card many times larger.
const unseen = /[^\P{Cc}\t\n\r]/gu

/** What was typed, without a mention of the assistant and without characters that nobody can see. */
export function wordsOf(incoming: Incoming): string {
  return (incoming.text ?? '')
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(unseen, '')
    .trim()
}

/** Whether a file or picture came with it; the platform's own rendering of the text does not count. */
export function hasFile(incoming: Incoming): boolean {
  return (incoming.attachments ?? []).some(({ contentType }) => contentType !== 'text/html')
}

/** An id for what an activity begins: the same when the same activity is delivered twice. */
export function requestIdOf(incoming: Incoming): string {
  return createHash('sha256').update(`${incoming.conversation.id}\n${incoming.id}`).digest('hex').slice(0, 32)
}
