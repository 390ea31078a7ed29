import type { ContactReading } from '../../casework/records/contactDraft.ts'
import type { ClockTime } from '../../casework/time.ts'
import type { Mode } from '../../casework/words.ts'
import { said } from '../text/said.ts'
import type { NextFound } from './nextFound.ts'
import { bookedPlaces, openPlaces } from './words/meetingPlaces.ts'

/** When and how this contact was. */
interface ThisOne {
  readonly time: ClockTime | undefined
  readonly mode: Mode | undefined
}

const sameTime =
  /\b(?:same (?:times?|hour|slots?)|(?:time|hour) (?:and|&) place|usual (?:time|slot)|as usual)\b/i
const samePlace = new RegExp(
  String.raw`\b(?:same|usual) (?:old )?(?:place|spot|room|corner|table|venue|landing|${openPlaces}|${bookedPlaces})(?![a-z])|\bsame (?:time|hour) (?:and|&|\+|n) place\b`,
  'i',
)
const sameLink =
  /\b(?:same|ne?xt) (?:vid(?:eo)? ?)?(?:link|zoom|teams)\b|\blink again\b|\b(?:back )?on (?:the )?(?:video ?)?link\b/i
const sameAgain = /\bsame (?:again|as (?:today|this|last time|before))\b/i
const together: ReadonlySet<Mode | undefined> = new Set(['in-person', 'video', 'phone'])
const reach = 32
/** What is said of another day, or in another sentence, is not said of this one. */
const otherBefore = /^[^]*[.!?;\n](?=\s)/
const otherBehind = /[.!?;\n](?=\s|$)[^]*$/

/** The next contact with what is said to be as it was this time: "same time", "same place", "same link", "same again". */
export function likeThisOne(
  text: string,
  next: NextFound | undefined,
  { time, mode }: ThisOne,
): NextFound | undefined {
  if (next === undefined) return undefined
  const { value, start, end } = next
  const around = wordsAround(text, start, end)
  const own = {
    time: value.time ?? (sameTime.test(around) ? time : undefined),
    mode: value.mode ?? modeAs(around, mode) ?? (back.test(next.text) ? inPersonAgain(mode) : undefined),
  }
  return { ...next, value: { ...value, ...said(own) } }
}

/** "Back Weds 11am", of somebody who was there: back to where they met. */
const back = /^(?:and |then |she['’]?s |coming |come |will come )*back\b/i
const inPersonAgain = (mode: Mode | undefined): Mode | undefined => (mode === 'in-person' ? mode : undefined)

function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start).replace(otherBefore, '')
  const behind = text.slice(end, end + reach).replace(otherBehind, '')
  return before + text.slice(start, end) + behind
}

function modeAs(around: string, mode: Mode | undefined): Mode | undefined {
  if (sameLink.test(around)) return 'video'
  if (samePlace.test(around)) return mode === 'group' ? undefined : 'in-person'
  return sameAgain.test(around) && together.has(mode) ? mode : undefined
}

const oneMore =
  /\b(?:ne?xt (?:one|session|sess|group|class|week|wk|walk|meet(?:ing|up)?|date|time|workshop|plot|day)|back|again|same (?:time|place|again)|the next|(?:wk|week|session|part|pt) \d)\b/i

/** What a group that walks or eats together calls the next one: its words are no word for a meeting of two. */
const nextOutOfMany = /^ne?xt (?:walk|plot day|lunch|coffee morning)\b/i

/** The next contact of somebody who was in a group, with the mode of a group where it is "the next one" or she is "back". */
export function inGroupAgain(contact: ContactReading, found: NextFound | undefined): ContactReading {
  const { next, mode } = contact
  if (next === undefined || found === undefined || mode !== 'group') return contact
  const isOther = next.mode !== undefined && (next.mode !== 'in-person' || !nextOutOfMany.test(found.text))
  if (isOther || !oneMore.test(found.text)) return contact
  return { ...contact, next: { ...next, mode } }
}
