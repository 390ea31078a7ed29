import type { AuditLine } from '../indexes.ts'
import type { Case } from '../records/case.ts'
import type { BroughtOver } from '../records/correction.ts'
import type { Move, SavedWhole, ShownSince } from '../records/move.ts'
import type { z } from 'zod'
import type { Instant } from '../time.ts'
import { withOrderUnsaid } from '../underOrder/orderSaid.ts'
import { findSaved, type Saved, type SavedId } from './saved.ts'

/** Something saved with everything that came of it: appointments arranged in it, and what it set to be done and to be kept. */
export function wholeOf(woman: Case, saved: Saved): SavedWhole {
  if (saved.what === 'answers') {
    return { answers: saved.answers, appointments: [], actions: [], keyDates: [] }
  }
  const came = cameOf(saved.id)
  return {
    contact: saved.contact,
    appointments: woman.appointments.filter((appointment) => appointment.arrangedIn === saved.id),
    actions: woman.actions.filter(came),
    keyDates: woman.keyDates.filter(came),
  }
}

/** What a contact set names it, or has an id that begins with the contact's. */
function cameOf(
  contact: string,
): (each: { readonly id: string; readonly arrangedIn?: string | undefined }) => boolean {
  return ({ id, arrangedIn }) => arrangedIn === contact || id.startsWith(`${contact}-`)
}

/** The case without something saved and what came of it, and with the mark that it was filed for another woman. */
export function withMovedAway(before: Case, saved: Saved, move: Pick<Move, 'id' | 'by' | 'at'>): Case {
  const { by, at } = move
  const woman = saved.what === 'contact' ? withOrderUnsaid(before, saved.id, { by, at }) : before
  const { appointments, actions, keyDates } = wholeOf(woman, saved)
  const without = <T>(all: readonly T[], gone: readonly T[]): T[] =>
    all.filter((each) => !gone.includes(each))
  const { what, id, organisation } = saved
  return {
    ...woman,
    contacts: woman.contacts.filter((contact) => what !== 'contact' || contact.id !== id),
    answers: woman.answers.filter((answers) => what !== 'answers' || answers.id !== id),
    appointments: without(woman.appointments, appointments),
    actions: without(woman.actions, actions),
    keyDates: without(woman.keyDates, keyDates),
    movedAway: [
      ...(woman.movedAway ?? []),
      { what, id, organisation, at: move.at, by: move.by, move: move.id },
    ],
  }
}

/** The case with something brought over whole: its id, author, day and words are as they were. */
export function withBroughtOver(woman: Case, whole: SavedWhole, move: Pick<Move, 'id' | 'by' | 'at'>): Case {
  const brought = { at: move.at, by: move.by, move: move.id }
  return {
    ...woman,
    contacts: [...woman.contacts, ...one(whole.contact, brought)],
    answers: [...woman.answers, ...one(whole.answers, brought)],
    appointments: [...woman.appointments, ...whole.appointments],
    actions: [...woman.actions, ...whole.actions],
    keyDates: [...woman.keyDates, ...whole.keyDates],
  }
}

function one<T extends { broughtOver?: z.infer<typeof BroughtOver>[] | undefined }>(
  saved: T | undefined,
  brought: z.infer<typeof BroughtOver>,
): readonly T[] {
  return saved === undefined ? [] : [{ ...saved, broughtOver: [...(saved.broughtOver ?? []), brought] }]
}

/** The last move of something away from a record, when it does not stand there any more. */
export function movedFrom(woman: Case, saved: SavedId): NonNullable<Case['movedAway']>[number] | undefined {
  if (findSaved(woman, saved) !== undefined) return undefined
  return woman.movedAway?.findLast(({ what, id }) => what === saved.what && id === saved.id)
}

/** To whom a record was shown since a moment, by the lines of its audit trail: each person once, those shown it last first. */
export function shownSince(trail: readonly AuditLine[], since: Instant): ShownSince[] {
  const byPerson = new Map<string, ShownSince>()
  for (const { at, by, act } of trail) {
    if (act !== 'case.shown' || at < since) continue
    const before = byPerson.get(by)
    const last = before !== undefined && before.last > at ? before.last : at
    byPerson.set(by, { who: by, times: (before?.times ?? 0) + 1, last })
  }
  return [...byPerson.values()].sort((one, other) => other.last.localeCompare(one.last))
}
