import { canBeTakenBack, withContactTakenBack } from '../casework/contactRules.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { showDraft } from './contactDraftView.ts'

/** How taking a saved contact back ended. */
export type TakeBackOutcome =
  | { readonly kind: 'taken-back'; readonly view: ContactDraftView }
  | { readonly kind: 'nothing-to-take-back' | 'too-late' | 'no-such-draft' }

/** Takes a contact that was just saved out of her record and opens its draft again. The contact stays on file, marked as taken back. */
export async function takeBackContact(
  ports: Ports,
  colleague: Colleague,
  draftId: string,
): Promise<TakeBackOutcome> {
  return commitFresh<TakeBackOutcome>(ports.records, async () => {
    const draft = await ports.records.find('contact-draft', draftId)
    if (draft?.owner !== colleague.id) return nothingToSave({ kind: 'no-such-draft' })
    const { savedAs, ...rest } = draft
    if (savedAs === undefined) return nothingToSave({ kind: 'nothing-to-take-back' })
    const at = ports.now()
    if (!canBeTakenBack(savedAs.at, at)) return nothingToSave({ kind: 'too-late' })
    const woman = await ports.records.find('case', savedAs.reference)
    const subject = { organisation: woman?.organisation, owner: draft.owner }
    if (woman === undefined || !may(colleague, 'take-back-contact', subject)) {
      return nothingToSave({ kind: 'no-such-draft' })
    }
    const open = { ...rest, state: 'open' as const, revision: rest.revision + 1, updatedAt: at }
    const shown = await showDraft(ports, colleague, open)
    return {
      records: [
        withContactTakenBack(woman, savedAs.contact, { by: colleague.id, at }),
        open,
        auditEntry(ports, colleague, 'contact.taken-back', [woman.id, savedAs.contact]),
        ...shown.audit,
      ],
      outcome: { kind: 'taken-back', view: shown.view },
    }
  })
}

/** Takes back the contact this colleague saved last. */
export async function takeBackLast(ports: Ports, colleague: Colleague): Promise<TakeBackOutcome> {
  const latest = await ports.records.list('drafts-of', colleague.id, { lastFirst: true, limit: 20 })
  const saved = latest.find((draft) => draft.state === 'saved')
  return saved === undefined ? { kind: 'nothing-to-take-back' } : takeBackContact(ports, colleague, saved.id)
}
