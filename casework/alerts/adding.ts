import type { ColleagueId } from '../identifiers.ts'
import type { Alert } from '../records/alert.ts'
import { additionWords, AdditionField, notKnownYet } from './additions.ts'
import { isOpenAlert } from './alertState.ts'
import type { Act } from './holding.ts'
import { peopleAsked, type Moved } from './ladder.ts'
import { withAddition } from './learning.ts'

/** One thing that was learned after sending. */
export interface Addition {
  readonly field: AdditionField
  readonly text: string
}

/** The longest text of one addition, in characters. */
export const longestAddition = 4000

/** The input of the form that names what is not known yet. */
export const notKnownInput = 'notKnown'

/** Reads the form of what was learned after sending: each field that was filled in, and those that are not known yet. */
export function readAdditions(inputs: Readonly<Record<string, unknown>>): readonly Addition[] {
  const notKnown = textOf(inputs[notKnownInput]).split(',')
  return AdditionField.options.flatMap((field): readonly Addition[] => {
    const text = textOf(inputs[field]).slice(0, longestAddition)
    if (text !== '') return [{ field, text }]
    return notKnown.includes(field) ? [{ field, text: notKnownYet }] : []
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/**
 * The alert with what was learned, and who is told that something was: whoever holds it, else those who are asked. What the same
 * person has added in the same words before is not added twice. Undefined where nothing is new. A closed alert takes additions too.
 */
export function withAdditions(alert: Alert, act: Act, additions: readonly Addition[]): Moved | undefined {
  const fresh = additions.filter(({ field, text }) => !isAddedBefore(alert, act, { field, text }))
  if (fresh.length === 0) return undefined
  const added = fresh.reduce((so, { field, text }) => withAddition(so, act, field, text), alert)
  const readers = readersOf(alert).filter((id) => id !== act.by)
  return { alert: added, told: readers.map((to) => ({ to, as: 'added' })) }
}

function isAddedBefore({ timeline }: Alert, { by }: Act, { field, text }: Addition): boolean {
  return timeline.some(
    (entry) => entry.what === 'added' && entry.by === by && entry.field === field && entry.text === text,
  )
}

function readersOf(alert: Alert): readonly ColleagueId[] {
  const asked = peopleAsked(alert)
  if (alert.owner !== undefined) return [...new Set([alert.owner, ...asked])]
  return isOpenAlert(alert) && asked.length > 0 ? asked : alert.recipients
}

/** The fields of the form in the words of their questions. */
export const additionFields: readonly (readonly [AdditionField, string])[] = AdditionField.options.map(
  (field) => [field, additionWords[field]],
)
