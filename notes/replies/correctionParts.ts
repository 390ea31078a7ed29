import type { Instant } from '../../casework/time.ts'
import type { Attendance, Place, Topic } from '../../casework/words.ts'
import { clearancesIn, type Clearable } from './clearances.ts'
import { attendanceNames, modeNames, placeNames, topicsByName } from './replyNames.ts'
import { contactSigns } from '../contact/contactSigns.ts'
import type { ContactSign } from '../contact/rules/signRules.ts'
import { blanked, findByRules, outside, overlaps, type Found, type Span } from '../text/finding.ts'
import { matchesOf } from '../text/matches.ts'
import type { KnownWoman } from '../names/nameForms.ts'
import { attendanceIn } from '../contact/readAttendance.ts'
import { onTheirWeek } from '../when/onTheirWeek.ts'
import { daysIn } from '../when/readDays.ts'
import type { DayValue } from '../when/dayValue.ts'
import { durationsIn } from '../when/readDuration.ts'
import { modesIn } from '../contact/readMode.ts'
import type { ModeValue } from '../contact/modeValue.ts'
import { plansIn } from '../planned/plansIn.ts'
import type { ActionFound } from '../planned/readAction.ts'
import type { KeyDateFound } from '../planned/readKeyDate.ts'
import { nextIn } from '../planned/readNext.ts'
import type { NextValue } from '../planned/nextFound.ts'
import { placesIn } from '../contact/readPlace.ts'
import { timesIn } from '../when/readTimes.ts'
import { isDenied, topicWordsIn } from '../topics/readTopics.ts'
import { readWho } from '../names/readWho.ts'
import { wordsLeft } from '../text/remainder.ts'

/** Everything in a reply that may correct a draft, parted into what is said and what is refused ("not 40", "take off housing"). */
export interface CorrectionParts {
  readonly refusals: readonly Span[]
  readonly women: readonly Found<readonly KnownWoman[]>[]
  readonly signs: readonly Found<ContactSign>[]
  readonly days: readonly Found<DayValue>[]
  readonly times: readonly Found<string>[]
  readonly minutes: readonly Found<number>[]
  readonly modes: readonly Found<ModeValue>[]
  readonly places: readonly Found<Place>[]
  readonly attendances: readonly Found<Attendance>[]
  readonly topics: readonly Found<Topic>[]
  readonly clearances: readonly Found<Clearable>[]
  readonly keyDates: readonly KeyDateFound[]
  readonly actions: readonly ActionFound[]
  readonly next?: Found<NextValue>
  readonly left: readonly string[]
}

/** Reads everything in a short reply, without yet deciding what it changes. */
export function correctionParts(text: string, now: Instant, women: readonly KnownWoman[]): CorrectionParts {
  const named = readWho(text, women, true).findings
  const moments = { days: outside(daysIn(text, now), named), times: timesIn(text) }
  const next = nextIn(text, moments)
  const { keyDates, actions } = plansIn(text, { ...moments, women: named, now })
  const planned = promises.test(text) ? actions.filter(({ value }) => value.due !== undefined) : []
  const toDo = outside(planned, next === undefined ? [] : [next])
  const dates = outside(keyDates, next === undefined ? [] : [next])
  const clearances = clearancesIn(text)
  const taken = [...named, ...clearances, ...dates, ...toDo, ...(next === undefined ? [] : [next])]
  const told = [
    ...attendanceIn(text).filter((found) => !isOfIt(text, found)),
    ...findByRules(text, 'attendance', attendanceNames),
  ]
  const attendances = outside(told, taken).filter(({ rule }) => rule !== 'saw-her')
  const refusals = refusalsIn(text, [...attendances, ...clearances])
  const places = outside([...placesIn(text), ...findByRules(text, 'place', placeNames)], taken)
  const topics = topicWordsIn(text).filter((topic) => isSaid(text, topic, refusals))
  const parts = {
    women: named,
    signs: outside(contactSigns(text), [...taken, ...attendances]),
    days: onTheirWeek(outside(moments.days, taken), text, { ...moments, now }),
    times: outside(moments.times, taken),
    minutes: outside(durationsIn(text), taken),
    modes: outside([...modesIn(text), ...findByRules(text, 'mode', modeNames)], [...taken, ...attendances]),
    places,
    attendances,
    topics: outside([...topics, ...topicsByName(text)], [...taken, ...places]),
    clearances,
    keyDates: dates,
    actions: toDo,
    ...(next === undefined ? {} : { next }),
  }
  const { next: _next, ...others } = parts
  const read = [...Object.values(others).flat(), ...(next?.pieces ?? [])]
  return { ...parts, refusals, left: wordsLeft(text, { start: 0, end: text.length }, read) }
}

/** A reply that says what its writer will do, such as "also need to ring the council Friday"; an order to the bot is none. */
const promises = /^(?!\W*remind)(?=.*\b(?:will|need|needs|must|i['’]?ll)\b)/i

/** "It wasn't at the hub" is about the contact and not about her. */
const isOfIt = (text: string, { start }: Span): boolean => /\bit\s$/i.test(text.slice(0, start))

const refusal =
  /\b(?:not|isn['’]?t|wasn['’]?t|instead of|rather than|wrong|take off|take out|remove|delete|drop|no longer)\s(?:[^,;.\n]|\.(?=\d)){1,80}?(?=[,;\n]|\s[-–]\s|\.(?:\s|$)|\sbut\b|\sadd\b|\sit['’]?s\b|\sit was\b|\sshould be\b|[.!]?$)/gi

/** The stretches of a reply that say what is wrong. */
function refusalsIn(text: string, others: readonly Span[]): readonly Span[] {
  return matchesOf(text, refusal)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !others.some((other) => overlaps(other, span)))
}

/** A topic counts unless the reply says there is none of it; one that is refused is to be taken off. */
function isSaid(text: string, topic: Found<Topic>, refusals: readonly Span[]): boolean {
  return refusals.some((span) => overlaps(span, topic)) || !isDenied(blanked(text, refusals), topic)
}

/** Those findings that lie within one of some stretches. */
export function inside<F extends Span>(found: readonly F[], spans: readonly Span[]): readonly F[] {
  return found.filter((one) => spans.some((span) => overlaps(one, span)))
}
