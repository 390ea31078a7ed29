import { isToSendItself } from '../../casework/alerts/unsent.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import { minutesAfter } from '../../casework/time.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { sendAlert } from './sendAlert.ts'
import { passUnsentClock } from './unsent.ts'

/**
 * Does what is due now about an alert that is not sent: one whose moment has come goes by itself, in its writer's name and as a
 * new one, and where it cannot go she is reminded of it like of any other. Where something unexpected stands in its way it is tried
 * again each minute, and the reminders of an alert that is not sent come meanwhile. A second time nothing is due.
 */
export async function passUnsent(ports: Ports, id: string): Promise<void> {
  const draft = await ports.records.find('alert-draft', id)
  if (draft !== undefined && isToSendItself(draft, ports.now())) {
    try {
      await sendIt(ports, draft)
    } catch (error) {
      await tryInAMinute(ports, id)
      await passUnsentClock(ports, id)
      throw error
    }
  }
  await passUnsentClock(ports, id)
}

async function sendIt(ports: Ports, { id, owner, dangerNow = false }: AlertDraft): Promise<void> {
  const writer = await ports.records.find('colleague', owner)
  // That nobody has said whether she is in danger now stands in its words; its clock is the one of an alert without danger now.
  const request = { draft: id, card: undefined, anew: true, dangerNow }
  if (writer !== undefined) await sendAlert(ports, writer, request)
}

async function tryInAMinute(ports: Ports, id: string): Promise<void> {
  await commitFresh(ports.records, async () => {
    const draft = await ports.records.find('alert-draft', id)
    if (draft?.state !== 'open') return nothingToSave(undefined)
    return {
      records: [{ ...draft, sendsItselfAt: minutesAfter(ports.now(), 1) }],
      outcome: undefined,
    }
  })
}
