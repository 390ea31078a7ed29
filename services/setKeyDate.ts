import type { KeyDateInputs } from '../casework/actionForm.ts'
import type { KeyDateFormView } from '../casework/actionsView.ts'
import { subjectOfWoman } from '../casework/details/detailsView.ts'
import { keyDatesInOrder, tellingsOf } from '../casework/keyDates.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { KeyDate } from '../casework/records/action.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { caseFor, factsFor } from './women.ts'

/** What the form of a key date shows, a new one or one to put right; or why there is none. */
export type KeyDateFormOutcome =
  | { readonly kind: 'form'; readonly view: KeyDateFormView }
  | { readonly kind: 'no-such-date' | 'not-allowed' }

/** Opens the form of a key date: a new one, or with an id to put that one right. */
export async function keyDateForm(
  ports: Ports,
  colleague: Colleague,
  reference: string,
  id?: string,
): Promise<KeyDateFormOutcome> {
  const woman = await caseToSet(ports, colleague, reference)
  if (woman === undefined) return { kind: 'not-allowed' }
  const before = id === undefined ? undefined : standing(woman, id)
  if (id !== undefined && before === undefined) return { kind: 'no-such-date' }
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  return { kind: 'form', view: { facts: await factsFor(ports, colleague, woman), before, now: ports.now() } }
}

/** A filled-in form of a key date, under the id that came with it; `instead` is the date that it puts right. */
export interface KeyDateRequest {
  readonly id: string
  readonly reference: string
  readonly instead?: string | undefined
  readonly inputs: KeyDateInputs
}

/** How setting a key date or taking one back ended. */
export type KeyDateOutcome = 'set' | 'taken-back' | 'no-such-date' | 'not-allowed'

/** Puts a date that others have booked on a woman's record, once. The date that it puts right stays on record as taken back. */
export async function setKeyDate(
  ports: Ports,
  colleague: Colleague,
  { id, reference, instead, inputs }: KeyDateRequest,
): Promise<KeyDateOutcome> {
  return commitFresh<KeyDateOutcome>(ports.records, async () => {
    const woman = await caseToSet(ports, colleague, reference)
    if (woman === undefined) return nothingToSave('not-allowed')
    if (woman.keyDates.some((date) => date.id === id)) return nothingToSave('set')
    if (instead !== undefined && standing(woman, instead) === undefined) return nothingToSave('no-such-date')
    const after = instead === undefined ? woman : without(ports, colleague, woman, instead)
    const date = { id, ...inputs, setBy: colleague.id, setAt: ports.now() }
    const back =
      instead === undefined ? [] : [auditEntry(ports, colleague, 'key-date.taken-back', [woman.id, instead])]
    return {
      records: [
        { ...after, keyDates: [...after.keyDates, date] },
        ...back,
        auditEntry(ports, colleague, 'key-date.set', [woman.id, id]),
      ],
      outcome: 'set',
    }
  })
}

/** Takes a key date back: it stays on record with who did so and when, and is shown no more. */
export async function takeBackKeyDate(
  ports: Ports,
  colleague: Colleague,
  { reference, id }: Pick<KeyDateRequest, 'reference' | 'id'>,
): Promise<KeyDateOutcome> {
  return commitFresh<KeyDateOutcome>(ports.records, async () => {
    const woman = await caseToSet(ports, colleague, reference)
    if (woman === undefined) return nothingToSave('not-allowed')
    if (standing(woman, id) === undefined) return nothingToSave('no-such-date')
    const audit = auditEntry(ports, colleague, 'key-date.taken-back', [woman.id, id])
    return { records: [without(ports, colleague, woman, id), audit], outcome: 'taken-back' }
  })
}

async function caseToSet(ports: Ports, colleague: Colleague, reference: string): Promise<Case | undefined> {
  const woman = await caseFor(ports, colleague, reference)
  return woman !== undefined && may(colleague, 'set-action', subjectOfWoman(woman)) ? woman : undefined
}

function standing(woman: Case, id: string): KeyDate | undefined {
  return keyDatesInOrder(woman).find((date) => date.id === id)
}

/** The case without a key date: what else tells of the same one is taken back with it. */
function without(ports: Ports, colleague: Colleague, woman: Case, id: string): Case {
  const takenBack = { by: colleague.id, at: ports.now() }
  const told = tellingsOf(woman, id) ?? []
  return {
    ...woman,
    keyDates: woman.keyDates.map((date) => (told.includes(date.id) ? { ...date, takenBack } : date)),
  }
}
