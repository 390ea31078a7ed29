import { unanswered, type AlertDraftView } from '../../casework/alerts/alertDraftView.ts'
import type { AlertView, PersonLine } from '../../casework/alerts/alertView.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { minutesAfter } from '../../casework/time.ts'
import { isStillToCome } from '../../notes/when/isStillToCome.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave, type Plan } from '../commitFresh.ts'
import { viewOfDraft } from './alertChoices.ts'
import { dueDelivery } from './alertDeliveries.ts'
import { alertFromForm } from './alertFromDraft.ts'
import { cuesAnsweredBy } from './alertFromNote.ts'
import { viewOfAlert } from './alertViews.ts'
import { withCardsLeased } from './cardsLeased.ts'
import { answerAlertDraft, answering, type AlertAnswers } from './answerAlertDraft.ts'
import { openAlertsOf, type OpenAlert } from './sameAlert.ts'
import { savedAlert } from './saveAlert.ts'
import { settledUnsent } from './unsent.ts'

/** How sending an alert ended. Everything but the first two kinds leaves it unsent, with what stands in the way. */
export type SendAlertOutcome =
  | { readonly kind: 'sent' | 'already-sent'; readonly alert: Alert; readonly view: AlertView }
  | { readonly kind: 'incomplete' | 'still-to-come'; readonly view: AlertDraftView }
  | { readonly kind: 'same-as'; readonly view: AlertDraftView; readonly open: readonly OpenAlert[] }
  | { readonly kind: 'nobody-to-tell'; readonly view: AlertDraftView; readonly ring: readonly PersonLine[] }
  | { readonly kind: 'no-such-draft' | 'put-away' }

type Ended = SendAlertOutcome | Stored

/** A stored alert, and the deliveries that were stored with it under their lease. */
interface Stored {
  readonly kind: 'stored'
  readonly number: string
  readonly first: boolean
  readonly leased: readonly Delivery[]
}

/** A send: the form it is of and what stands in it, where its card stands, and whether it goes as a new alert though one about her is open. */
export interface SendRequest {
  readonly draft: string
  readonly form?: AlertAnswers
  readonly card: Delivery['message']
  readonly anew?: boolean
  /** What was pressed about danger now with the same press that sends it. */
  readonly dangerNow?: boolean
}

/**
 * Sends an alert once: stores it with one due delivery for each person who must have it and one for the raiser's own card.
 * Nothing is sent inside this call; the deliveries are worked off until they have arrived.
 */
export async function sendAlert(
  ports: Ports,
  colleague: Colleague,
  request: SendRequest,
): Promise<SendAlertOutcome> {
  const { form } = request
  const filledIn = form === undefined ? undefined : await answering(ports, colleague, { form })
  const ended = await commitFresh<Ended>(ports.records, async () => {
    const before = await ports.records.find('alert-draft', request.draft)
    if (before?.owner !== colleague.id) return nothingToSave({ kind: 'no-such-draft' })
    if (before.sentAs !== undefined) {
      return nothingToSave({ kind: 'stored', number: before.sentAs, first: false, leased: [] })
    }
    if (before.state === 'put-away') return nothingToSave({ kind: 'put-away' })
    const { dangerNow = before.dangerNow } = request
    const filled = filledIn?.(before) ?? before
    const draft = dangerNow === undefined ? filled : { ...filled, dangerNow }
    const stopped = await whatStops(ports, colleague, draft, request)
    if (stopped !== undefined) return nothingToSave(stopped)
    return planToSend(ports, colleague, draft, request)
  })
  if (ended.kind === 'stored') {
    ports.outbox?.put(ended.leased)
    return stored(ports, colleague, ended)
  }
  // What was sent is stored with the alert, in one flush; what was not is kept here.
  if (form !== undefined) await answerAlertDraft(ports, colleague, request.draft, { form })
  return ended
}

/** What a person must look at before it is sent. A time that is still to come holds up no alert of danger now. */
async function whatStops(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
  { anew = false }: SendRequest,
): Promise<SendAlertOutcome | undefined> {
  const view = (): Promise<AlertDraftView> => viewOfDraft(ports, colleague, draft)
  if (unanswered(draft).length > 0) return { kind: 'incomplete', view: await view() }
  if (draft.dangerNow !== true && isStillToCome(draft.when ?? '', ports.now())) {
    return { kind: 'still-to-come', view: await view() }
  }
  const open = anew ? [] : await openAlertsOf(ports, colleague, draft)
  return open.length === 0 ? undefined : { kind: 'same-as', view: await view(), open }
}

async function planToSend(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
  { card: message }: SendRequest,
): Promise<Plan<Ended>> {
  const made = await alertFromForm(ports, colleague, draft)
  if (made.kind === 'nobody-to-tell') {
    return { records: [], outcome: { ...made, view: await viewOfDraft(ports, colleague, draft) } }
  }
  const { alert } = made.moved
  const settled: AlertDraft = { ...draft, state: 'sent', sentAs: alert.id }
  const own = await dueDelivery(ports, alert, { recipient: colleague.id, as: 'raiser', message })
  const { records, leased } = withCardsLeased(ports, await savedAlert(ports, made.moved, own.id))
  return {
    records: [
      ...records,
      settled,
      ...(await settledUnsent(ports, settled)),
      // The answer to the press shows the raiser this state; bringing her card up to date waits until that has arrived.
      { ...own, dueAt: minutesAfter(ports.now(), 2 / 60) },
      ...(await cuesAnsweredBy(ports, colleague, draft.from, alert.id)),
      auditEntry(ports, colleague, 'alert.raised', [alert.id]),
    ],
    outcome: { kind: 'stored', number: alert.id, first: true, leased },
  }
}

async function stored(
  ports: Ports,
  colleague: Colleague,
  { number, first }: Stored,
): Promise<SendAlertOutcome> {
  const alert = await ports.records.find('alert', number)
  if (alert === undefined) throw new Error(`The alert ${number} was stored and cannot be found`)
  const view = await viewOfAlert(ports, colleague, alert)
  return { kind: first ? 'sent' : 'already-sent', alert, view }
}
