import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Message } from '../casework/records/message.ts'
import { auditEntry } from './audit.ts'

/** Shows a message as it was typed to its author and to the safeguarding lead and deputy of her organisation; nobody else learns that it is there. */
export async function showMessage(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<Message | undefined> {
  const message = await ports.records.find('message', id)
  if (message === undefined) return undefined
  const { author: owner, organisation } = message
  if (!may(colleague, 'see-message', { owner, organisation })) return undefined
  await ports.records.commit([auditEntry(ports, colleague, 'message.shown', [id])])
  return message
}
