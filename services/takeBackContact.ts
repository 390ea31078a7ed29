import { canBeTakenBack, withContactTakenBack } from '../casework/contactRules.ts'
import type { ContactDraftView } from '../casework/contactDraftView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { showOwnDraft } from './ownDraft.ts'

/** How taking a saved contact back ended. A second press on the same Undo shows the open draft again. */
export type TakeBackOutcome =
  | { readonly kind: 'taken-back'; readonly view: ContactDraftView }
  | {
      readonly kind: 'nothing-to-take-back' | 'too-late' | 'no-such-draft' | 'saved-again' | 'put-right-since'
    }

type Taken = Exclude<TakeBackOutcome, { kind: 'taken-back' }> | { readonly kind: 'open' }

/**
 * Takes one saved contact out of her record and opens its draft again. The contact stays on file, marked as taken back. A press
 * that comes late, when the draft has been saved again as another contact, takes nothing back.
 */
export async function takeBackContact(
  ports: Ports,
  colleague: Colleague,
  saved: { readonly draft: string; readonly contact: string },
): Promise<TakeBackOutcome> {
  const taken = await commitFresh<Taken>(ports.records, async () => {
    const draft = await ports.records.find('contact-draft', saved.draft)
    if (draft?.owner !== colleague.id) return nothingToSave({ kind: 'no-such-draft' })
    const { savedAs, ...rest } = draft
    if (savedAs === undefined)
      return nothingToSave({ kind: draft.state === 'open' ? 'open' : 'nothing-to-take-back' })
    if (savedAs.contact !== saved.contact) return nothingToSave({ kind: 'saved-again' })
    const at = ports.now()
    if (!canBeTakenBack(savedAs.at, at)) return nothingToSave({ kind: 'too-late' })
    const woman = await ports.records.find('case', savedAs.reference)
    const subject = { organisation: woman?.organisation, owner: draft.owner }
    if (woman === undefined || !may(colleague, 'take-back-contact', subject)) {
      return nothingToSave({ kind: 'no-such-draft' })
    }
    if (isPutRight(woman, savedAs.contact)) return nothingToSave({ kind: 'put-right-since' })
    return {
      records: [
        withContactTakenBack(woman, savedAs.contact, { by: colleague.id, at }),
        { ...rest, state: 'open', revision: rest.revision + 1, updatedAt: at },
        auditEntry(ports, colleague, 'contact.taken-back', [woman.id, savedAs.contact]),
      ],
      outcome: { kind: 'open' },
    }
  })
  return taken.kind === 'open' ? showTakenBack(ports, colleague, saved.draft) : taken
}

/** Whether a contact was moved to another record or put right since: taking it back would open an older state of it anew. */
function isPutRight({ contacts }: Case, id: string): boolean {
  const contact = contacts.find((each) => each.id === id)
  return contact === undefined || contact.corrections !== undefined || contact.broughtOver !== undefined
}

async function showTakenBack(ports: Ports, colleague: Colleague, id: string): Promise<TakeBackOutcome> {
  const shown = await showOwnDraft(ports, colleague, id)
  return shown.kind === 'changed'
    ? { kind: 'taken-back', view: shown.view }
    : { kind: 'nothing-to-take-back' }
}
