import { mayKnowOfAlert } from '../../casework/alerts/knowing.ts'
import { alertEntry } from '../../casework/alerts/alertEntry.ts'
import { additionsOfDraft, isAddable } from '../../casework/alerts/sameAlert.ts'
import { unanswered } from '../../casework/alerts/alertDraftView.ts'
import type { AlertView } from '../../casework/alerts/alertView.ts'
import { withAdditions } from '../../casework/alerts/adding.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { Instant } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { readableCase } from '../women.ts'
import { cuesAnsweredBy } from './alertFromNote.ts'
import { viewOfAlert } from './alertViews.ts'
import { savedAlert } from './saveAlert.ts'
import { settledUnsent } from './unsent.ts'

/** An open alert to which a form may belong. */
export interface OpenAlert {
  readonly number: string
  readonly raisedAt: Instant
}

const mostOffered = 3

/** The open alerts about the woman of a form to which it can be added, the newest first; none for somebody who may not know of them. */
export async function openAlertsOf(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
): Promise<readonly OpenAlert[]> {
  const { who = '' } = draft
  const woman = await readableCase(ports, who)
  if (woman === undefined) return []
  const entries = await ports.records.list('alerts-about', who)
  const alerts = await Promise.all(entries.map(({ number }) => ports.records.find('alert', number)))
  return alerts
    .filter((alert) => alert !== undefined)
    .filter((alert) => isAddable(alert, draft) && mayKnowOfAlert(colleague, alertEntry(alert), woman))
    .toSorted((one, other) => other.raisedAt.localeCompare(one.raisedAt))
    .slice(0, mostOffered)
    .map(({ id: number, raisedAt }) => ({ number, raisedAt }))
}

/** How adding a form to an open alert ended. */
export type AddDraftOutcome =
  | {
      readonly kind: 'added'
      readonly alert: Alert
      readonly view: AlertView
      /** Whether she may need to be seen, which is said to whoever added it. */
      readonly hurtLately: boolean
    }
  | { readonly kind: 'not-added' | 'no-such-draft' }

/** Adds what a form says to an open alert and settles the form: its words now reach those who have that alert. */
export async function addDraftToAlert(
  ports: Ports,
  colleague: Colleague,
  { draft: id, alert: number }: { readonly draft: string; readonly alert: string },
): Promise<AddDraftOutcome> {
  const ended = await commitFresh<Added | 'not-added' | 'no-such-draft'>(ports.records, async () => {
    const [draft, alert] = await Promise.all([
      ports.records.find('alert-draft', id),
      ports.records.find('alert', number),
    ])
    if (draft?.owner !== colleague.id) return nothingToSave('no-such-draft')
    if (draft.sentAs !== undefined) return nothingToSave(sentAs(alert, draft))
    const isReady = draft.state === 'open' && unanswered(draft).length === 0
    if (alert === undefined || !isReady) return nothingToSave('not-added')
    const woman = await readableCase(ports, draft.who ?? '')
    const known = woman !== undefined && mayKnowOfAlert(colleague, alertEntry(alert), woman)
    if (!known || !isAddable(alert, draft)) return nothingToSave('not-added')
    const act = { by: colleague.id, now: ports.now() }
    const moved = withAdditions(alert, act, additionsOfDraft(draft)) ?? { alert, told: [] }
    const settled: AlertDraft = { ...draft, state: 'sent', sentAs: alert.id }
    return {
      records: [
        ...(await savedAlert(ports, moved)),
        settled,
        ...(await settledUnsent(ports, settled)),
        ...(await cuesAnsweredBy(ports, colleague, draft.from, alert.id)),
        auditEntry(ports, colleague, 'alert.added-to', [alert.id]),
      ],
      outcome: { alert: moved.alert, draft },
    }
  })
  if (typeof ended === 'string') return { kind: ended }
  const { alert, draft } = ended
  const view = await viewOfAlert(ports, colleague, alert)
  return { kind: 'added', alert, view, hurtLately: draft.hurtLately === true }
}

interface Added {
  readonly alert: Alert
  readonly draft: AlertDraft
}

function sentAs(alert: Alert | undefined, draft: AlertDraft): Added | 'not-added' {
  return alert !== undefined && draft.sentAs === alert.id ? { alert, draft } : 'not-added'
}
