import {
  movedFrom,
  shownSince,
  wholeOf,
  withBroughtOver,
  withMovedAway,
} from '../casework/putRight/moveSaved.ts'
import type { MovedView } from '../casework/putRight/putRightViews.ts'
import { findSaved, mayPutRight, type Saved } from '../casework/putRight/saved.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { Move, SavedWhole } from '../casework/records/move.ts'
import type { AnyRecord } from '../casework/records/record.ts'
import { alertsToldOf } from './alerts/alertsToldOfMove.ts'
import { auditEntry } from './audit.ts'
import { cuesOfMove } from './cuesOfMove.ts'
import { commitFresh, nothingToSave, type Plan } from './commitFresh.ts'
import { moveDelivery } from './deliverMove.ts'
import { unsentAlertsOfMove } from './measures/alertsOfMove.ts'
import { reviewReminder } from './measures/remindOfReview.ts'
import { movedView } from './movedView.ts'
import { toldOf } from './toldOfMove.ts'
import { renamed } from './wordsOfMove.ts'
import { reminderOf } from './remindOfAction.ts'
import type { SavedAt, SavedClosed } from './savedFor.ts'
import { caseFor } from './women.ts'

/** The choice that nobody in the service is meant: what was filed is sealed without another record. */
export const nobodyHere = 'nobody'

/** What is moved, in which state the card showed it, and to whose record. */
export interface MoveRequest {
  readonly at: SavedAt
  readonly as: number
  readonly to: string
}

/** How moving something ended. */
export type MoveOutcome =
  | { readonly kind: 'moved'; readonly view: MovedView }
  | { readonly kind: 'changed-since' | 'same-woman' | 'not-open-to-you' }
  | SavedClosed

type Ended = Exclude<MoveOutcome, { kind: 'moved' }> | { readonly kind: 'moved'; readonly move: string }

/**
 * Moves a contact or answers that were filed for the wrong woman, whole and in one commit: what came of them goes with them, a sealed
 * mark stays, those to whom the first record was shown since are listed, and those who must know are told. A second press
 * changes nothing.
 */
export async function moveSaved(
  ports: Ports,
  colleague: Colleague,
  request: MoveRequest,
): Promise<MoveOutcome> {
  const ended = await commitFresh<Ended>(ports.records, async () => {
    const { reference, saved: id } = request.at
    const woman = await caseFor(ports, colleague, reference)
    if (woman === undefined) return nothingToSave({ kind: 'nobody' })
    const saved = findSaved(woman, id)
    if (saved === undefined) return nothingToSave(movedBefore(colleague, woman, request.at))
    if (!mayPutRight(colleague, woman, saved)) return nothingToSave({ kind: 'may-not-put-right' })
    if (saved.revision !== request.as) return nothingToSave({ kind: 'changed-since' })
    if (request.to === reference) return nothingToSave({ kind: 'same-woman' })
    const to = request.to === nobodyHere ? undefined : await caseFor(ports, colleague, request.to)
    const isOpen = request.to === nobodyHere || (to !== undefined && mayTake(colleague, to, saved))
    return isOpen
      ? planToMove(ports, colleague, { woman, saved, to })
      : nothingToSave({ kind: 'not-open-to-you' })
  })
  if (ended.kind !== 'moved') return ended
  const move = await ports.records.find('move', ended.move)
  return move === undefined ? { kind: 'saved-gone' } : movedView(ports, move)
}

/** Whether a colleague could have saved this for a woman. */
export function mayTake(colleague: Colleague, woman: Case, saved: Saved): boolean {
  return may(colleague, saved.what === 'contact' ? 'log-contact' : 'record-answers', woman)
}

async function planToMove(
  ports: Ports,
  colleague: Colleague,
  { woman, saved, to }: { readonly woman: Case; readonly saved: Saved; readonly to: Case | undefined },
): Promise<Plan<Ended>> {
  const move = await moveOf(ports, colleague, { woman, saved, to })
  const before = wholeOf(woman, saved)
  const whole = to === undefined ? before : renamed(before, woman, to)
  const named = before.contact?.words !== whole.contact?.words
  const about = [woman.id, ...(to === undefined ? [] : [to.id]), saved.id, move.id]
  const away = withMovedAway(woman, saved, move)
  return {
    records: [
      away,
      ...(await reviewReminder(ports, woman, away)),
      ...(to === undefined ? [] : await broughtTo(ports, to, { woman, whole, move })),
      to === undefined
        ? { ...move, sealed: whole }
        : { ...move, ...(named && before.contact !== undefined ? { typed: before.contact.words } : {}) },
      ...move.told.map((recipient) => moveDelivery(move, recipient)),
      ...(await alertsToldOf(ports, saved, move)),
      ...(await draftMoved(ports, saved, to?.id)),
      ...(await unsentAlertsOfMove(ports, saved, to?.id)),
      ...(await cuesOfMove(ports, saved, to?.id)),
      auditEntry(ports, colleague, `${saved.what}.moved`, about),
    ],
    outcome: { kind: 'moved', move: move.id },
  }
}

/** The record it is moved to, with the reminders of what goes along. */
async function broughtTo(
  ports: Ports,
  to: Case,
  { woman, whole, move }: { readonly woman: Case; readonly whole: SavedWhole; readonly move: Move },
): Promise<readonly AnyRecord[]> {
  const brought = withBroughtOver(to, whole, move)
  return [
    brought,
    ...(await reminders(ports, woman, to, whole)),
    ...(await reviewReminder(ports, to, brought)),
  ]
}

async function moveOf(
  ports: Ports,
  colleague: Colleague,
  { woman, saved, to }: { readonly woman: Case; readonly saved: Saved; readonly to: Case | undefined },
): Promise<Move> {
  const { told, dataProtectionContact } = await toldOf(ports, woman, saved)
  const trail = await ports.records.list('audit-about', woman.id)
  const { what, id: item, author, savedAt } = saved
  const since = saved.what === 'contact' ? saved.contact.broughtOver : saved.answers.broughtOver
  return {
    ...{ kind: 'move', schemaVersion: 1, version: 0, id: ports.newId() },
    ...{ organisation: woman.organisation, wordsOf: saved.organisation, what, item, author, savedAt },
    ...{ from: woman.id, ...(to === undefined ? {} : { to: to.id }) },
    ...{ by: colleague.id, at: ports.now() },
    shownSince: shownSince(trail, since?.at(-1)?.at ?? savedAt),
    ...{ told: [...told], dataProtectionContact },
  }
}

/** The draft that a contact was saved from, about the woman whose record it stands in now, or about nobody. */
export async function draftMoved(
  ports: Ports,
  saved: Saved,
  to: string | undefined,
): Promise<readonly AnyRecord[]> {
  const id = saved.what === 'contact' ? saved.contact.draft : undefined
  const draft = id === undefined ? undefined : await ports.records.find('contact-draft', id)
  if (draft?.savedAs?.contact !== saved.id) return []
  const { woman: _woman, ...rest } = draft
  if (to === undefined) return [rest]
  return [{ ...rest, woman: to, savedAs: { ...draft.savedAs, reference: to } }]
}

/** The reminders of what goes along; one that has come for its day already does not come again. */
async function reminders(
  ports: Ports,
  from: Case,
  to: Case,
  { actions }: Pick<ReturnType<typeof wholeOf>, 'actions'>,
): Promise<readonly AnyRecord[]> {
  const open = actions.filter(({ done, dropped }) => (done ?? dropped) === undefined)
  const made = await Promise.all(
    open.map(async (action) => {
      const before = await ports.records.find('delivery', `reminder:${from.id}:${action.id}`)
      return before?.state === 'delivered' ? undefined : reminderOf(ports, to.id, action)
    }),
  )
  return made.filter((reminder) => reminder !== undefined)
}

function movedBefore(colleague: Colleague, woman: Case, at: SavedAt): Ended {
  const away = movedFrom(woman, at.saved)
  if (away === undefined) return { kind: 'saved-gone' }
  return away.by === colleague.id ? { kind: 'moved', move: away.move } : { kind: 'moved-away' }
}
