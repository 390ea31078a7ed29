import { personLine } from '../../casework/alerts/alertView.ts'
import { isAbout } from '../../casework/alerts/alertPeople.ts'
import { all } from '../../casework/indexes.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Unsent } from '../../casework/records/delivery.ts'
import type { UnsentView } from '../../casework/alerts/unsentView.ts'
import type { Prepared } from '../deliveries/deliveryParts.ts'

/**
 * Makes a message about an alert that is not sent. None is needed any more of one that was settled before the message could go,
 * unless it tells just that; one that has arrived is brought up to date.
 */
export async function prepareUnsent(ports: Ports, delivery: Unsent): Promise<Prepared> {
  const [draft, reader] = await Promise.all([
    ports.records.find('alert-draft', delivery.draft),
    ports.records.find('colleague', delivery.recipient),
  ])
  const isNews = delivery.step === 'put-away' || delivery.message !== undefined
  if (draft === undefined || (draft.state !== 'open' && !isNews)) return { kind: 'not-needed' }
  if (await isAboutReader(ports, draft, delivery.recipient)) return { kind: 'not-needed' }
  if (reader?.state !== 'active') return { kind: 'failed-for-good', reason: 'is no colleague any more' }
  return { kind: 'ready', message: { as: 'unsent', view: await unsentView(ports, reader, draft, delivery) } }
}

/** Whether a form was answered to be about somebody who was told before that it is not sent: what became of it would tell her. */
export async function isAboutReader(ports: Ports, draft: AlertDraft, id: string): Promise<boolean> {
  return isAbout(draft, await ports.records.list('colleagues', all), id)
}

/** What a reader is shown of an alert that is not sent. */
export async function unsentView(
  ports: Ports,
  reader: Colleague,
  draft: AlertDraft,
  { step }: Pick<Unsent, 'step'>,
): Promise<UnsentView> {
  const colleagues = await ports.records.list('colleagues', all)
  return {
    ...{ draft: draft.id, step, writer: personLine(draft.owner, colleagues) },
    ...{ begunAt: draft.createdAt, state: draft.state, wrongTap: draft.putAway?.how === 'wrong-tap' },
    dangerNow: reader.id === draft.owner && draft.dangerNow === true,
    spokenAt: draft.spoken?.find(({ by }) => by === reader.id)?.at,
    now: ports.now(),
  }
}
