import { withBroughtOver } from '../casework/putRight/moveSaved.ts'
import type { FileSealedView, MovedView } from '../casework/putRight/putRightViews.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Move, SavedWhole } from '../casework/records/move.ts'
import { findSaved } from '../casework/putRight/saved.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { auditEntry } from './audit.ts'
import { commitFresh, nothingToSave } from './commitFresh.ts'
import { cuesOfMove } from './cuesOfMove.ts'
import { moveDelivery } from './deliverMove.ts'
import { draftMoved } from './moveSaved.ts'
import { reviewReminder } from './measures/remindOfReview.ts'
import { movedView } from './movedView.ts'
import { reminderOf } from './remindOfAction.ts'
import { whoIsMeant } from './whoIsMeant.ts'
import { caseFor, factsFor } from './women.ts'

const mostOffered = 3

/** How filing something sealed for a woman after all came out. */
export type FileSealedOutcome =
  | { readonly kind: 'who'; readonly view: FileSealedView; readonly said?: 'found-nobody' | 'slip' }
  | { readonly kind: 'moved'; readonly view: MovedView }
  | { readonly kind: 'may-not-put-right' | 'not-open-to-you' }

/** Asks for whom it is. One that was filed meanwhile is shown as moved. */
export async function askForSealed(
  ports: Ports,
  colleague: Colleague,
  id: string,
): Promise<FileSealedOutcome> {
  const move = await moveFor(ports, colleague, id)
  if (move === undefined) return { kind: 'may-not-put-right' }
  if (move.sealed === undefined) return movedView(ports, move)
  return { kind: 'who', view: { move, to: undefined, candidates: [], now: ports.now() } }
}

/** Looks for her by name or reference. */
export async function searchForSealed(
  ports: Ports,
  colleague: Colleague,
  id: string,
  words: string,
): Promise<FileSealedOutcome> {
  const asked = await askForSealed(ports, colleague, id)
  if (asked.kind !== 'who') return asked
  const meant = await whoIsMeant(ports, colleague, words)
  switch (meant.kind) {
    case 'one':
      return chooseForSealed(ports, colleague, id, meant.reference)
    case 'several':
      return { ...asked, view: { ...asked.view, candidates: meant.women.slice(0, mostOffered) } }
    case 'nobody':
      return { ...asked, said: 'found-nobody' }
    case 'mistyped-reference':
      return { ...asked, said: 'slip' }
  }
}

/** Names her before it is filed. */
export async function chooseForSealed(
  ports: Ports,
  colleague: Colleague,
  id: string,
  to: string,
): Promise<FileSealedOutcome> {
  const asked = await askForSealed(ports, colleague, id)
  if (asked.kind !== 'who') return asked
  const woman = await caseFor(ports, colleague, to)
  if (woman === undefined || !mayTakeIt(colleague, woman, asked.view.move)) {
    return { ...asked, said: 'found-nobody' }
  }
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', [woman.id])])
  return { ...asked, view: { ...asked.view, to: await factsFor(ports, colleague, woman) } }
}

/** Files it whole for her, once, and tells those again who were told that it was sealed. */
export async function fileSealed(
  ports: Ports,
  colleague: Colleague,
  id: string,
  to: string,
): Promise<FileSealedOutcome> {
  const ended = await commitFresh<Move | 'may-not-put-right' | 'not-open-to-you'>(ports.records, async () => {
    const move = await moveFor(ports, colleague, id)
    if (move === undefined) return nothingToSave('may-not-put-right')
    if (move.sealed === undefined) return nothingToSave(move)
    const woman = await caseFor(ports, colleague, to)
    if (woman === undefined || !mayTakeIt(colleague, woman, move)) return nothingToSave('not-open-to-you')
    const { sealed, ...rest } = move
    const filed = { ...rest, to: woman.id, filed: { by: colleague.id, at: ports.now() } }
    const brought = { id: move.id, by: colleague.id, at: ports.now() }
    const open = sealed.actions.filter(({ done, dropped }) => (done ?? dropped) === undefined)
    const after = withBroughtOver(woman, sealed, brought)
    return {
      records: [
        filed,
        after,
        ...(await reviewReminder(ports, woman, after)),
        ...(await Promise.all(open.map((action) => reminderOf(ports, woman.id, action)))),
        ...(await noteFiled(ports, sealed, woman)),
        ...(await Promise.all(move.told.map((recipient) => toldAgain(ports, filed, recipient)))),
        auditEntry(ports, colleague, `${move.what}.moved`, [woman.id, move.item, move.id]),
      ],
      outcome: filed,
    }
  })
  return typeof ended === 'string' ? { kind: ended } : movedView(ports, ended)
}

/** A sealed contact's draft and what it mentions, about the woman it is filed for. */
async function noteFiled(ports: Ports, sealed: SavedWhole, woman: Case): Promise<readonly AnyRecord[]> {
  const { contact } = sealed
  const saved = contact && findSaved({ ...woman, contacts: [contact] }, { what: 'contact', id: contact.id })
  if (saved === undefined) return []
  return [...(await draftMoved(ports, saved, woman.id)), ...(await cuesOfMove(ports, saved, woman.id))]
}

async function toldAgain(ports: Ports, move: Move, recipient: string): Promise<AnyRecord> {
  const first = moveDelivery(move, recipient)
  const before = await ports.records.find('delivery', first.id)
  return { ...(before ?? first), state: 'waiting', dueAt: ports.now() }
}

/** A move that this colleague may put right: its author, who moved it, and a manager of the organisation whose words it holds. */
async function moveFor(ports: Ports, colleague: Colleague, id: string): Promise<Move | undefined> {
  const move = await ports.records.find('move', id)
  if (move === undefined) return undefined
  const action = move.what === 'contact' ? 'put-right-contact' : 'put-right-answers'
  const organisation = move.wordsOf
  const allowed = [move.author, move.by].some((owner) => may(colleague, action, { organisation, owner }))
  return allowed && colleague.organisation === organisation ? move : undefined
}

function mayTakeIt(colleague: Colleague, woman: Case, { what }: Move): boolean {
  return may(colleague, what === 'contact' ? 'log-contact' : 'record-answers', woman)
}
