import type { KeyDateInputs } from '../casework/actionForm.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { WomanFacts } from '../casework/womanFacts.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { caseFor, factsFor } from './women.ts'

/** Whom the form of a key date is for, or undefined where this colleague may not set one. */
export async function keyDateForm(
  ports: Ports,
  colleague: Colleague,
  reference: string,
): Promise<WomanFacts | undefined> {
  const woman = await caseFor(ports, colleague, reference)
  if (woman === undefined || !may(colleague, 'set-action', subjectOfWoman(woman))) return undefined
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  return factsFor(ports, colleague, woman)
}

/** Puts a date that others have booked on a woman's record, under the id that came with the form, once. */
export async function setKeyDate(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly reference: string; readonly inputs: KeyDateInputs },
): Promise<'set' | 'not-allowed'> {
  return commitFresh(ports.records, async () => {
    const woman = await caseFor(ports, colleague, request.reference)
    if (woman === undefined || !may(colleague, 'set-action', subjectOfWoman(woman))) {
      return nothingToSave('not-allowed' as const)
    }
    const { id, inputs } = request
    if (woman.keyDates.some((date) => date.id === id)) return nothingToSave('set' as const)
    const date = { id, ...inputs, setBy: colleague.id, setAt: ports.now() }
    return {
      records: [
        { ...woman, keyDates: [...woman.keyDates, date] },
        auditEntry(ports, colleague, 'key-date.set', [woman.id, id]),
      ],
      outcome: 'set' as const,
    }
  })
}
