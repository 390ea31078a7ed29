import { whyNotPassed } from '../../casework/cover/passing.ts'
import { passedWoman } from '../../casework/leaving/passWoman.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { auditEntry } from '../audit.ts'
import { commitFresh, nothingToSave } from '../commitFresh.ts'
import { reviewReminder } from '../measures/remindOfReview.ts'
import { reminderOf } from '../remindOfAction.ts'
import { readableCase } from '../women.ts'
import { openNotes, womenOfKeyworker } from './belongings.ts'

/** Who passes what to whom. */
export interface PassingOn {
  readonly by: Colleague
  readonly from: Colleague
  readonly to: Colleague
}

/** Passes women and actions, each woman in one commit with everything of hers; answers with the women who have a new keyworker. */
export async function passWomen(ports: Ports, passing: PassingOn): Promise<readonly string[]> {
  const { from } = passing
  const [women, actions] = await Promise.all([
    womenOfKeyworker(ports, from.id),
    ports.records.list('actions-of', from.id),
  ])
  const references = new Set([...women, ...actions].map(({ reference }) => reference))
  const passed: string[] = []
  for (const reference of references) {
    if (await passOne(ports, passing, reference)) passed.push(reference)
  }
  return passed
}

async function passOne(ports: Ports, { by, from, to }: PassingOn, reference: string): Promise<boolean> {
  return commitFresh<boolean>(ports.records, async () => {
    const woman = await readableCase(ports, reference)
    if (woman === undefined || !mayHave(to, woman)) return nothingToSave(false)
    const { woman: after, actions } = passedWoman(woman, { from, to, by, now: ports.now() })
    const reminders = await Promise.all(actions.map((action) => reminderOf(ports, reference, action)))
    const isNew = after.keyworker !== woman.keyworker
    if (!isNew && actions.length === 0) return nothingToSave(false)
    const act = isNew ? 'details.people' : 'action.moved'
    const reviews = await reviewReminder(ports, woman, after)
    return {
      records: [after, ...reminders, ...reviews, auditEntry(ports, by, act, [reference, to.id])],
      outcome: isNew,
    }
  })
}

/** Passes notes that were not saved: whoever takes them can save them, as written by the one who wrote them. */
export async function passNotes(ports: Ports, { from, to }: PassingOn): Promise<readonly string[]> {
  const passed: string[] = []
  for (const id of await openNotes(ports, from.id)) {
    const done = await commitFresh<boolean>(ports.records, async () => {
      const draft = await ports.records.find('contact-draft', id)
      if (draft?.owner !== from.id) return nothingToSave(false)
      const references = [draft.woman, ...draft.candidates].filter((each) => each !== undefined)
      const women = await Promise.all(references.map((each) => readableCase(ports, each)))
      if (women.some((woman) => woman !== undefined && !mayHave(to, woman))) return nothingToSave(false)
      const after = {
        ...draft,
        owner: to.id,
        writtenBy: draft.writtenBy ?? from.id,
        revision: draft.revision + 1,
      }
      return { records: [after], outcome: true }
    })
    if (done) passed.push(id)
  }
  return passed
}

function mayHave(to: Colleague, woman: Case): boolean {
  return may(to, 'see-case', woman) && whyNotPassed({ ...woman, reference: woman.id }, to) === undefined
}
