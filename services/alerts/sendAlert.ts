import { askedOf, type Moved } from '../../casework/alerts/ladder.ts'
import { unanswered, type AlertDraftView } from '../../casework/alerts/alertDraftView.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import { newReference } from '../../casework/identifiers.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Urgency } from '../../casework/records/alertParts.ts'
import type { Alert, AlertSubject } from '../../casework/records/alert.ts'
import { notOnSystem, type AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Delivery } from '../../casework/records/delivery.ts'
import { minutesAfter } from '../../casework/time.ts'
import { dueDelivery } from './alertDeliveries.ts'
import { viewOfAlert } from './alertViews.ts'
import { cuesAnsweredBy } from './alertFromNote.ts'
import { policyNow } from './policyNow.ts'
import { savedAlert } from './saveAlert.ts'
import { settledUnsent } from './unsent.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave, type Plan } from '../commitFresh.ts'
import { showAlertDraft } from './draftAlert.ts'
import { readableCase } from '../women.ts'

/** How sending an alert ended. */
export type SendAlertOutcome =
  | { readonly kind: 'sent' | 'already-sent'; readonly alert: Alert; readonly view: AlertView }
  | { readonly kind: 'incomplete'; readonly view: AlertDraftView }
  | { readonly kind: 'no-such-draft' | 'put-away' | 'nobody-to-tell' }

type Ended = SendAlertOutcome | { readonly kind: 'stored'; readonly number: string; readonly first: boolean }

/**
 * Sends an alert once: stores it with one due delivery for each person who must have it and one for the raiser's own card.
 * Nothing is sent inside this call; the deliveries are worked off until they have arrived.
 */
export async function sendAlert(
  ports: Ports,
  colleague: Colleague,
  id: string,
  raiserCard: Delivery['message'],
): Promise<SendAlertOutcome> {
  const ended = await commitFresh<Ended>(ports.records, async () => {
    const draft = await ports.records.find('alert-draft', id)
    if (draft?.owner !== colleague.id) return nothingToSave({ kind: 'no-such-draft' })
    if (draft.sentAs !== undefined) {
      return nothingToSave({ kind: 'stored', number: draft.sentAs, first: false })
    }
    if (draft.state === 'put-away') return nothingToSave({ kind: 'put-away' })
    if (unanswered(draft).length > 0) return nothingToSave(await incomplete(ports, colleague, id))
    return planToSend(ports, colleague, draft, raiserCard)
  })
  return ended.kind === 'stored' ? stored(ports, colleague, ended) : ended
}

async function planToSend(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
  raiserCard: Delivery['message'],
): Promise<Plan<Ended>> {
  const sent = await alertFrom(ports, colleague, draft)
  if (sent === undefined) return { records: [], outcome: { kind: 'nobody-to-tell' } }
  const settled: AlertDraft = { ...draft, state: 'sent', sentAs: sent.alert.id }
  const own = await dueDelivery(ports, sent.alert, {
    recipient: colleague.id,
    as: 'raiser',
    message: raiserCard,
  })
  return {
    records: [
      ...(await savedAlert(ports, sent, own.id)),
      settled,
      ...(await settledUnsent(ports, settled)),
      // The answer to the press shows the raiser this state; bringing her card up to date waits until that has arrived.
      { ...own, dueAt: minutesAfter(ports.now(), 2 / 60) },
      ...(await cuesAnsweredBy(ports, colleague, draft.from, sent.alert.id)),
      auditEntry(ports, colleague, 'alert.raised', [sent.alert.id]),
    ],
    outcome: { kind: 'stored', number: sent.alert.id, first: true },
  }
}

/** The alert as it is sent, asked of the first step of its ladder; undefined when nobody is left to ask. */
async function alertFrom(ports: Ports, colleague: Colleague, draft: AlertDraft): Promise<Moved | undefined> {
  // She was chosen by somebody who might see her then; an alert about her goes out whatever was changed since.
  const reference = draft.who === undefined || draft.who === notOnSystem ? undefined : draft.who
  const owning = (await organisationOf(ports, reference)) ?? colleague.organisation
  const dangerNow = draft.dangerNow ?? true
  const urgency = urgencyOf(dangerNow)
  const group = draft.group ?? 'not-sure'
  const asking = { organisation: owning, raisedBy: colleague.id, urgency, group }
  const { organisation, policy } = await policyNow(ports, {
    ...asking,
    ...{ aboutColleagues: [], aboutProfessional: false },
  })
  if (policy === undefined) return undefined
  const raisedAt = ports.now()
  const alert: Alert = {
    ...{ kind: 'alert', schemaVersion: 2, version: 0 },
    id: newReference('SG', () => ports.random()),
    ...{ organisation, draft: draft.id, raisedBy: colleague.id, raisedAt },
    raisedByOrganisation: colleague.organisation,
    subject: subjectOf(draft, reference),
    ...{ dangerNow, urgency, group, drill: false, policy },
    whatHappened: draft.whatHappened ?? '',
    ...(draft.when === undefined ? {} : { whenInWords: draft.when }),
    ...{ recipients: [], told: [], factsWithheld: false, categories: [] },
    timeline: [{ what: 'raised', at: raisedAt, by: colleague.id }],
  }
  return askedOf(alert, { step: 0, round: 0, now: raisedAt, why: 'sent' })
}

function subjectOf({ named }: AlertDraft, reference: string | undefined): AlertSubject {
  const name = named === undefined ? {} : { named }
  return reference === undefined
    ? { kind: 'not-on-system', ...name }
    : { kind: 'on-system', reference, ...name }
}

/** The urgency of a new alert: U0 when there is danger now, else U1 until a lead lowers it (catalogue, correction 2). */
function urgencyOf(dangerNow: boolean): Urgency {
  return dangerNow ? 'U0' : 'U1'
}

async function organisationOf(ports: Ports, reference: string | undefined): Promise<string | undefined> {
  const woman = reference === undefined ? undefined : await readableCase(ports, reference)
  return woman?.organisation
}

async function incomplete(ports: Ports, colleague: Colleague, id: string): Promise<SendAlertOutcome> {
  const shown = await showAlertDraft(ports, colleague, id)
  return shown.kind === 'open' ? { kind: 'incomplete', view: shown.view } : { kind: 'no-such-draft' }
}

async function stored(
  ports: Ports,
  colleague: Colleague,
  ended: { readonly number: string; readonly first: boolean },
): Promise<SendAlertOutcome> {
  const alert = await ports.records.find('alert', ended.number)
  if (alert === undefined) throw new Error(`The alert ${ended.number} was stored and cannot be found`)
  const view = await viewOfAlert(ports, colleague, alert)
  return { kind: ended.first ? 'sent' : 'already-sent', alert, view }
}
