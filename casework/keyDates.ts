import type { KeyDate } from './records/action.ts'
import type { Case } from './records/case.ts'
import { dayOf, type Day } from './time.ts'

/** A key date that stands, with the ids of all that tell of it: a court date is written down in one note after the other. */
interface Standing {
  readonly date: KeyDate
  readonly tellings: readonly string[]
}

/** Her key dates from a day on, soonest first, each once: neither taken back nor moved nor called off. */
export function comingKeyDates(woman: Case, from: Day): readonly KeyDate[] {
  return keyDatesInOrder(woman).filter(({ day }) => day >= from)
}

/** Her key dates before a day that were neither taken back nor moved nor called off, newest first. */
export function pastKeyDates(woman: Case, before: Day): readonly KeyDate[] {
  return keyDatesInOrder(woman)
    .filter(({ day }) => day < before)
    .reverse()
}

/** All her key dates that stand, soonest first. */
export function keyDatesInOrder(woman: Case): KeyDate[] {
  const when = ({ day, time }: KeyDate): string => `${day}${time ?? ''}`
  return standing(woman.keyDates)
    .map(({ date }) => date)
    .sort((one, other) => when(one).localeCompare(when(other)))
}

/** The ids of everything on record that tells of a key date that stands, or undefined where none of this id does. */
export function tellingsOf(woman: Case, id: string): readonly string[] | undefined {
  return standing(woman.keyDates).find(({ date }) => date.id === id)?.tellings
}

/** Which of the key dates that stand would no longer once these are on record: one is moved, another called off. */
export function keyDatesEndedBy(woman: Case, planned: readonly KeyDate[]): readonly KeyDate[] {
  const still = new Set(standing([...woman.keyDates, ...planned]).flatMap(({ tellings }) => tellings))
  return standing(woman.keyDates)
    .filter(({ tellings }) => !tellings.some((id) => still.has(id)))
    .map(({ date }) => date)
}

function standing(dates: readonly KeyDate[]): readonly Standing[] {
  return dates
    .filter(({ takenBack }) => takenBack === undefined)
    .toSorted((one, other) => one.setAt.localeCompare(other.setAt))
    .reduce<readonly Standing[]>(withTold, [])
}

function withTold(before: readonly Standing[], told: KeyDate): readonly Standing[] {
  const same = before.find(({ date }) => isSame(date, told))
  if (same !== undefined && saysOff(told)) return before.filter((one) => one !== same)
  if (same !== undefined) return before.map((one) => (one === same ? toldAgain(one, told) : one))
  const moved = saysMoved(told) ? movedTo(told, before) : undefined
  return [...before.filter((one) => one !== moved), { date: told, tellings: [told.id] }]
}

/** The latest words hold, and a time that they leave out stays. */
function toldAgain({ date, tellings }: Standing, told: KeyDate): Standing {
  const { time = date.time } = told
  return { date: { ...told, ...(time === undefined ? {} : { time }) }, tellings: [...tellings, told.id] }
}

/** She has one hearing, one eviction and one release on a day, and may have several appointments of other kinds. */
const oneOfDay: ReadonlySet<KeyDate['kind']> = new Set(['court', 'eviction', 'release', 'probation'])

function isSame(one: KeyDate, other: KeyDate): boolean {
  const sameTime = one.time === other.time || one.time === undefined || other.time === undefined
  if (one.kind !== other.kind || one.day !== other.day || !sameTime) return false
  return oneOfDay.has(one.kind) || sharesWord(one.what, other.what)
}

const empty = /^(?:app(?:oin)?t(?:ment)?s?|with|the|her|for|and|has|date|on|at|booked|meeting)$/

function sharesWord(one = '', other = ''): boolean {
  const words = (what: string): readonly string[] =>
    (what.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []).filter((word) => !empty.test(word))
  const others = new Set(words(other))
  return words(one).some((word) => others.has(word))
}

const off = String.raw`cancel\p{L}*|called off|vacated|withdrawn|dropped|stopped|suspended|not going ahead`
const offWords = new RegExp(`(?<!\\p{L})(?:${off})(?!\\p{L})`, 'iu')
const movedWords = new RegExp(
  `(?<!\\p{L})(?:(?:put|pushed|moved) (?:back|off|forward)|moved|adjourned|postponed|changed|swapped|re-?(?:arranged|scheduled|listed|booked|set)|delayed|brought forward|now(?! (?:been )?(?:${off})))(?!\\p{L})`,
  'iu',
)

const saysMoved = ({ what = '' }: KeyDate): boolean => movedWords.test(what)
const saysOff = ({ what = '' }: KeyDate): boolean => offWords.test(what) && !movedWords.test(what)

/** The one that was moved: of its kind the only one to come when it was told, else the one whose day the words name. */
function movedTo(told: KeyDate, before: readonly Standing[]): Standing | undefined {
  const ofKind = before.filter(
    ({ date }) => date.kind === told.kind && date.kind !== 'other' && date.day >= dayOf(told.setAt),
  )
  const named = ofKind.filter(({ date }) => namesDay(told.what ?? '', date.day))
  const [only, second] = named.length > 0 ? named : ofKind
  return second === undefined ? only : undefined
}

/** "GP appt on the 20th is changed". */
function namesDay(what: string, day: Day): boolean {
  return (what.match(/\d{1,2}/g) ?? []).some((number) => Number(number) === Number(day.slice(8)))
}
