import type { AlertDraftView } from '../../casework/alerts/alertDraftView.ts'
import { withDangerSince } from '../../casework/alerts/unsent.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { viewOfDraft } from './alertChoices.ts'
import { unsentClock } from './unsent.ts'

/** How working on an alert draft ended. */
export type AlertDraftOutcome =
  | { readonly kind: 'open'; readonly view: AlertDraftView }
  | { readonly kind: 'no-such-draft' }
  | { readonly kind: 'already-sent'; readonly draft: string }
  | { readonly kind: 'put-away' }

/** The alert form as it stands. */
export async function showAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<AlertDraftOutcome> {
  return changeAlertDraft(ports, colleague, id, undefined)
}

/** Changes a colleague's own alert draft while it is neither sent nor put away, and shows it. */
export async function changeAlertDraft(
  ports: Ports,
  colleague: Colleague,
  id: string,
  change: ((draft: AlertDraft) => AlertDraft) | undefined,
): Promise<AlertDraftOutcome> {
  return commitFresh<AlertDraftOutcome>(ports.records, async () => {
    const draft = await ports.records.find('alert-draft', id)
    if (draft?.owner !== colleague.id) return nothingToSave({ kind: 'no-such-draft' })
    if (draft.sentAs !== undefined) return nothingToSave({ kind: 'already-sent', draft: id })
    if (draft.state === 'put-away') return nothingToSave({ kind: 'put-away' })
    const changed = change === undefined ? draft : withDangerSince(change(draft), ports.now())
    const view = await viewOfDraft(ports, colleague, changed)
    const shown = view.choices.map(({ reference }) => reference)
    const audit = shown.length === 0 ? [] : [auditEntry(ports, colleague, 'case.shown', shown)]
    return {
      records: [...(change === undefined ? [] : [changed, await unsentClock(ports, changed)]), ...audit],
      outcome: { kind: 'open', view },
    }
  })
}
