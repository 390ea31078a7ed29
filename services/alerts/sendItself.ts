import { isToSendItself } from '../../casework/alerts/unsent.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { sendAlert } from './sendAlert.ts'
import { passUnsentClock } from './unsent.ts'

/**
 * Does what is due now about an alert that is not sent: one whose moment has come goes by itself, in its writer's name and as a
 * new one, and where it cannot go she is reminded of it like of any other. A second time nothing is due.
 */
export async function passUnsent(ports: Ports, id: string): Promise<void> {
  const draft = await ports.records.find('alert-draft', id)
  if (draft !== undefined && isToSendItself(draft, ports.now())) {
    const writer = await ports.records.find('colleague', draft.owner)
    // That nobody has said whether she is in danger now stands in its words; its clock is the one of an alert without danger now.
    const { dangerNow = false } = draft
    if (writer !== undefined)
      await sendAlert(ports, writer, { draft: id, card: undefined, anew: true, dangerNow })
  }
  await passUnsentClock(ports, id)
}
