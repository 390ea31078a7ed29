import type { NoteLine } from '../../reading/lineOf.ts'
import type { Counts } from '../score.ts'
import type { KeyworkerNote } from './keyworkerNote.ts'

type Expected = KeyworkerNote['expect']['contacts'][number]
type Read = NoteLine['contacts'][number]

/**
 * Counts, for every contact that a person reads in a note, what the reader makes of it, and whether the person would have nothing
 * to put right in the whole note: topics, actions and key dates are looked over more kindly, and are not counted in that.
 */
export function countContacts(counts: Counts, note: KeyworkerNote, line: NoteLine): void {
  const { id, text, expect } = note
  const why = (expected: unknown, read: unknown) => (): string =>
    `${id} expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}: ${text}`
  const { contacts } = expect
  const isEach = contacts.length === line.contacts.length
  counts.add('number of contacts', isEach, why(contacts.length, line.contacts.length))
  const pairs = pairsOf(contacts, line.contacts)
  const areRight = contacts.map((expected, at) => countContact(counts, expected, pairs[at], why))
  counts.add('nothing to put right', isEach && areRight.every(Boolean), why(contacts, line.contacts))
}

/** Counts one contact; answers whether who, when, how, where, whether she came and what comes next are all right. */
function countContact(counts: Counts, expected: Expected, read: Read | undefined, why: Why): boolean {
  const isWho = read !== undefined && isWhoRight(expected, read)
  counts.add('right woman or asked', isWho, why(whoOf(expected), read?.who))
  counts.add('no wrong woman chosen', !isWrongSilently(expected, read), why(whoOf(expected), read?.who))
  const wrong = exact.filter((field) => JSON.stringify(read?.[field]) !== JSON.stringify(expected[field]))
  for (const field of exact) counts.add(field, !wrong.includes(field), why(expected[field], read?.[field]))
  countLists(counts, expected, read, why)
  return isWho && wrong.every((field) => field === 'dateGiven')
}

const exact = ['with', 'date', 'dateGiven', 'time', 'minutes', 'mode', 'place', 'attendance', 'next'] as const

const whoOf = ({ who, candidates }: Expected): unknown => ({ who, candidates })

/**
 * The contact that was read for each that is expected: first of the women who were chosen, then of those who may be meant, then what is
 * left; so that a woman who was lost is not counted as another who was read rightly.
 */
function pairsOf(contacts: readonly Expected[], read: readonly Read[]): readonly (Read | undefined)[] {
  const pairs = new Map<Expected, Read>()
  const fits: readonly ((expected: Expected, one: Read) => boolean)[] = [
    ({ who }, one) => who !== null && one.who.reference === who,
    ({ who, candidates }, one) =>
      one.who.candidates.some((woman) => woman === who || candidates.includes(woman)),
    ({ who }, one) => who === null && one.who.candidates.length === 0,
    () => true,
  ]
  for (const isFor of fits)
    for (const expected of contacts) {
      const taken = new Set(pairs.values())
      const found = read.find((one) => !taken.has(one) && isFor(expected, one))
      if (found !== undefined && !pairs.has(expected)) pairs.set(expected, found)
    }
  return contacts.map((expected) => pairs.get(expected))
}

function isWhoRight(expected: Expected, { who }: Read): boolean {
  if (expected.who !== null) {
    const chosen = who.reference === expected.who
    return (
      chosen || (who.reference === null && who.candidates.length > 1 && who.candidates.includes(expected.who))
    )
  }
  return who.reference === null && expected.candidates.every((one) => who.candidates.includes(one))
}

function isWrongSilently(expected: Expected, read: Read | undefined): boolean {
  const chosen = read?.who.reference ?? null
  return chosen !== null && chosen !== expected.who
}

type Why = (expected: unknown, read: unknown) => () => string

/** Micro-F1 as a share: of what is expected and what is read, each counted, how much is right. */
function countLists(counts: Counts, expected: Expected, read: Read | undefined, why: Why): void {
  const needs = read?.needs ?? []
  countSet(counts, 'needs, micro-F1', { expected: expected.needs, read: needs }, why)
  const dated = (
    list: readonly { readonly date: string; readonly time: string | null }[],
  ): readonly string[] => list.map(({ date, time }) => `${date} ${time ?? ''}`)
  countSet(
    counts,
    'key dates, micro-F1',
    { expected: dated(expected.dates), read: dated(read?.dates ?? []) },
    why,
  )
  const due = (list: Expected['actions'] | Read['actions']): readonly string[] =>
    list.map((one) => one.due ?? 'no day')
  countSet(
    counts,
    'actions by due day, micro-F1',
    { expected: due(expected.actions), read: due(read?.actions ?? []) },
    why,
  )
}

function countSet(
  counts: Counts,
  figure: string,
  { expected, read }: { readonly expected: readonly string[]; readonly read: readonly string[] },
  why: Why,
): void {
  const missed = [...expected]
  for (const one of read) {
    const at = missed.indexOf(one)
    if (at === -1) counts.add(figure, false, why(expected, read))
    else {
      missed.splice(at, 1)
      counts.add(figure, true, why(expected, read))
      counts.add(figure, true, why(expected, read))
    }
  }
  missed.forEach(() => {
    counts.add(figure, false, why(expected, read))
  })
}
