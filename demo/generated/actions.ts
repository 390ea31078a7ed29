import type { Action } from '../../casework/records/action.ts'
import type { Contact } from '../../casework/records/contact.ts'
import { daysAfter, dayOf, type Day } from '../../casework/time.ts'
import { momentAt, workingDayFrom, workingDayUpTo } from './calendar.ts'
import { idFor } from './journal.ts'
import type { Outline } from './outline.ts'
import { chanceFrom, type Chance } from './seed.ts'
import { storiesOf } from './threads.ts'

/** What her keyworker said she would do, each set when they met: most of it done, some due in the coming days, for a few women one late. */
export function actionsOf(outline: Outline, contacts: readonly Contact[], today: Day): readonly Action[] {
  const chance = chanceFrom(`${outline.seed}, what to do`)
  const meetings = contacts.filter(
    ({ author, attendance, minutes = 0 }) =>
      author === outline.keyworker.id && attendance === 'came' && minutes > 15,
  )
  const texts = whatToDo(outline, chance)
  const kept = meetings.filter((_, place) => place === meetings.length - 1 || chance.happens(0.28))
  const set = kept.slice(-texts.length)
  return set.map((contact, number) => {
    const isLatest = number === set.length - 1
    const what = texts[number] ?? 'Ring her about the plan'
    return actionIn(outline, { contact, what, number, isLatest, today }, chance)
  })
}

interface Setting {
  readonly contact: Contact
  readonly what: string
  readonly number: number
  readonly isLatest: boolean
  readonly today: Day
}

function actionIn(outline: Outline, setting: Setting, chance: Chance): Action {
  const { contact, what, number, isLatest, today } = setting
  const { keyworker } = outline
  const setDay = dayOf(contact.recordedAt)
  const yesterday = workingDayUpTo(keyworker, daysAfter(today, -1))
  const isLate = outline.hasLateAction && isLatest
  const first = workingDayFrom(keyworker, daysAfter(setDay, isLate ? 1 : chance.between(4, 16)))
  const isMoved = !isLate && chance.happens(0.12)
  const due = isMoved ? workingDayFrom(keyworker, daysAfter(first, 5)) : first
  const isOpen = isLate ? due < today : due >= today && isOngoing(outline)
  const doneOn = workingDayUpTo(keyworker, due < yesterday ? due : yesterday)
  const by = keyworker.id
  // What was set and done on one day was done after it was set.
  const at = doneOn > setDay ? momentAt(doneOn, '11:50') : contact.recordedAt
  return {
    id: idFor(outline, `action-${number + 1}`),
    what,
    due,
    ...{ owner: by, setBy: by, setAt: contact.recordedAt, moves: isMoved ? [first] : [] },
    ...(isOpen ? {} : { done: { by, at } }),
  }
}

function isOngoing({ status }: Outline): boolean {
  return status !== 'closed' && status !== 'declined' && status !== 'lost-contact'
}

function whatToDo(outline: Outline, chance: Chance): readonly string[] {
  return chance.shuffled(storiesOf(outline).flatMap(({ arc }) => arc.actions))
}
