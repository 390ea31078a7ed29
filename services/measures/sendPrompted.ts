import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { sendAlert, type SendAlertOutcome } from '../alerts/sendAlert.ts'
import { unsentClock } from '../alerts/unsent.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'

/** A press that sends the alert which came of an answer, with what was pressed about danger now. */
export interface PromptedSend {
  readonly draft: string
  readonly card: Delivery['message']
  readonly dangerNow: boolean
}

/**
 * Sends the alert that came of an answer, as a new one. Where it has gone before without danger now and she is in danger now, another
 * goes, once, on the clock of danger now: what is pressed late is never dropped.
 */
export async function sendPrompted(
  ports: Ports,
  colleague: Colleague,
  { draft, card, dangerNow }: PromptedSend,
): Promise<SendAlertOutcome> {
  const sent = await sendAlert(ports, colleague, { draft, card, anew: true, dangerNow })
  if (sent.kind !== 'already-sent' || !dangerNow || sent.alert.dangerNow) return sent
  const urgent = await beginUrgent(ports, colleague, draft)
  if (urgent === undefined) return sent
  return sendAlert(ports, colleague, { draft: urgent, card, anew: true, dangerNow })
}

/** The draft of danger now beside one that was sent; the same one at a second press. */
async function beginUrgent(ports: Ports, colleague: Colleague, id: string): Promise<string | undefined> {
  const urgent = `${id}:danger`
  return commitFresh(ports.records, async () => {
    const [before, begun] = await Promise.all([
      ports.records.find('alert-draft', id),
      ports.records.find('alert-draft', urgent),
    ])
    if (before?.owner !== colleague.id) return nothingToSave(undefined)
    if (begun !== undefined) return nothingToSave(urgent)
    const { who, found, group, whatHappened, fromAnswer, owner, organisation } = before
    const draft: AlertDraft = {
      ...{
        kind: 'alert-draft',
        schemaVersion: 1,
        version: 0,
        id: urgent,
        state: 'open',
        owner,
        organisation,
      },
      ...{ who, found, group, whatHappened, fromAnswer },
      ...{ dangerNow: true, dangerSince: ports.now(), createdAt: ports.now() },
    }
    return { records: [draft, await unsentClock(ports, draft)], outcome: urgent }
  })
}
